// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

/**
 * A rectangle of cells, from where it was begun to where it was drawn; positions of shown rows and
 * of the table's columns, both from 0.
 */
record CellArea(int fromRow, int fromColumn, int toRow, int toColumn) {

  static CellArea cell(int row, int column) {
    return new CellArea(row, column, row, column);
  }

  /** The same begun where it was, drawn to another cell. */
  CellArea to(int row, int column) {
    return new CellArea(fromRow, fromColumn, row, column);
  }

  int top() {
    return Math.min(fromRow, toRow);
  }

  int bottom() {
    return Math.max(fromRow, toRow);
  }

  int left() {
    return Math.min(fromColumn, toColumn);
  }

  int right() {
    return Math.max(fromColumn, toColumn);
  }

  /** How many cells it has. */
  long size() {
    return (bottom() - top() + 1L) * (right() - left() + 1L);
  }

  boolean contains(int row, int column) {
    return row >= top() && row <= bottom() && column >= left() && column <= right();
  }
}
