// SPDX-License-Identifier: GPL-3.0-or-later
/** Tests of the welcome room. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.welcome;
