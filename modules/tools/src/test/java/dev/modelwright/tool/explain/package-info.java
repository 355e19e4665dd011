// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the room that explains. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.explain;
