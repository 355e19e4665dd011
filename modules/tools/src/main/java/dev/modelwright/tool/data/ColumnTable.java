// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.tool.data.rows.Finds;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The rows and columns of what is shown. Wide tables are shown a part at a time, so that they stay
 * quick. When the whole table takes the place of its first rows, columns and scrolling stay.
 */
final class ColumnTable extends VBox {

  static final String TABLE = "data-table";

  private static final double LEAST = 200;
  private static final double NARROWEST = 136;
  private static final int LINES_ABOVE = 3;

  private final Words words;
  private final DataModels models;
  private final TableGrid grid;
  private final TableView<Integer> table;
  private final ColumnPages pages;
  private final ColumnHeader.Acts acts;
  private final Map<String, ColumnHeader> headers = new HashMap<>();
  private RowNumbers rows = new RowNumbers(0);
  private List<String> names = List.of();
  private String sought = "";

  ColumnTable(Words words, DataModels models, ColumnHeader.Acts acts) {
    super(8);
    this.words = words;
    this.models = models;
    this.acts = acts;
    grid = new TableGrid(models, words);
    pages = new ColumnPages(words, this::build);
    table =
        Tables.table(
            FXCollections.observableArrayList(), Labels.line(words.bind("tooldata.no-column")));
    table.setId(TABLE);
    table.setPrefHeight(LEAST);
    table.setMinHeight(LEAST);
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.accessibleTextProperty().bind(words.bind("tooldata.rows-of", models.data().fileName()));
    table
        .getFocusModel()
        .focusedCellProperty()
        .subscribe(position -> focused(position.getTableColumn()));
    new AreaPicker(table, grid, words, models.rows());
    getChildren().addAll(Boxes.grow(table), pages);
    follow();
  }

  private void follow() {
    models.content().subscribe(this::show);
    models.rows().orderProperty().subscribe(now -> ordered());
    models.rows().placeProperty().subscribe(place -> place.ifPresent(this::go));
    models
        .rows()
        .arrangementProperty()
        .subscribe(now -> headers.values().forEach(head -> head.arrange(now)));
    models
        .data()
        .columnProperty()
        .subscribe(
            now ->
                headers.forEach((name, head) -> head.choose(now.filter(name::equals).isPresent())));
  }

  /** Shows only columns whose names have this text. */
  void seek(String text) {
    sought = text.strip().toLowerCase(Locale.ROOT);
    build(0);
  }

  private void show(Optional<TableContent> now) {
    List<String> shown =
        now.map(TableContent::heads).orElse(List.of()).stream()
            .map(TableContent.Head::name)
            .toList();
    boolean same = shown.equals(names) && !names.isEmpty();
    names = shown;
    grid.areaProperty().set(Optional.empty());
    grid.show(now);
    if (same) {
      rows.resize(grid.rows());
      dress();
    } else {
      rows = new RowNumbers(grid.rows());
      table.setItems(rows);
      build(0);
    }
  }

  private void ordered() {
    grid.areaProperty().set(Optional.empty());
    if (grid.rows() < rows.size()) {
      table.scrollTo(0);
      rows = new RowNumbers(grid.rows());
      table.setItems(rows);
    }
    rows.resize(grid.rows());
    grid.again();
  }

  private List<TableContent.Head> fitting() {
    return grid.content().map(TableContent::heads).orElse(List.of()).stream()
        .filter(head -> head.name().toLowerCase(Locale.ROOT).contains(sought))
        .toList();
  }

  /** Builds the columns from a position among those that fit what is sought. */
  private void build(int from) {
    List<TableContent.Head> fitting = fitting();
    pages.show(from, fitting.size());
    List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
    fitting.stream()
        .skip(from)
        .limit(ColumnPages.AT_A_TIME)
        .map(this::column)
        .forEach(columns::add);
    if (!columns.isEmpty()) {
      columns.addFirst(rowColumn());
    }
    table.getColumns().setAll(columns);
    dress();
  }

  private TableColumn<Integer, Integer> column(TableContent.Head head) {
    TableColumn<Integer, Integer> column = plain();
    column.setUserData(head);
    column.setPrefWidth(Math.clamp(56 + 8L * head.name().length(), NARROWEST, 208));
    column.setCellFactory(
        made ->
            grid.cell(
                head.position(),
                made.getUserData() instanceof TableContent.Head now && now.number()));
    return column;
  }

  /** Gives the columns that are there the heads of what is shown now. */
  private void dress() {
    headers.clear();
    List<TableContent.Head> heads = grid.content().map(TableContent::heads).orElse(List.of());
    for (TableColumn<Integer, ?> column : table.getColumns()) {
      if (column.getUserData() instanceof TableContent.Head before) {
        TableContent.Head head = heads.get(before.position());
        ColumnHeader header = new ColumnHeader(words, head, acts);
        headers.put(head.name(), header);
        header.prefWidthProperty().bind(column.widthProperty().subtract(17));
        header.choose(models.data().columnProperty().get().filter(head.name()::equals).isPresent());
        header.arrange(models.rows().arrangementProperty().get());
        column.setGraphic(header);
        column.setUserData(head);
        Style.CELL_NUMBER.on(column, head.number());
      }
    }
  }

  private static TableColumn<Integer, Integer> plain() {
    TableColumn<Integer, Integer> column = new TableColumn<>();
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setSortable(false);
    column.setReorderable(false);
    column.setMinWidth(NARROWEST);
    return column;
  }

  private TableColumn<Integer, Integer> rowColumn() {
    TableColumn<Integer, Integer> column = plain();
    column.setCellFactory(made -> grid.rowCell());
    column.setMinWidth(56);
    column.setPrefWidth(grid.rows() > 99_999 ? 88 : 60);
    return Style.CELL_NUMBER.on(column);
  }

  private void focused(@Nullable TableColumnBase<?, ?> column) {
    if (column != null && column.getUserData() instanceof TableContent.Head head) {
      models.data().columnProperty().set(Optional.of(head.name()));
    }
  }

  private Optional<TableColumn<Integer, ?>> shown(int position) {
    return table.getColumns().stream()
        .filter(
            column ->
                column.getUserData() instanceof TableContent.Head head
                    && head.position() == position)
        .findFirst();
  }

  /** Goes to a cell, in another part of the columns if need be. */
  private void go(Finds.Place place) {
    List<Integer> positions = fitting().stream().map(TableContent.Head::position).toList();
    int index = positions.indexOf(place.column());
    if (shown(place.column()).isEmpty() && index >= 0) {
      build(index / ColumnPages.AT_A_TIME * ColumnPages.AT_A_TIME);
    }
    shown(place.column())
        .ifPresent(
            column -> {
              table.scrollTo(Math.max(0, place.position() - LINES_ABOVE));
              table.scrollToColumn(column);
              table.getSelectionModel().clearAndSelect(place.position(), column);
              CellArea cell = CellArea.cell(place.position(), place.column());
              grid.areaProperty().set(Optional.of(cell));
            });
  }

  /** Where a condition on a column is asked for, brought into sight. */
  Optional<Node> filter(String name) {
    ColumnHeader header = headers.get(name);
    table.getColumns().stream()
        .filter(c -> c.getUserData() instanceof TableContent.Head h && h.name().equals(name))
        .findFirst()
        .ifPresent(table::scrollToColumn);
    return Optional.ofNullable(header).map(ColumnHeader::filter);
  }

  @Override
  public void requestFocus() {
    table.requestFocus();
  }
}
