// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * From what was found to what is drawn: evaluations, explanations and load tests as figures, in the
 * reader's language. The report and the window draw the same ones.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.actions.figure;
