// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;

/**
 * Prepared features: {@code values[row * names.size() + column]}. The array is handed over, not
 * copied: never change it.
 *
 * @param names of the columns
 */
@SuppressWarnings("ArrayRecordComponent")
public record Matrix(List<String> names, int rows, double[] values) {

  /** Checks the shape. */
  public Matrix {
    names = List.copyOf(names);
    if (values.length != rows * names.size()) {
      throw new IllegalArgumentException(
          values.length + " values for " + rows + " rows of " + names.size());
    }
  }

  /** How many columns. */
  public int columns() {
    return names.size();
  }

  /** One value. */
  public double get(int row, int column) {
    return values[row * names.size() + column];
  }

  /** A fresh copy of one row. */
  public double[] row(int row) {
    return java.util.Arrays.copyOfRange(values, row * columns(), (row + 1) * columns());
  }

  /** A fresh copy of one column. */
  public double[] column(int column) {
    double[] copy = new double[rows];
    for (int i = 0; i < rows; i++) {
      copy[i] = get(i, column);
    }
    return copy;
  }
}
