// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.theme.Style;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of the file: numbers right-aligned, a pale dash where there is no value. */
final class ValueCell extends TableCell<Integer, Integer> {

  /** What is to be shown, asked for a cell at a time. */
  interface Source {

    /** The text at a position, blank where it is missing. */
    String text(int position, int column);

    /** Whether the text that is looked for stands there. */
    boolean found(int position, int column);

    /** Whether it is among the cells that are picked. */
    boolean picked(int position, int column);
  }

  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final int LONG = 16;

  private final Source source;
  private final int column;
  private final Tooltip whole = new Tooltip();

  /** A cell of a column by its position in the table. */
  ValueCell(Source source, int column, boolean number) {
    this.source = source;
    this.column = column;
    Style.CELL_NUMBER.on(this, number);
  }

  /** The column's position in the table. */
  int column() {
    return column;
  }

  @Override
  protected void updateItem(@Nullable Integer position, boolean empty) {
    super.updateItem(position, empty);
    again();
  }

  /** Shows what is there now. */
  void again() {
    Integer position = getItem();
    boolean shown = !isEmpty() && position != null;
    pseudoClassStateChanged(FOUND, shown && source.found(position, column));
    pseudoClassStateChanged(PICKED, shown && source.picked(position, column));
    if (shown) {
      show(source.text(position, column));
    } else {
      Style.CELL_MISSING.on(this, false);
      setText(null);
      setTooltip(null);
    }
  }

  private void show(String text) {
    Style.CELL_MISSING.on(this, text.isEmpty());
    setText(text.isEmpty() ? Numbers.NONE : text);
    whole.setText(text);
    setTooltip(text.length() > LONG ? whole : null);
  }
}
