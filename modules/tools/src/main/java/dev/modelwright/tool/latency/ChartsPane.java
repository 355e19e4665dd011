// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import dev.modelwright.actions.figure.LoadFigures;
import dev.modelwright.chart.Figure;
import dev.modelwright.tool.session.Charts;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.text.Words;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

/** Latency over time, the percentile curve, and throughput. */
final class ChartsPane {

  private static final double LOWEST = 208;

  private final Words words;
  private final LatencyViewModel model;
  private final Charts charts;

  ChartsPane(Words words, LatencyViewModel model, Charts charts) {
    this.words = words;
    this.model = model;
    this.charts = charts;
  }

  Node node() {
    GridPane grid = new GridPane(16, 8);
    grid.getColumnConstraints().addAll(half(), half());
    grid.getRowConstraints().addAll(row(), row());
    grid.add(
        chart("time", (figures, reading) -> figures.overTime(reading.intervals())), 0, 0, 2, 1);
    grid.add(
        chart(
            "percentiles",
            (figures, reading) ->
                figures.percentiles(reading.curves().response(), reading.curves().service())),
        0,
        1);
    grid.add(
        chart(
            "throughput",
            (figures, reading) ->
                figures.throughput(reading.intervals(), reading.rates().target())),
        1,
        1);
    grid.setId("latency-charts");
    return grid;
  }

  private FigureView chart(String id, BiFunction<LoadFigures, Reading, Figure> draw) {
    ObservableValue<Optional<Figure>> figure =
        Bindings.createObjectBinding(
            () -> {
              LoadFigures figures = new LoadFigures(words.language().locale());
              return model
                  .shown()
                  .getValue()
                  .filter(reading -> !reading.intervals().isEmpty())
                  .map(reading -> draw.apply(figures, reading));
            },
            model.shown(),
            words.languageProperty());
    FigureView view = Boxes.grow(charts.figure(figure));
    view.getProperties().put(ChartsPane.class, figure); // bindings live as long as who holds them
    view.setId("latency-chart-" + id);
    view.setMinHeight(LOWEST);
    view.setPrefHeight(LOWEST);
    return view;
  }

  private static ColumnConstraints half() {
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    return half;
  }

  private static RowConstraints row() {
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    return row;
  }
}
