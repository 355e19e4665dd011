// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Tables that look and sort alike; rows are virtual. */
public final class Tables {

  private Tables() {}

  /**
   * A table over rows.
   *
   * @param name what it is, for those who listen instead of look
   * @param empty what it shows while there are no rows
   */
  public static <R> TableView<R> table(
      ObservableValue<String> name, ObservableList<R> rows, Node empty) {
    TableView<R> table = table(rows, empty);
    table.accessibleTextProperty().bind(name);
    return table;
  }

  /** A table that its caller names for screen readers. */
  public static <R> TableView<R> table(ObservableList<R> rows, Node empty) {
    TableView<R> table = new TableView<>(rows);
    Style.DATA_TABLE.on(table);
    table.setPlaceholder(empty);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setFixedCellSize(32);
    return table;
  }

  /** A column of texts. */
  public static <R> TableColumn<R, String> text(
      ObservableValue<String> title, Function<R, String> text) {
    TableColumn<R, String> column = new TableColumn<>();
    column.textProperty().bind(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    column.setCellFactory(made -> new TextCell<>());
    column.setMinWidth(72);
    return column;
  }

  /** A column of numbers, three significant digits, all of them on hover; sorted by value. */
  public static <R> TableColumn<R, Double> number(
      Words words, ObservableValue<String> title, ToDoubleFunction<R> number) {
    return number(words, title, number, Numbers::overview);
  }

  /** A column of numbers in a form of its own, for example as counts or per cent. */
  public static <R> TableColumn<R, Double> number(
      Words words,
      ObservableValue<String> title,
      ToDoubleFunction<R> number,
      NumberCell.Form form) {
    TableColumn<R, Double> column = new TableColumn<>();
    column.textProperty().bind(title);
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(number.applyAsDouble(row.getValue())));
    column.setCellFactory(made -> new NumberCell<>(words, form));
    column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
    column.setMinWidth(68);
    return Style.CELL_NUMBER.on(column);
  }

  /** A column whose cells are nodes made from the row, for example a badge. */
  public static <R> TableColumn<R, R> node(ObservableValue<String> title, Function<R, Node> node) {
    TableColumn<R, R> column = new TableColumn<>();
    column.textProperty().bind(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(made -> new NodeCell<>(node));
    column.setSortable(false);
    column.setMinWidth(72);
    return column;
  }
}
