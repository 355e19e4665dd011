// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the prepare room. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.prepare;
