// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Series;
import dev.modelwright.serve.ServerStats;
import dev.modelwright.tool.session.Charts;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Metric;
import dev.modelwright.ui.control.MetricStrip;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Requests, latency and errors as they happen. */
final class TrafficPane {

  private static final double HEIGHT = 128;
  private static final double STRIP = 248;
  private static final double GAP = 8;
  private static final double MICRO = 1e3;
  private static final double HEADROOM = 1.25;

  private final Words words;
  private final DeployTexts texts;
  private final TrafficViewModel model;

  TrafficPane(Words words, DeployTexts texts, TrafficViewModel model) {
    this.words = words;
    this.texts = texts;
    this.model = model;
  }

  Node node(Charts charts) {
    ObservableValue<Optional<Figure>> figure =
        Bindings.createObjectBinding(this::figure, model.course(), words.languageProperty());
    FigureView chart = charts.figure(figure);
    chart.getProperties().put(TrafficPane.class, figure);
    chart.setId("deploy-chart");
    chart.setPrefHeight(HEIGHT);
    chart.setMinHeight(HEIGHT);
    return Boxes.row(16, strip(), Boxes.grow(chart));
  }

  private Node strip() {
    MetricStrip strip =
        new MetricStrip(
            metric("rate", stats -> stats.recent().perSecond(), (n, v) -> n.overview(v)),
            metric("requests", ServerStats::requests, (n, v) -> n.count(v.longValue())),
            metric("p50", stats -> stats.recent().p50Micros(), TrafficPane::micros),
            metric("p99", stats -> stats.recent().p99Micros(), TrafficPane::micros),
            metric("errors", ServerStats::errors, (n, v) -> n.count(v.longValue())),
            metric("flight", ServerStats::inFlight, (n, v) -> n.count(v.longValue())));
    strip.setId("deploy-figures");
    strip.getChildren().forEach(figure -> ((Region) figure).setPrefWidth((STRIP - GAP) / 2));
    strip.setHgap(GAP);
    strip.setVgap(4);
    strip.setPrefWrapLength(STRIP);
    strip.setPrefWidth(STRIP);
    strip.setMinWidth(STRIP);
    strip.setMaxWidth(STRIP);
    return strip;
  }

  private static String micros(dev.modelwright.ui.text.Numbers numbers, double micros) {
    return micros == 0
        ? dev.modelwright.ui.text.Numbers.NONE
        : Times.of(numbers).duration(micros * MICRO);
  }

  private Metric metric(
      String key,
      ToDoubleFunction<ServerStats> figure,
      BiFunction<dev.modelwright.ui.text.Numbers, Double, String> form) {
    ObservableValue<String> value =
        words.format(
            model.stats(),
            (numbers, stats) ->
                stats
                    .map(now -> form.apply(numbers, figure.applyAsDouble(now)))
                    .orElse(dev.modelwright.ui.text.Numbers.NONE));
    return Metric.of(texts.say("traffic." + key), value, texts.say("traffic." + key + ".help"));
  }

  private Optional<Figure> figure() {
    List<TrafficViewModel.Sample> course = model.course().getValue();
    if (course.size() < 2) {
      return Optional.empty();
    }
    Numbers at = column(course, TrafficViewModel.Sample::at);
    List<Layer> layers = new ArrayList<>();
    layers.add(
        new Layer.Line(
            Series.of(words.say("tooldeploy.traffic.answers"), 1),
            at,
            column(course, TrafficViewModel.Sample::requests)));
    if (course.stream().anyMatch(sample -> sample.errors() > 0)) {
      layers.add(
          new Layer.Line(
              new Series(words.say("tooldeploy.traffic.errors"), Role.BAD),
              at,
              column(course, TrafficViewModel.Sample::errors)));
    }
    double top = course.stream().mapToDouble(TrafficViewModel.Sample::requests).max().orElse(1);
    return Optional.of(
        Figure.of(
            "",
            Axis.time(words.say("tooldeploy.traffic.time")),
            Axis.linear(words.say("tooldeploy.traffic.axis"), "1/s")
                .withRange(0, Math.max(1, HEADROOM * top)),
            layers));
  }

  private static Numbers column(
      List<TrafficViewModel.Sample> course, ToDoubleFunction<TrafficViewModel.Sample> value) {
    return Numbers.of(course.stream().mapToDouble(value).toArray());
  }
}
