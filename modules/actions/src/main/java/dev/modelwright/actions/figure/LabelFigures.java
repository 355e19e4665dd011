// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.figure;

import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Dash;
import dev.modelwright.chart.Direction;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Series;
import dev.modelwright.evaluate.BinaryCurves;
import dev.modelwright.evaluate.BinaryEvaluation;
import dev.modelwright.evaluate.CalibrationCurve;
import dev.modelwright.evaluate.ConfusionMatrix;
import dev.modelwright.evaluate.LiftGains;
import dev.modelwright.evaluate.PrecisionRecallCurve;
import dev.modelwright.evaluate.RocCurve;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How well labels are told apart, drawn. */
public final class LabelFigures {

  private static final int SCORE_BINS = 25;

  private final FigureWords words;

  /** Figures with words of a language. */
  public LabelFigures(Locale language) {
    words = new FigureWords(language);
  }

  /** The ROC curves of several models. */
  public Figure roc(List<Named<BinaryCurves>> models) {
    List<Layer> layers = new ArrayList<>();
    layers.add(Layer.Rule.diagonal(words.say("chance")));
    for (Named<BinaryCurves> model : models) {
      RocCurve curve = model.value().roc();
      layers.add(
          new Layer.Line(
              named(model, "area", curve.area()),
              column(curve.points(), RocCurve.Point::falsePositiveRate),
              column(curve.points(), RocCurve.Point::truePositiveRate)));
    }
    return Figure.of(words.say("roc"), share("fpr"), share("tpr"), layers).squared();
  }

  /** The precision-recall curves of several models, with the share of the label. */
  public Figure precisionRecall(List<Named<BinaryCurves>> models) {
    List<Layer> layers = new ArrayList<>();
    models.stream()
        .findFirst()
        .ifPresent(
            m ->
                layers.add(
                    Layer.Rule.horizontal(
                        m.value().precisionRecall().baseline(), words.say("chance"))));
    for (Named<BinaryCurves> model : models) {
      PrecisionRecallCurve curve = model.value().precisionRecall();
      layers.add(
          new Layer.Line(
              named(model, "average-precision", curve.averagePrecision()),
              column(curve.points(), PrecisionRecallCurve.Point::recall),
              column(curve.points(), PrecisionRecallCurve.Point::precision)));
    }
    return Figure.of(words.say("pr"), share("recall"), share("precision"), layers).squared();
  }

  /** The calibration of several models; with one of them also its band. */
  public Figure calibration(List<Named<CalibrationCurve>> models) {
    List<Layer> layers = new ArrayList<>();
    layers.add(Layer.Rule.diagonal(words.say("perfect")));
    for (Named<CalibrationCurve> model : models) {
      List<CalibrationCurve.Bin> bins = model.value().bins();
      Numbers said = column(bins, CalibrationCurve.Bin::meanPredicted);
      if (models.size() == 1) {
        layers.add(
            new Layer.Band(
                model.series(),
                said,
                column(bins, b -> b.band().low()),
                column(bins, b -> b.band().high())));
      }
      Numbers seen = column(bins, CalibrationCurve.Bin::observed);
      layers.add(new Layer.Line(model.series(), said, seen));
      layers.add(new Layer.Points(model.series(), said, seen));
    }
    return Figure.of(words.say("calibration"), share("predicted"), share("observed"), layers)
        .squared();
  }

  /** The share of a label's rows found against the share of rows looked at. */
  public Figure gains(List<Named<BinaryCurves>> models) {
    List<Layer> layers = new ArrayList<>();
    layers.add(Layer.Rule.diagonal(words.say("chance")));
    for (Named<BinaryCurves> model : models) {
      List<LiftGains.Point> points = model.value().lift().points();
      layers.add(
          new Layer.Line(
              model.series(),
              column(points, LiftGains.Point::share),
              column(points, LiftGains.Point::gain)));
    }
    return Figure.of(words.say("gains"), share("looked-at"), share("found"), layers).squared();
  }

