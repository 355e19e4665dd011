// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * A run as one page of HTML that loads nothing from outside: figures are drawn into it, the style
 * stands in it, light and dark follow the reader's system.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.actions.report;
