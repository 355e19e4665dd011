// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.model.InputType;
import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.theme.Style;
import dev.modelwright.tool.data.rows.Cells;
import java.util.Optional;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of the file: numbers right-aligned, a pale dash where there is no value. */
final class ValueCell extends TableCell<Integer, Integer> {

  private static final int LONG = 16;
  private static final String COMING = "…";

  private final CellStore store;
  private final ColumnInfo column;
  private final Tooltip whole = new Tooltip();

  ValueCell(CellStore store, ColumnInfo column) {
    this.store = store;
    this.column = column;
    if (column.storage() == InputType.NUMBER) {
      Style.CELL_NUMBER.on(this);
    }
  }

  @Override
  protected void updateItem(@Nullable Integer row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      Style.CELL_MISSING.on(this, false);
      setText(null);
      setTooltip(null);
    } else {
      show(store.cells(column).map(cells -> cells.text(row).orElse("")));
    }
  }

  private void show(Optional<String> read) {
    String text = read.orElse(COMING);
    Style.CELL_MISSING.on(this, text.isEmpty() || read.isEmpty());
    setText(text.isEmpty() ? Numbers.NONE : text);
    whole.setText(text);
    setTooltip(text.length() > LONG ? whole : null);
  }
}
