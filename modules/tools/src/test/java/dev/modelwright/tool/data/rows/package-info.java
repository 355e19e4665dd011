// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of how rows are looked at. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.data.rows;
