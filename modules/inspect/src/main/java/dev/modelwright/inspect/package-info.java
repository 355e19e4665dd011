// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The inspection room: what should be known of a table before a model is trained on it. Findings
 * with their evidence and remedies, how columns depend on each other, where values are missing. All
 * of it is immutable numbers that others draw; nothing here changes a table or is drawn.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.inspect;
