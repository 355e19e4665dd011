// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.model.InputType;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
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
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The rows and columns of the open table. Wide tables are shown a part at a time, so that they stay
 * quick.
 */
final class ColumnTable extends VBox {

  static final String TABLE = "data-table";
  static final String BEFORE = "data-columns-before";
  static final String AFTER = "data-columns-after";

  private static final int AT_A_TIME = 40;
  private static final double LEAST = 240;
  private static final double NARROWEST = 136;

  private final Words words;
  private final DataViewModel model;
  private final TableView<Integer> table;
  private final SimpleIntegerProperty first = new SimpleIntegerProperty();
  private final SimpleIntegerProperty found = new SimpleIntegerProperty();
  private final Map<String, ColumnHeader> headers = new HashMap<>();
  private Optional<CellStore> store = Optional.empty();
  private Optional<OpenedTable> opened = Optional.empty();
  private String sought = "";

  ColumnTable(Words words, DataViewModel model) {
    super(8);
    this.words = words;
    this.model = model;
    table =
        Tables.table(
            FXCollections.observableArrayList(), Labels.line(words.bind("tooldata.no-column")));
    table.setId(TABLE);
    table.setPrefHeight(LEAST);
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.accessibleTextProperty().bind(words.bind("tooldata.rows-of", model.fileName()));
    table
        .getFocusModel()
        .focusedCellProperty()
        .subscribe(position -> focused(position.getTableColumn()));
    getChildren().addAll(Boxes.grow(table), pages());
    model.table().subscribe(this::show);
    model
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

  private void show(Optional<OpenedTable> now) {
    store.ifPresent(CellStore::close);
    store = now.map(t -> new CellStore(t.dataset(), model.cellSlot(), table::refresh));
    opened = now;
    table.setItems(new RowNumbers(now.map(t -> t.dataset().rowCount()).orElse(0)));
    build(0);
  }

  /** Builds the columns from a position among those that fit what is sought. */
  private void build(int from) {
    List<ColumnProfile> fitting =
        opened.stream()
            .flatMap(t -> t.profile().columns().stream())
            .filter(p -> p.column().name().toLowerCase(Locale.ROOT).contains(sought))
            .toList();
    headers.clear();
    found.set(fitting.size());
    first.set(from);
    List<TableColumn<Integer, Integer>> columns = new ArrayList<>();
    fitting.stream().skip(from).limit(AT_A_TIME).map(this::column).forEach(columns::add);
    if (!columns.isEmpty()) {
      columns.addFirst(rowColumn());
    }
    table.getColumns().setAll(columns);
  }

  private TableColumn<Integer, Integer> column(ColumnProfile profile) {
    ColumnInfo info = profile.column();
    TableColumn<Integer, Integer> column = plain();
    ColumnHeader header = new ColumnHeader(words, profile);
    header.choose(model.columnProperty().get().filter(info.name()::equals).isPresent());
    headers.put(info.name(), header);
    header.setOnMouseClicked(event -> model.columnProperty().set(Optional.of(info.name())));
    header.prefWidthProperty().bind(column.widthProperty().subtract(17));
    column.setGraphic(header);
    column.setUserData(info.name());
    column.setPrefWidth(Math.clamp(40 + 8L * info.name().length(), NARROWEST, 208));
    CellStore cells = store.orElseThrow();
    column.setCellFactory(made -> new ValueCell(cells, info));
    return info.storage() == InputType.NUMBER ? Style.CELL_NUMBER.on(column) : column;
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
    column.setCellFactory(made -> new RowCell(words));
    column.setMinWidth(56);
    column.setPrefWidth(opened.map(t -> t.dataset().rowCount()).orElse(0) > 99_999 ? 88 : 60);
    return Style.CELL_NUMBER.on(column);
  }

  private void focused(@Nullable TableColumnBase<?, ?> column) {
    if (column != null && column.getUserData() instanceof String name) {
      model.columnProperty().set(Optional.of(name));
    }
  }

  /** Says which columns are shown, where there are more, and leads to the others. */
  private HBox pages() {
    HBox line =
        Boxes.row(
            8,
            Labels.line(range(), Style.TEXT_MUTED),
            ActionButton.icon(
                    Icons.CHEVRON_LEFT,
                    words.bind("tooldata.columns-before"),
                    () -> build(first.get() - AT_A_TIME))
                .unless(end(first.lessThan(AT_A_TIME), "tooldata.columns-first"))
                .named(BEFORE),
            ActionButton.icon(
                    Icons.CHEVRON_RIGHT,
                    words.bind("tooldata.columns-after"),
                    () -> build(first.get() + AT_A_TIME))
                .unless(
                    end(first.add(AT_A_TIME).greaterThanOrEqualTo(found), "tooldata.columns-last"))
                .named(AFTER));
    line.visibleProperty().bind(found.greaterThan(AT_A_TIME));
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private ObservableValue<String> range() {
    return words.bind(
        "tooldata.columns-shown", first.add(1), Bindings.min(found, first.add(AT_A_TIME)), found);
  }

  private ObservableValue<String> end(ObservableValue<Boolean> reached, String code) {
    ObservableValue<String> why = words.bind(code);
    return reached.flatMap(now -> now ? why : Words.fixed(""));
  }
}
