// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.function.IntUnaryOperator;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The number that a row has in its file, counted from 1. */
final class RowCell extends TableCell<Integer, Integer> {

  private final Words words;
  private final IntUnaryOperator row;

  /**
   * A number of a row.
   *
   * @param row of the table, by the position at which it is shown
   */
  RowCell(Words words, IntUnaryOperator row) {
    this.words = words;
    this.row = row;
    Style.CELL_NUMBER.on(this);
    Style.CELL_MISSING.on(this);
  }

  @Override
  protected void updateItem(@Nullable Integer position, boolean empty) {
    super.updateItem(position, empty);
    again();
  }

  /** Shows what is there now. */
  void again() {
    Integer position = getItem();
    setText(
        isEmpty() || position == null
            ? null
            : words.numbers().count(row.applyAsInt(position) + 1L));
  }
}