  /** How many times more than by chance is found among the first rows. */
  public Figure lift(List<Named<BinaryCurves>> models) {
    List<Layer> layers = new ArrayList<>();
    layers.add(Layer.Rule.horizontal(1, words.say("chance")));
    for (Named<BinaryCurves> model : models) {
      List<LiftGains.Point> points = model.value().lift().points();
      layers.add(
          new Layer.Line(
              model.series(),
              column(points, LiftGains.Point::share),
              column(points, LiftGains.Point::lift)));
    }
    return Figure.of(
        words.say("lift"), share("looked-at"), Axis.linear(words.say("lift-axis"), ""), layers);
  }

  /** The confusion of one model: colour by the share of the actual label, counts in the cells. */
  public Figure confusion(ConfusionMatrix matrix) {
    int size = matrix.labels().size();
    double[] shares = new double[size * size];
    List<String> texts = new ArrayList<>();
    for (int actual = 0; actual < size; actual++) {
      for (int predicted = 0; predicted < size; predicted++) {
        double share = matrix.share(actual, predicted);
        shares[actual * size + predicted] = share;
        texts.add(
            String.format(
                words.language(), "%,d · %.0f %%", matrix.count(actual, predicted), 100 * share));
      }
    }
    Series cells = new Series(words.say("confusion-share"), Role.ACCENT);
    return Figure.of(
        words.say("confusion"),
        Axis.category(words.say("predicted-label"), matrix.labels()),
        Axis.category(words.say("actual-label"), matrix.labels()),
        List.of(Layer.Cells.categories(cells, size, size, Numbers.of(shares), texts)));
  }

  /** How often each probability of the second label was said, by the actual label. */
  public Figure scores(BinaryEvaluation binary) {
    return scores(binary, List.of());
  }

  /** The same with the threshold from which on the second label is said. */
  public Figure scores(BinaryEvaluation binary, double threshold) {
    return scores(binary, List.of(Layer.Rule.vertical(threshold, words.say("threshold"))));
  }

  private Figure scores(BinaryEvaluation binary, List<Layer> more) {
    List<String> labels = binary.confusion().labels();
    Numbers edges = Numbers.steps(0, 1.0 / SCORE_BINS, SCORE_BINS + 1);
    Numbers starts = Numbers.steps(0, 1.0 / SCORE_BINS, SCORE_BINS);
    List<Layer> layers = new ArrayList<>();
    layers.add(Layer.Bars.bins(Series.of(labels.get(0), 6), edges, counts(binary, 0)));
    layers.add(
        new Layer.Line(Series.of(labels.get(1), 2), starts, counts(binary, 1), Dash.SOLID, true));
    layers.addAll(more);
    return Figure.of(
        words.say("scores"),
        Axis.linear(words.say("predicted-of", labels.get(1)), "").withRange(0, 1),
        Axis.linear(words.say("rows"), ""),
        layers);
  }

  private static Numbers counts(BinaryEvaluation binary, int label) {
    double[] counts = new double[SCORE_BINS];
    for (int row = 0; row < binary.rows(); row++) {
      if (binary.actual().indices()[row] == label) {
        double said = binary.predictions().probability(row, 1);
        counts[Math.clamp((int) (said * SCORE_BINS), 0, SCORE_BINS - 1)]++;
      }
    }
    return Numbers.of(counts);
  }

  private Axis share(String key) {
    return Axis.linear(words.say(key), "").withRange(0, 1);
  }

  private Series named(Named<?> model, String key, double value) {
    return Series.of(words.say(key, model.name(), words.three(value)), model.index());
  }

  static <T> Numbers column(List<T> rows, ToDoubleFunction<T> value) {
    return Numbers.of(rows.stream().mapToDouble(value).toArray());
  }

  /** Bars from top to bottom in the order given, for importance and coefficients. */
  static Figure bars(
      String title, Axis x, List<String> names, Series series, Numbers values, List<Layer> more) {
    List<Layer> layers = new ArrayList<>();
    layers.add(Layer.Bars.categories(series, Direction.HORIZONTAL, values));
    layers.addAll(more);
    return Figure.of(title, x, Axis.category("", names), Collections.unmodifiableList(layers));
  }
}
