// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.report;

import dev.modelwright.actions.ReportInput;
import dev.modelwright.actions.Run;
import dev.modelwright.actions.figure.LabelFigures;
import dev.modelwright.actions.figure.LoadFigures;
import dev.modelwright.actions.figure.ModelFigures;
import dev.modelwright.actions.figure.Named;
import dev.modelwright.actions.figure.NumberFigures;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Palette;
import dev.modelwright.chart.Svg;
import dev.modelwright.evaluate.BinaryCurves;
import dev.modelwright.evaluate.BinaryEvaluation;
import dev.modelwright.evaluate.MulticlassEvaluation;
import dev.modelwright.evaluate.RegressionEvaluation;
import dev.modelwright.measure.LoadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The figures of a report as SVG. */
final class ReportFigures {

  private static final int SIDE = 420;
  private static final int WIDE = 860;
  private static final int HEIGHT = 300;

  private final Locale language;

  ReportFigures(Locale language) {
    this.language = language;
  }

  /** How good the model is, by task. */
  List<String> judgement(Run run) {
    return switch (run.evaluation()) {
      case BinaryEvaluation binary -> binary(run, binary);
      case MulticlassEvaluation multi -> multiclass(run, multi);
      case RegressionEvaluation regression -> {
        NumberFigures figures = new NumberFigures(language);
        var residuals = List.of(new Named<>(run.learner(), 1, regression.residuals()));
        String target = run.pipeline().target().name();
        yield List.of(
            square(figures.predictedAgainstActual(residuals, target)),
            square(figures.residuals(residuals, target)),
            square(figures.residualHistogram(residuals.getFirst())));
      }
    };
  }

  private List<String> binary(Run run, BinaryEvaluation binary) {
    LabelFigures figures = new LabelFigures(language);
    List<String> drawn = new ArrayList<>();
    drawn.add(square(figures.confusion(binary.confusion())));
    binary
        .curves()
        .ifPresent(
            curves -> {
              var named = List.of(new Named<>(run.learner(), 1, curves));
              drawn.add(square(figures.roc(named)));
              drawn.add(square(figures.precisionRecall(named)));
              drawn.add(square(figures.gains(named)));
            });
    drawn.add(
        square(figures.calibration(List.of(new Named<>(run.learner(), 1, binary.calibration())))));
    drawn.add(square(figures.scores(binary)));
    return drawn;
  }

  private List<String> multiclass(Run run, MulticlassEvaluation multi) {
    LabelFigures figures = new LabelFigures(language);
    List<Named<BinaryCurves>> each =
        IntStream.range(0, Math.min(8, multi.labels().size()))
            .boxed()
            .flatMap(
                k ->
                    multi.curves(k).stream()
                        .map(c -> new Named<>(multi.labels().get(k).label(), k + 1, c)))
            .toList();
    return List.of(
        square(figures.confusion(multi.confusion())),
        square(figures.roc(each)),
        square(figures.precisionRecall(each)),
        square(figures.calibration(List.of(new Named<>(run.learner(), 1, multi.calibration())))));
  }

  /** What the model has learnt. */
  List<String> explanation(ReportInput input) {
    ModelFigures figures = new ModelFigures(language);
    List<String> drawn = new ArrayList<>();
    long rows = input.run().trained().rows().train().length;
    input
        .explanation()
        .tree()
        .ifPresent(
            tree ->
                drawn.add(
                    box("wide", Svg.render(figures.tree(tree, rows), WIDE, 460, Palette.LIGHT))));
    input
        .explanation()
        .importance()
        .ifPresent(
            importance ->
                drawn.add(bars(figures.importance(importance), importance.columns().size())));
    input
        .explanation()
        .coefficients()
        .ifPresent(
            c ->
                c.equations().stream()
                    .limit(4)
                    .forEach(e -> drawn.add(square(figures.weights(e)))));
    return drawn;
  }

  /** The load test. */
  List<String> load(LoadResult result) {
    LoadFigures figures = new LoadFigures(language);
    return List.of(
        wide(figures.overTime(result.intervals())),
        square(figures.percentiles(result.response(), result.service())),
        square(figures.throughput(result.intervals(), result.targetRate())));
  }

  private static String square(Figure figure) {
    return box("half", Svg.render(figure, SIDE, 340, Palette.LIGHT));
  }

  /** As high as its bars need to carry their names. */
  private static String bars(Figure figure, int bars) {
    int height = 90 + 20 * Math.clamp(bars, 4, ModelFigures.MOST_BARS);
    return box("half", Svg.render(figure, SIDE, height, Palette.LIGHT));
  }

  private static String wide(Figure figure) {
    return box("wide", Svg.render(figure, WIDE, HEIGHT, Palette.LIGHT));
  }

  private static String box(String size, String svg) {
    return "<figure class=\"" + size + "\">" + svg + "</figure>\n";
  }
}
