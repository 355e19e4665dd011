// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

/**
 * One answer that is not what the reference scorer says.
 *
 * @param row counted from 0 among the rows compared
 * @param output 0 for a number, else the position of the label whose probability it is
 * @param expected what the reference scorer says
 * @param got what the runtime says
 * @param relative the relative difference, infinite where one of the two is missing
 */
public record Difference(int row, int output, double expected, double got, double relative) {}
