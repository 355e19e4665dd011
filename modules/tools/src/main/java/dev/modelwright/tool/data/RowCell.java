// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The number of a row, counted from 1. */
final class RowCell extends TableCell<Integer, Integer> {

  private final Words words;

  RowCell(Words words) {
    this.words = words;
    Style.CELL_NUMBER.on(this);
    Style.CELL_MISSING.on(this);
  }

  @Override
  protected void updateItem(@Nullable Integer row, boolean empty) {
    super.updateItem(row, empty);
    setText(empty || row == null ? null : words.numbers().count(row + 1L));
  }
}
