// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.evaluate.BinaryCurves;
import dev.modelwright.evaluate.BinaryEvaluation;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.evaluate.Metrics;
import dev.modelwright.evaluate.RocCurve;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.MetricStrip;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;

/** Tries thresholds: a slider and what would come of it. It changes nothing in the model. */
final class ThresholdPane extends VBox {

  static final String SLIDER = "evaluate-threshold";
  static final String RULE = "evaluate-threshold-rule";
  static final String FIGURES = "evaluate-threshold-figures";
  static final String BEST = "evaluate-threshold-best";
  static final String OWN = "evaluate-threshold-own";

  private static final double MIDDLE = 0.5;
  private static final List<Metric> SHOWN =
      List.of(Metric.PRECISION, Metric.RECALL, Metric.F1, Metric.ACCURACY, Metric.MCC);

  private final EvaluateViewModel model;
  private final Words words;
  private final Slider slider = new Slider(0, 1, MIDDLE);
  private final MetricStrip strip = new MetricStrip();
  private final ObservableValue<String> own;
  private boolean showing;

  ThresholdPane(Words words, EvaluateViewModel model) {
    super(8);
    this.words = words;
    this.model = model;
    own =
        model
            .thresholdProperty()
            .flatMap(
                now ->
                    now.isEmpty() ? words.bind("toolevaluate.threshold.is-own") : Words.fixed(""));
    strip.setId(FIGURES);
    VBox.setMargin(strip, new Insets(0, 0, 0, -8));
    getChildren().addAll(head(), strip);
    model.looking().subscribe(this::show);
    slider.valueProperty().subscribe((before, now) -> moved(now.doubleValue()));
  }

  private javafx.scene.Node head() {
    slider.setId(SLIDER);
    slider.setBlockIncrement(0.01);
    slider.accessibleTextProperty().bind(words.bind("toolevaluate.threshold"));
    Tips.on(slider, words.bind("toolevaluate.threshold.note"));
    ObservableValue<String> rule =
        Bindings.createStringBinding(this::rule, model.looking(), words.languageProperty());
    var sentence = Labels.paragraph(rule);
    sentence.setId(RULE);
    var buttons =
        Boxes.row(
            0,
            ActionButton.quiet(words.bind("toolevaluate.threshold.best"), this::best)
                .help(words.bind("toolevaluate.threshold.best.help"))
                .unless(noCurve())
                .named(BEST),
            ActionButton.quiet(
                    words.bind("toolevaluate.threshold.own"),
                    () -> model.thresholdProperty().set(Optional.empty()))
                .help(words.bind("toolevaluate.threshold.own.help"))
                .unless(own)
                .named(OWN));
    return Boxes.column(
        0,
        Boxes.row(
            8,
            Labels.whole(words.bind("toolevaluate.threshold"), Style.TEXT_MUTED),
            Boxes.grow(slider),
            buttons),
        sentence);
  }

  private ObservableValue<String> noCurve() {
    return model
        .looking()
        .flatMap(
            looking ->
                best(looking).isPresent() ? Words.fixed("") : words.bind("toolevaluate.no-curve"));
  }

  private String rule() {
    Looking looking = model.looking().getValue();
    if (!looking.hasThreshold()) {
      return "";
    }
    String rule =
        looking
            .threshold()
            .map(
                from ->
                    words.say(
                        "toolevaluate.threshold.rule",
                        looking.labels().get(1),
                        words.numbers().fixed(from, 3)))
            .orElseGet(() -> words.say("toolevaluate.threshold.usual"));
    return looking.lineup().several()
        ? words.say(
            "toolevaluate.threshold.of", rule, RunMark.name(looking.lineup().runs().getFirst()))
        : rule;
  }

  private void show(Looking looking) {
    Boxes.show(this, looking.hasThreshold());
    if (!looking.hasThreshold()) {
      return;
    }
    showing = true;
    slider.setValue(looking.threshold().orElse(MIDDLE));
    showing = false;
    Run run = looking.lineup().runs().getFirst();
    looking.confusion(run).ifPresent(matrix -> figures(looking, matrix.metrics()));
  }

  private void figures(Looking looking, Metrics metrics) {
    int said =
        looking
            .confusion(looking.lineup().runs().getFirst())
            .map(matrix -> matrix.predictedCount(1))
            .orElse(0);
    Stream<dev.modelwright.ui.control.Metric> figures =
        Stream.concat(
            SHOWN.stream().map(metric -> figure(metric, metrics.value(metric))),
            Stream.of(
                dev.modelwright.ui.control.Metric.of(
                    words.bind("toolevaluate.said", looking.labels().get(1)),
                    words.number(numbers -> numbers.count(said)),
                    words.bind("toolevaluate.said.help", looking.labels().get(1)))));
    strip.setMetrics(figures.toList());
  }

  private dev.modelwright.ui.control.Metric figure(Metric metric, OptionalDouble known) {
    double value = known.orElse(Double.NaN);
    return dev.modelwright.ui.control.Metric.of(
        words.bind(metric.label()),
        words.number(numbers -> numbers.overview(value)),
        Headline.detail(words, metric, value, Optional.empty()));
  }

  private void moved(double to) {
    if (!showing && model.looking().getValue().hasThreshold()) {
      model.thresholdProperty().set(Optional.of(to));
    }
  }

  private void best() {
    best(model.looking().getValue())
        .ifPresent(to -> model.thresholdProperty().set(Optional.of(to)));
  }

  /** The threshold farthest above chance. */
  private static Optional<Double> best(Looking looking) {
    return looking
        .lineup()
        .leading()
        .map(Run::evaluation)
        .filter(BinaryEvaluation.class::isInstance)
        .flatMap(judged -> ((BinaryEvaluation) judged).curves())
        .map(BinaryCurves::roc)
        .map(RocCurve::best)
        .map(RocCurve.Point::threshold)
        .filter(Double::isFinite);
  }
}
