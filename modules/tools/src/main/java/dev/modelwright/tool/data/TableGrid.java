// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.tool.data.rows.RowOrder;
import dev.modelwright.ui.text.Words;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;

/**
 * What stands in the cells of the table: which content is shown, in which order, what was found and
 * what is picked. It knows the cells that are on the screen and lets them show anew.
 */
final class TableGrid implements ValueCell.Source {

  private final DataModels models;
  private final Words words;
  private final Set<TableCell<?, ?>> cells = Collections.newSetFromMap(new WeakHashMap<>());
  private final ObjectProperty<Optional<CellArea>> area =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<TableContent> content = Optional.empty();

  TableGrid(DataModels models, Words words) {
    this.models = models;
    this.words = words;
    area.subscribe(now -> again());
    models.rows().findsProperty().subscribe(now -> again());
  }

  /** Shows another content from now on. */
  void show(Optional<TableContent> shown) {
    content = shown;
    again();
  }

  /** What is shown. */
  Optional<TableContent> content() {
    return content;
  }

  /** How many rows there are to scroll through. */
  int rows() {
    return content
        .map(now -> now instanceof TableContent.Whole ? order().size() : now.rows())
        .orElse(0);
  }

  private RowOrder order() {
    return models.rows().orderProperty().get();
  }

  /** The table's row that is shown at a position. */
  int row(int position) {
    boolean whole = content.filter(TableContent.Whole.class::isInstance).isPresent();
    return whole && position < order().size() ? order().row(position) : position;
  }

  @Override
  public String text(int position, int column) {
    return position >= rows()
        ? ""
        : content
            .map(
                now ->
                    switch (now) {
                      case TableContent.First first -> first.text(position, column);
                      case TableContent.Whole whole -> whole.text(row(position), column);
                    })
            .orElse("");
  }

  @Override
  public boolean found(int position, int column) {
    return position < rows() && models.rows().findsProperty().get().in(row(position), column);
  }

  @Override
  public boolean picked(int position, int column) {
    return area.get().filter(now -> now.contains(position, column)).isPresent();
  }

  /** The cells that are picked, if more than the one with the focus. */
  ObjectProperty<Optional<CellArea>> areaProperty() {
    return area;
  }

  /** A cell for the screen. */
  ValueCell cell(int column, boolean number) {
    ValueCell cell = new ValueCell(this, column, number);
    cells.add(cell);
    return cell;
  }

  /** The number of a row for the screen. */
  RowCell rowCell() {
    RowCell cell = new RowCell(words, this::row);
    cells.add(cell);
    return cell;
  }

  /** Lets all cells on the screen show what is there now. */
  void again() {
    for (TableCell<?, ?> cell : Set.copyOf(cells)) {
      if (cell instanceof ValueCell value) {
        value.again();
      } else if (cell instanceof RowCell number) {
        number.again();
      }
    }
  }
}
