// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import dev.modelwright.measure.LatencySummary;
import dev.modelwright.measure.LoadErrors;
import dev.modelwright.measure.LoadSnapshot;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Chip;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Metric;
import dev.modelwright.ui.control.MetricStrip;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** The figures line, and how far a running test is. */
final class FiguresPane {

  private static final double BAR = 200;

  private final Words words;
  private final LatencyTexts texts;
  private final LatencyViewModel model;

  FiguresPane(Words words, LatencyTexts texts, LatencyViewModel model) {
    this.words = words;
    this.texts = texts;
    this.model = model;
  }

  Node node() {
    MetricStrip strip =
        new MetricStrip(
            latency("p50", LatencySummary::p50),
            latency("p90", LatencySummary::p90),
            latency("p99", LatencySummary::p99),
            latency("p999", summary -> summary.tail().p999()),
            latency("max", summary -> summary.tail().max()),
            achieved(),
            errors());
    strip.setId("latency-figures");
    strip.setHgap(4);
    model
        .shown()
        .subscribe(now -> strip.setOpacity(now.map(Reading::warmingUp).orElse(false) ? 0.5 : 1));
    return Boxes.column(8, progress(), strip);
  }

  private Node progress() {
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(BAR);
    Chip warming = new Chip(Tone.WARN, texts.say("warming"));
    HBox line = Boxes.row(12, bar, warming, Labels.line(stage(), Style.TEXT_MUTED));
    line.setId("latency-progress");
    line.setMinHeight(24);
    model.running().subscribe(now -> Boxes.show(line, now));
    model
        .shown()
        .subscribe(
            now -> {
              bar.setProgress(now.map(Reading::progress).orElse(-1.0));
              Boxes.show(warming, now.map(Reading::warmingUp).orElse(false));
            });
    return line;
  }

  private ObservableValue<String> stage() {
    return Bindings.createStringBinding(
        () -> {
          Optional<LoadSnapshot.Phase> phase = model.shown().getValue().flatMap(Reading::phase);
          return words.say(
              "toollatency.stage."
                  + phase
                      .map(
                          now ->
                              switch (now) {
                                case WARM_UP -> "warm-up";
                                case MEASURING -> "measuring";
                              })
                      .orElse("connecting"));
        },
        model.shown(),
        words.languageProperty());
  }

  private Metric latency(String key, ToLongFunction<LatencySummary> figure) {
    ObservableValue<String> value =
        text(
            (numbers, reading) ->
                LatencyTexts.latency(numbers, figure.applyAsLong(reading.response())));
    ObservableValue<String> exact =
        text(
            (numbers, reading) ->
                words.say(
                    "toollatency." + key + ".help",
                    numbers.all(figure.applyAsLong(reading.response()) / 1e6)));
    return Metric.of(texts.say(key), value, exact);
  }

  private Metric achieved() {
    return Metric.of(
        texts.say("achieved"),
        text((numbers, reading) -> rate(numbers, reading.rates().achieved())),
        text(
            (numbers, reading) ->
                words.say(
                    "toollatency.achieved.help",
                    numbers.all(reading.rates().achieved()),
                    numbers.all(reading.rates().target()))));
  }

  /** Four digits where there are that many: 1,999 of 2,000 is the point. */
  private static String rate(Numbers numbers, double rate) {
    return numbers.fixed(rate, rate < 100 ? 1 : 0) + "/s";
  }

  private Metric errors() {
    return Metric.of(
        texts.say("errors"),
        text((numbers, reading) -> numbers.count(reading.errors().total())),
        text(
            (numbers, reading) -> {
              LoadErrors errors = reading.errors();
              return words.say(
                  "toollatency.errors.help",
                  numbers.count(errors.connect()),
                  numbers.count(errors.timeOut()),
                  numbers.count(errors.broken()),
                  numbers.count(errors.refused()));
            }));
  }

  private ObservableValue<String> text(BiFunction<Numbers, Reading, String> form) {
    return words.format(
        model.shown(),
        (numbers, shown) -> shown.map(now -> form.apply(numbers, now)).orElse(Numbers.NONE));
  }
}
