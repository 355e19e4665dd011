// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.evaluate.Comparison;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** Several runs side by side: a row each, the best of every figure marked. */
final class ComparisonPane extends VBox {

  static final String TABLE = "evaluate-comparison";
  static final String VERDICT = "evaluate-verdict";

  private static final double ROW = 32;
  private static final int MOST_ROWS = 4;

  private final RoomKit kit;
  private final Words words;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final TableView<Line> table;

  ComparisonPane(RoomKit kit, EvaluateViewModel model) {
    super(8);
    this.kit = kit;
    words = kit.words();
    table =
        Tables.table(words.bind("toolevaluate.table.runs"), lines, Labels.line(Words.fixed("")));
    table.setId(TABLE);
    table.setTableMenuButtonVisible(true);
    Verdict verdict = new Verdict(words);
    var sentence =
        Labels.paragraph(
            Bindings.createStringBinding(
                () -> verdict.of(model.lineup().getValue()),
                model.lineup(),
                words.languageProperty()),
            Style.TEXT_MUTED);
    sentence.setId(VERDICT);
    getChildren().addAll(table, sentence);
    table.setOnMouseClicked(
        event -> {
          Line chosen = table.getSelectionModel().getSelectedItem();
          if (event.getClickCount() == 2 && chosen != null) {
            model.lead(chosen.run());
          }
        });
  }

  /** One run of the table. */
  record Line(Run run, Comparison.Row row) {

    double value(int column) {
      return row.cells().get(column).value().orElse(Double.NaN);
    }
  }

  void show(Lineup lineup) {
    Comparison comparison =
        Comparison.of(
            lineup.runs().stream()
                .map(run -> Comparison.Run.of(RunMark.name(run), run.evaluation()))
                .toList());
    List<Metric> first = Headline.of(lineup.task().orElseThrow());
    List<TableColumn<Line, ?>> columns = new ArrayList<>(List.of(name()));
    for (Metric metric : sorted(comparison.columns(), first)) {
      TableColumn<Line, Double> column = metric(metric, comparison.columns().indexOf(metric));
      column.setVisible(first.contains(metric) && metric != Metric.MEDIAN_ABSOLUTE_ERROR);
      columns.add(column);
    }
    columns.add(time());
    table.getColumns().setAll(columns);
    lines.setAll(
        IntStream.range(0, lineup.runs().size())
            .mapToObj(i -> new Line(lineup.runs().get(i), comparison.rows().get(i)))
            .toList());
    double height = ROW * (1 + Math.min(MOST_ROWS, lines.size())) + 2;
    table.setMinHeight(height);
    table.setPrefHeight(height);
    table.setMaxHeight(height);
  }

  private static List<Metric> sorted(List<Metric> all, List<Metric> first) {
    List<Metric> order = new ArrayList<>(first.stream().filter(all::contains).toList());
    all.stream().filter(metric -> !first.contains(metric)).forEach(order::add);
    return order;
  }

  private TableColumn<Line, Line> name() {
    TableColumn<Line, Line> column =
        Tables.node(words.bind("toolevaluate.run"), line -> RunMark.node(kit, line.run()));
    column.setSortable(true);
    column.setComparator(Comparator.comparingInt(line -> line.run().number()));
    column.setMinWidth(128);
    column.setPrefWidth(160);
    return column;
  }

  private TableColumn<Line, Double> metric(Metric metric, int place) {
    TableColumn<Line, Double> column =
        Tables.number(words, words.bind(metric.label()), line -> line.value(place));
    column.setId("evaluate-column-" + metric.key());
    column.setCellFactory(made -> new ComparisonCell(words, metric, place));
    column.setMinWidth(room(words.render(metric.label())));
    return column;
  }

  /** About as wide as the title needs. */
  private static double room(String title) {
    return Math.max(
        72, 24 + title.codePoints().mapToDouble(c -> Character.isIdeographic(c) ? 12 : 6.4).sum());
  }

  private TableColumn<Line, Double> time() {
    return Tables.number(
        words,
        words.bind("toolevaluate.time"),
        line -> line.run().trained().duration().toNanos(),
        (numbers, nanos) -> Times.of(numbers).duration(nanos));
  }
}
