// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The curve in numbers: a row for each point that is asked for, a column for each run. */
final class PointsPane extends VBox {

  static final String TABLE = "evaluate-points";

  private static final double ROW = 32;
  private static final double LEAST = 84;

  private final RoomKit kit;
  private final Words words;
  private final ObservableList<KeyPoints> points = FXCollections.observableArrayList();
  private final TableView<KeyPoints> table;

  PointsPane(RoomKit kit) {
    this.kit = kit;
    words = kit.words();
    table = Tables.table(words.bind("toolevaluate.point"), points, Labels.line(Words.fixed("")));
    table.setId(TABLE);
    getChildren().add(table);
    setMinWidth(0);
  }

  void show(Looking looking, List<KeyPoints> shown) {
    List<TableColumn<KeyPoints, ?>> columns = new ArrayList<>(List.of(name()));
    List<Run> runs = looking.lineup().runs();
    int places = shown.isEmpty() ? 0 : shown.getFirst().values().size();
    for (int i = 0; i < places; i++) {
      columns.add(run(runs.get(i), i));
    }
    table.getColumns().setAll(columns);
    points.setAll(shown);
    table.setMaxHeight(ROW * (1 + shown.size()) + 2);
    table.setPrefHeight(table.getMaxHeight());
    table.setMinHeight(ROW * 3);
  }

  private TableColumn<KeyPoints, KeyPoints> name() {
    TableColumn<KeyPoints, KeyPoints> column =
        Tables.node(
            words.bind("toolevaluate.point"), point -> Labels.line(words.bind(point.name())));
    column.setMinWidth(128);
    column.setPrefWidth(176);
    return column;
  }

  private TableColumn<KeyPoints, Double> run(Run run, int place) {
    TableColumn<KeyPoints, Double> column =
        Tables.number(
            words,
            Words.fixed(RunMark.name(run)),
            point -> point.values().get(place),
            Headline::even);
    column.setSortable(false);
    column.setMinWidth(LEAST);
    return column;
  }
}
