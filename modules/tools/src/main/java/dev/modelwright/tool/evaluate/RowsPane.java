// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputType;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The rows behind a cell of the confusion. */
final class RowsPane extends VBox {

  static final String TABLE = "evaluate-rows";
  static final String TITLE = "evaluate-rows-title";
  static final String CLOSE = "evaluate-rows-close";

  private final Words words;
  private final ObservableList<CellRows.Row> rows = FXCollections.observableArrayList();
  private final TableView<CellRows.Row> table;
  private final SimpleObjectProperty<ObservableValue<String>> title =
      new SimpleObjectProperty<>(Words.fixed(""));
  private final SimpleObjectProperty<ObservableValue<String>> more =
      new SimpleObjectProperty<>(Words.fixed(""));
  private Optional<Run> columnsOf = Optional.empty();

  RowsPane(RoomKit kit, EvaluateViewModel model) {
    super(8);
    words = kit.words();
    table =
        Tables.table(
            title.flatMap(text -> text),
            rows,
            Labels.paragraph(words.bind("toolevaluate.rows.none"), Style.TEXT_MUTED));
    table.setId(TABLE);
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    var name = Boxes.grow(Labels.paragraph(title.flatMap(text -> text), Style.TEXT_STRONG));
    name.setId(TITLE);
    name.setMaxHeight(USE_PREF_SIZE);
    ActionButton close =
        ActionButton.icon(
                Icons.X,
                words.bind("toolevaluate.rows.close"),
                () -> model.cellProperty().set(Optional.empty()))
            .named(CLOSE);
    var head = Boxes.row(8, name, close);
    var note = Labels.paragraph(more.flatMap(text -> text), Style.TEXT_SMALL, Style.TEXT_MUTED);
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    getChildren().addAll(head, Boxes.grow(table), note);
    setMinWidth(0);
  }

  void show(CellRows shown) {
    Run run = shown.cell().run();
    title.set(
        words.bind(
            "toolevaluate.rows.title",
            words.number(numbers -> numbers.count(shown.count())),
            shown.actual(),
            shown.predicted(),
            RunMark.name(run)));
    more.set(
        shown.count() > shown.rows().size()
            ? words.bind("toolevaluate.rows.first", shown.rows().size())
            : Words.fixed(""));
    if (columnsOf.filter(known -> known.number() == run.number()).isEmpty()) {
      columnsOf = Optional.of(run);
      table.getColumns().setAll(columns(run));
    }
    rows.setAll(shown.rows());
  }

  private List<TableColumn<CellRows.Row, ?>> columns(Run run) {
    List<TableColumn<CellRows.Row, ?>> columns = new ArrayList<>();
    columns.add(
        Tables.number(
            words,
            words.bind("toolevaluate.rows.number"),
            CellRows.Row::number,
            (numbers, value) -> numbers.count((long) value)));
    columns.add(
        Tables.number(
            words, words.bind("toolevaluate.rows.probability"), CellRows.Row::probability));
    List<InputColumn> raw = run.pipeline().schema().columns();
    for (int i = 0; i < raw.size(); i++) {
      columns.add(raw(raw.get(i), i));
    }
    return columns;
  }

  private static TableColumn<CellRows.Row, String> raw(InputColumn raw, int place) {
    TableColumn<CellRows.Row, String> column =
        Tables.text(Words.fixed(raw.name()), row -> row.values().get(place));
    if (raw.type() == InputType.NUMBER) {
      Style.CELL_NUMBER.on(column);
      column.setComparator(java.util.Comparator.comparingDouble(RowsPane::number));
    }
    column.setPrefWidth(112);
    return column;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
