// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.evaluate.LabelReport;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.evaluate.MulticlassEvaluation;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/** How well each label is recognised, a row for each label of each run. */
final class LabelTable extends StackPane {

  static final String TABLE = "evaluate-labels";

  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final TableColumn<Line, Line> run;

  LabelTable(RoomKit kit) {
    Words words = kit.words();
    TableView<Line> table =
        Tables.table(words.bind("toolevaluate.tab.labels"), lines, Labels.line(Words.fixed("")));
    table.setId(TABLE);
    run = Tables.node(words.bind("toolevaluate.run"), line -> RunMark.node(kit, line.run()));
    run.setSortable(true);
    run.setComparator(Comparator.comparingInt(line -> line.run().number()));
    TableColumn<Line, String> label =
        Tables.text(words.bind("toolevaluate.label"), line -> line.report().label());
    label.setPrefWidth(200);
    List<TableColumn<Line, ?>> columns = new ArrayList<>(List.of(label, run));
    columns.add(
        Tables.number(
            words,
            words.bind("toolevaluate.rows"),
            line -> line.report().rows(),
            (numbers, value) -> numbers.count((long) value)));
    columns.add(number(words, Metric.PRECISION, l -> l.report().precision().orElse(Double.NaN)));
    columns.add(number(words, Metric.RECALL, l -> l.report().recall().orElse(Double.NaN)));
    columns.add(number(words, Metric.F1, l -> l.report().f1().orElse(Double.NaN)));
    table.getColumns().setAll(columns);
    getChildren().add(table);
  }

  /** One label of one run. */
  record Line(Run run, LabelReport report) {}

  void show(Lineup lineup) {
    run.setVisible(lineup.several());
    List<Line> found = new ArrayList<>();
    for (Run one : lineup.runs()) {
      if (one.evaluation() instanceof MulticlassEvaluation every) {
        every.labels().forEach(report -> found.add(new Line(one, report)));
      }
    }
    if (lineup.several()) {
      found.sort(Comparator.comparing(line -> line.report().label()));
    }
    lines.setAll(found);
  }

  private static TableColumn<Line, Double> number(
      Words words, Metric metric, java.util.function.ToDoubleFunction<Line> value) {
    return Tables.number(words, words.bind(metric.label()), value, Headline::even);
  }
}
