// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.actions.figure.LabelFigures;
import dev.modelwright.actions.figure.Named;
import dev.modelwright.actions.figure.NumberFigures;
import dev.modelwright.base.Message;
import dev.modelwright.base.Texts;
import dev.modelwright.chart.Dash;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Series;
import dev.modelwright.evaluate.BinaryCurves;
import dev.modelwright.evaluate.BinaryEvaluation;
import dev.modelwright.evaluate.MulticlassEvaluation;
import dev.modelwright.evaluate.RegressionEvaluation;
import dev.modelwright.evaluate.ResidualPlot;
import dev.modelwright.tool.session.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Draws what is looked at. */
final class EvaluateFigures {

  /** How many pictures at most stand beside each other. */
  static final int MOST = 4;

  private final Locale language;
  private final CurveMemo memo;
  private final LabelFigures labels;
  private final NumberFigures numbers;

  EvaluateFigures(Locale language, CurveMemo memo) {
    this.language = language;
    this.memo = memo;
    labels = new LabelFigures(language);
    numbers = new NumberFigures(language);
  }

  /**
   * One picture.
   *
   * @param run whose it is alone; empty where it shows them all
   */
  record Panel(Optional<Run> run, Figure figure) {}

  /** The pictures: one for all runs, or one for each where they cannot lie over each other. */
  List<Panel> panels(Looking looking) {
    List<Run> runs = looking.lineup().runs();
    if (runs.isEmpty()) {
      return List.of();
    }
    return looking.picture().apart()
        ? runs.stream().limit(MOST).map(run -> alone(looking, run)).toList()
        : together(looking).map(figure -> new Panel(Optional.empty(), figure)).stream().toList();
  }

  /** How the probabilities of both labels lie on either side of the threshold. */
  Optional<Figure> scores(Looking looking) {
    return looking
        .lineup()
        .leading()
        .filter(run -> looking.hasThreshold())
        .map(Run::evaluation)
        .map(BinaryEvaluation.class::cast)
        .map(labels::scores)
        .map(figure -> with(figure, threshold(looking)));
  }

  private Layer threshold(Looking looking) {
    return Layer.Rule.vertical(
        looking.threshold().orElse(0.5),
        Texts.render(Message.of("toolevaluate.threshold"), language));
  }

  private Panel alone(Looking looking, Run run) {
    Figure figure =
        looking.picture() == Picture.CONFUSION ? confusion(looking, run) : histogram(looking, run);
    return new Panel(
        Optional.of(run), looking.lineup().several() ? titled(figure, RunMark.name(run)) : figure);
  }

  /** All runs on one and the same axis, so that widths can be compared. */
  private Figure histogram(Looking looking, Run run) {
    Figure figure = numbers.residualHistogram(named(run, residuals(run)));
    if (!looking.lineup().several()) {
      return figure;
    }
    DoubleSummaryStatistics edges =
        looking.lineup().runs().stream()
            .limit(MOST)
            .flatMapToDouble(one -> Arrays.stream(residuals(one).residuals().edges().toArray()))
            .summaryStatistics();
    return edges.getMin() < edges.getMax()
        ? new Figure(
            figure.title(),
            figure.x().withRange(edges.getMin(), edges.getMax()),
            figure.y(),
            figure.layers(),
            figure.notes(),
            figure.square())
        : figure;
  }

  private Figure confusion(Looking looking, Run run) {
    Figure figure = labels.confusion(looking.confusion(run).orElseThrow());
    return looking
        .cell()
        .filter(cell -> cell.run().number() == run.number())
        .map(cell -> framed(figure, cell))
        .orElse(figure);
  }

  private Optional<Figure> together(Looking looking) {
    List<Run> runs = looking.lineup().runs();
    String target = runs.getFirst().pipeline().target().name();
    return switch (looking.picture()) {
      case ROC -> curves(looking).map(labels::roc);
      case PRECISION_RECALL -> curves(looking).map(labels::precisionRecall);
      case LIFT -> curves(looking).map(labels::lift);
      case GAINS -> curves(looking).map(labels::gains);
      case CALIBRATION -> Optional.of(labels.calibration(all(runs, KeyPoints::calibration)));
      case AGAINST_ACTUAL ->
          Optional.of(
              numbers.predictedAgainstActual(all(runs, EvaluateFigures::residuals), target));
      case RESIDUALS ->
          Optional.of(numbers.residuals(all(runs, EvaluateFigures::residuals), target));
      case CONFUSION, RESIDUAL_HISTOGRAM, LABELS -> Optional.empty();
    };
  }

  /** The curves of all runs for one label, or of the leading run for every label. */
  private Optional<List<Named<BinaryCurves>>> curves(Looking looking) {
    List<Named<BinaryCurves>> found = new ArrayList<>();
    Run leading = looking.lineup().runs().getFirst();
    if (leading.evaluation() instanceof MulticlassEvaluation && looking.label() == Looking.ALL) {
      for (int k = 0; k < looking.labels().size(); k++) {
        String name = looking.labels().get(k);
        int colour = k + 1;
        memo.curves(leading, k).ifPresent(curves -> found.add(new Named<>(name, colour, curves)));
      }
    } else {
      for (Run run : looking.lineup().runs()) {
        memo.curves(run, looking.label()).ifPresent(one -> found.add(named(run, one)));
      }
    }
    return Optional.of(List.copyOf(found)).filter(list -> !list.isEmpty());
  }

  private static ResidualPlot residuals(Run run) {
    return ((RegressionEvaluation) run.evaluation()).residuals();
  }

  private static <T> List<Named<T>> all(List<Run> runs, Function<Run, T> part) {
    return runs.stream().map(run -> named(run, part.apply(run))).toList();
  }

  private static <T> Named<T> named(Run run, T value) {
    return new Named<>(RunMark.name(run), Session.colour(run), value);
  }

  private static Figure titled(Figure figure, String title) {
    return new Figure(
        title, figure.x(), figure.y(), figure.layers(), figure.notes(), figure.square());
  }

  private static Figure with(Figure figure, Layer more) {
    List<Layer> layers = new ArrayList<>(figure.layers());
    layers.add(more);
    return new Figure(
        figure.title(), figure.x(), figure.y(), layers, figure.notes(), figure.square());
  }

  /** A line around the chosen cell. */
  private static Figure framed(Figure figure, Looking.Cell cell) {
    double left = cell.predicted() - 0.5;
    double low = cell.actual() - 0.5;
    Layer frame =
        new Layer.Line(
            new Series("", Role.TEXT),
            Numbers.of(left, left + 1, left + 1, left, left),
            Numbers.of(low, low, low + 1, low + 1, low),
            Dash.SOLID,
            false);
    return with(figure, frame);
  }
}
