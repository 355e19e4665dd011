// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.evaluate.Interval;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.evaluate.Metrics;
import dev.modelwright.model.Task;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The main figures of one run, each with its 95 % interval in numbers below it. */
final class Headline extends FlowPane {

  static final String ID = "evaluate-headline";

  private final Words words;

  Headline(Words words) {
    super(24, 8);
    this.words = words;
    setId(ID);
    Style.METRIC_STRIP.on(this);
  }

  /** The metrics that are looked at first, the main one leading. */
  static List<Metric> of(Task task) {
    return switch (task) {
      case BINARY ->
          List.of(
              Metric.ROC_AUC,
              Metric.PR_AUC,
              Metric.ACCURACY,
              Metric.F1,
              Metric.LOG_LOSS,
              Metric.BRIER);
      case MULTICLASS ->
          List.of(
              Metric.ACCURACY,
              Metric.BALANCED_ACCURACY,
              Metric.F1,
              Metric.ROC_AUC,
              Metric.LOG_LOSS,
              Metric.BRIER);
      case REGRESSION ->
          List.of(
              Metric.RMSE,
              Metric.MAE,
              Metric.R2,
              Metric.MEDIAN_ABSOLUTE_ERROR,
              Metric.MAPE,
              Metric.MAX_ERROR);
    };
  }

  void show(Run run) {
    Metrics metrics = run.evaluation().metrics();
    getChildren()
        .setAll(
            of(run.evaluation().task()).stream().map(metric -> figure(metric, metrics)).toList());
  }

  private Node figure(Metric metric, Metrics metrics) {
    double value = metrics.value(metric).orElse(Double.NaN);
    Optional<Interval> interval = metrics.interval(metric);
    ObservableValue<String> name = words.bind(metric.label());
    ObservableValue<String> number = words.number(n -> n.overview(value));
    VBox box =
        Boxes.column(
            0,
            Labels.whole(name, Style.TEXT_SMALL, Style.TEXT_MUTED),
            Labels.whole(number, Style.TEXT_TITLE),
            Labels.whole(
                words.number(n -> interval.map(i -> range(n, i)).orElse("")),
                Style.TEXT_SMALL,
                Style.TEXT_MUTED));
    Style.METRIC.on(box);
    box.setId("evaluate-metric-" + metric.key());
    box.setFocusTraversable(true);
    box.accessibleTextProperty().bind(Bindings.concat(name, " ", number));
    Tips.on(box, detail(words, metric, value, interval));
    return box;
  }

  static String range(Numbers numbers, Interval interval) {
    return numbers.overview(interval.low()) + " – " + numbers.overview(interval.high());
  }

  /** Three digits; a whole 1 too, so that it stands well among other shares. */
  static String even(Numbers numbers, double value) {
    return value == 1 ? numbers.fixed(value, 2) : numbers.overview(value);
  }

  /** What a metric is, with all its digits. */
  static ObservableValue<String> detail(
      Words words, Metric metric, double value, Optional<Interval> interval) {
    return Bindings.createStringBinding(
        () -> {
          Numbers numbers = words.numbers();
          String help = words.render(metric.help());
          if (Double.isNaN(value)) {
            return help + "\n\n" + words.say("toolevaluate.undefined");
          }
          String digits = help + "\n\n" + words.render(metric.label()) + ": " + numbers.all(value);
          return interval
              .map(i -> digits + "\n" + words.say("toolevaluate.interval", range(numbers, i)))
              .orElse(digits);
        },
        words.languageProperty());
  }
}
