// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.model.InputType;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The rows and columns of the open table. Of wide tables only some columns are built at first. */
final class ColumnTable extends VBox {

  static final String TABLE = "data-table";
  static final String MORE = "data-more-columns";

  private static final int AT_A_TIME = 40;
  private static final double NARROWEST = 136;

  private final Words words;
  private final DataViewModel model;
  private final TableView<Integer> table;
  private final SimpleIntegerProperty shown = new SimpleIntegerProperty();
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
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.accessibleTextProperty().bind(words.bind("tooldata.rows-of", model.fileName()));
    table
        .getFocusModel()
        .focusedCellProperty()
        .subscribe(position -> focused(position.getTableColumn()));
    getChildren().addAll(Boxes.grow(table), rest());
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
    build(AT_A_TIME);
  }

  private void show(Optional<OpenedTable> now) {
    store.ifPresent(CellStore::close);
    store = now.map(t -> new CellStore(t.dataset(), model.cellSlot(), table::refresh));
    opened = now;
    table.setItems(new RowNumbers(now.map(t -> t.dataset().rowCount()).orElse(0)));
    build(AT_A_TIME);
  }

  private void build(int most) {
    List<ColumnProfile> fitting =
        opened.stream()
            .flatMap(t -> t.profile().columns().stream())
            .filter(p -> p.column().name().toLowerCase(Locale.ROOT).contains(sought))
            .toList();
    headers.clear();
    found.set(fitting.size());
    shown.set(Math.min(most, fitting.size()));
    List<TableColumn<Integer, Integer>> columns =
        fitting.stream().limit(most).map(this::column).toList();
    table.getColumns().setAll(columns);
    if (!columns.isEmpty()) {
      table.getColumns().addFirst(rowColumn());
    }
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

  /** Says how many columns are not shown, and shows them. */
  private HBox rest() {
    HBox line =
        Boxes.row(
            8,
            Labels.line(words.bind("tooldata.columns-shown", shown, found), Style.TEXT_MUTED),
            ActionButton.quiet(
                    words.bind("tooldata.more-columns", AT_A_TIME),
                    () -> build(shown.get() + AT_A_TIME))
                .named(MORE),
            ActionButton.quiet(words.bind("tooldata.all-columns"), () -> build(found.get())));
    line.visibleProperty().bind(shown.lessThan(found));
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }
}
