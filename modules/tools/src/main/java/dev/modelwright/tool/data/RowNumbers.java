// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import java.util.Collections;
import javafx.collections.ObservableListBase;

/** The rows of a table as their positions: a list of any length that holds nothing. */
final class RowNumbers extends ObservableListBase<Integer> {

  private int rows;

  RowNumbers(int rows) {
    this.rows = rows;
  }

  /** Makes it longer or shorter at its end, so that a table stays where it was scrolled to. */
  void resize(int wanted) {
    int before = rows;
    if (wanted != before) {
      beginChange();
      rows = wanted;
      if (wanted > before) {
        nextAdd(before, wanted);
      } else {
        nextRemove(wanted, Collections.nCopies(before - wanted, 0));
      }
      endChange();
    }
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
