// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The judging room: answers for held-out rows against what was really there, as metrics with
 * intervals, curves, coefficients and importances. All of it is immutable numbers that others draw
 * or write; nothing here is drawn, trained or asked of a file of data.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.evaluate;
