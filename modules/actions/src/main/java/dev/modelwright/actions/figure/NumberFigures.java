// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.figure;

import static dev.modelwright.actions.figure.LabelFigures.column;

import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Dash;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Series;
import dev.modelwright.evaluate.ResidualPlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How well numbers are predicted, drawn. */
public final class NumberFigures {

  private final FigureWords words;

  /** Figures with words of a language. */
  public NumberFigures(Locale language) {
    words = new FigureWords(language);
  }

  /** The truth against what was predicted. */
  public Figure predictedAgainstActual(List<Named<ResidualPlot>> models, String target) {
    List<Layer> layers = new ArrayList<>();
    layers.add(Layer.Rule.diagonal(words.say("perfect")));
    for (Named<ResidualPlot> model : models) {
      List<ResidualPlot.Point> points = model.value().points();
      layers.add(
          new Layer.Points(
              model.series(),
              column(points, ResidualPlot.Point::actual),
              column(points, ResidualPlot.Point::predicted)));
    }
    return Figure.of(
        words.say("predicted-actual"),
        Axis.linear(words.say("actual-of", target), ""),
        Axis.linear(words.say("predicted-of", target), ""),
        layers);
  }

  /** What was missed against what was predicted, with the middle 90 % of similar rows. */
  public Figure residuals(List<Named<ResidualPlot>> models, String target) {
    List<Layer> layers = new ArrayList<>();
    layers.add(Layer.Rule.horizontal(0, ""));
    for (Named<ResidualPlot> model : models) {
      List<ResidualPlot.Point> points = model.value().points();
      layers.add(
          new Layer.Points(
              model.series(),
              column(points, ResidualPlot.Point::predicted),
              column(points, ResidualPlot.Point::residual)));
      if (models.size() == 1) {
        layers.addAll(bands(model.value().bands()));
      }
    }
    return Figure.of(
        words.say("residuals"),
        Axis.linear(words.say("predicted-of", target), ""),
        Axis.linear(words.say("residual"), ""),
        layers);
  }

  private List<Layer> bands(List<ResidualPlot.Band> bands) {
    Numbers x = column(bands, ResidualPlot.Band::meanPredicted);
    Series limits = new Series(words.say("band-90"), Role.SERIES_2);
    Series median = new Series(words.say("median"), Role.SERIES_2);
    return List.of(
        new Layer.Line(limits, x, column(bands, ResidualPlot.Band::low), Dash.DASHED, false),
        new Layer.Line(median, x, column(bands, ResidualPlot.Band::median)),
        new Layer.Line(limits, x, column(bands, ResidualPlot.Band::high), Dash.DASHED, false));
  }

  /** How often each size of residual comes. */
  public Figure residualHistogram(Named<ResidualPlot> model) {
    var histogram = model.value().residuals();
    double[] counts = new double[histogram.counts().size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = histogram.counts().get(i);
    }
    return Figure.of(
        words.say("residual-histogram"),
        Axis.linear(words.say("residual"), ""),
        Axis.linear(words.say("rows"), ""),
        List.of(
            Layer.Bars.bins(
                model.series(), Numbers.of(histogram.edges().toArray()), Numbers.of(counts))));
  }
}
