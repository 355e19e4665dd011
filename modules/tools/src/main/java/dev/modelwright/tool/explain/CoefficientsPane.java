// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.actions.Explanation;
import dev.modelwright.evaluate.Coefficients;
import dev.modelwright.model.LinearInference;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Metric;
import dev.modelwright.ui.control.MetricStrip;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The coefficients of a linear model in the units of the original columns. */
final class CoefficientsPane extends VBox {

  static final String TABLE = "explain-coefficients";
  static final String FIT = "explain-fit";

  private final Words words;
  private final ObservableList<TermLine> lines = FXCollections.observableArrayList();
  private final TableView<TermLine> table;
  private final MetricStrip fit = new MetricStrip();
  private final VBox notes = Boxes.column(4);

  CoefficientsPane(RoomKit kit, ExplainViewModel model) {
    super(12);
    words = kit.words();
    table =
        Tables.table(
            words.bind("toolexplain.tab.coefficients"), lines, Labels.line(Words.fixed("")));
    table.setId(TABLE);
    fit.setId(FIT);
    VBox.setMargin(fit, new Insets(0, 0, 0, -8));
    getChildren().addAll(fit, Boxes.grow(table), notes);
    model.explanation().subscribe(now -> show(now, model.equationProperty().get()));
    model.equationProperty().subscribe(place -> show(model.explanation().get(), place));
    words.languageProperty().subscribe(() -> table.refresh());
  }

  private void show(Optional<Explanation> explanation, int place) {
    Optional<Coefficients> found = explanation.flatMap(Explanation::coefficients);
    found.ifPresent(coefficients -> show(coefficients, place));
    if (found.isEmpty()) {
      lines.clear();
    }
  }

  private void show(Coefficients coefficients, int place) {
    List<Coefficients.Equation> equations = coefficients.equations();
    List<TermLine> found = TermLine.of(equations.get(Math.min(place, equations.size() - 1)));
    table.getColumns().setAll(columns(found));
    lines.setAll(found);
    Boxes.show(fit, coefficients.inference().isPresent());
    fit.setMetrics(coefficients.inference().map(this::fit).orElse(List.of()));
    List<javafx.scene.Node> sentences = new ArrayList<>();
    if (found.stream().allMatch(line -> line.significance().isEmpty())) {
      sentences.add(Labels.paragraph(words.bind("toolexplain.no-theory"), Style.TEXT_MUTED));
    }
    coefficients
        .notes()
        .forEach(note -> sentences.add(Labels.paragraph(words.bind(note), Style.TEXT_MUTED)));
    notes.getChildren().setAll(sentences);
    Boxes.show(notes, !sentences.isEmpty());
  }

  private List<Metric> fit(LinearInference inference) {
    return List.of(
        figure("r2", inference.rSquared()),
        figure("adjusted-r2", inference.adjustedRSquared()),
        figure("residual-sd", inference.residualStandardDeviation()),
        figure("degrees", inference.degreesOfFreedom()));
  }

  private Metric figure(String key, double value) {
    return Metric.of(
        words.bind("toolexplain.fit." + key),
        words.number(n -> value == Math.rint(value) ? n.count((long) value) : n.overview(value)),
        words.bind(
            "toolexplain.fit." + key + ".help", words.number(numbers -> numbers.all(value))));
  }

  /** Only the columns of which something is known. */
  private List<TableColumn<TermLine, ?>> columns(List<TermLine> found) {
    List<TableColumn<TermLine, ?>> columns = new ArrayList<>();
    TableColumn<TermLine, String> term =
        Tables.text(
            words.bind("toolexplain.term"),
            line -> line.name().orElseGet(() -> words.say("toolexplain.intercept")));
    term.setPrefWidth(200);
    columns.add(term);
    columns.add(number("estimate", TermLine::estimate));
    if (found.stream().anyMatch(line -> line.oddsRatio().isPresent())) {
      columns.add(number("odds-ratio", line -> line.oddsRatio().orElse(Double.NaN)));
    }
    if (found.stream().anyMatch(line -> line.significance().isPresent())) {
      columns.add(number("error", line -> of(line, Coefficients.Significance::standardError)));
      columns.add(number("t", line -> of(line, Coefficients.Significance::t)));
      columns.add(number("p", line -> of(line, Coefficients.Significance::p)));
    } else {
      columns.add(number("weight", line -> line.weight().orElse(Double.NaN)));
    }
    return columns;
  }

  private static double of(TermLine line, ToDoubleFunction<Coefficients.Significance> part) {
    return line.significance().map(part::applyAsDouble).orElse(Double.NaN);
  }

  private TableColumn<TermLine, Double> number(String key, ToDoubleFunction<TermLine> value) {
    TableColumn<TermLine, Double> column =
        Tables.number(words, words.bind("toolexplain.column." + key), value);
    column.setId("explain-column-" + key);
    return column;
  }
}
