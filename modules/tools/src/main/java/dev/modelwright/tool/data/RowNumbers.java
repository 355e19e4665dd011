// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import javafx.collections.ObservableListBase;

/** The rows of a table as their positions: a list of any length that holds nothing. */
final class RowNumbers extends ObservableListBase<Integer> {

  private final int rows;

  RowNumbers(int rows) {
    this.rows = rows;
  }

  @Override
  public Integer get(int index) {
    return index;
  }

  @Override
  public int size() {
    return rows;
  }

  @Override
  public int indexOf(Object row) {
    return row instanceof Integer index && index >= 0 && index < rows ? index : -1;
  }

  @Override
  public boolean contains(Object row) {
    return indexOf(row) >= 0;
  }
}
