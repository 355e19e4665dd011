// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

/**
 * Positions of rows in a dataset, each list in rising order. The arrays are handed over, not
 * copied: never change them.
 */
@SuppressWarnings("ArrayRecordComponent")
public record SplitRows(int[] train, int[] test) {}
