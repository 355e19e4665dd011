// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.evaluate.BinaryEvaluation;
import dev.modelwright.evaluate.ConfusionMatrix;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.evaluate.RocCurve;
import dev.modelwright.learn.HoldOut;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands behind the room's nodes: rows of cells, points of curves, verdicts, figures. */
class EvaluatePartsTest {

  private static final SampleRuns SAMPLES = new SampleRuns();
  private static List<Run> runs = List.of();

  private final Words words = new Words(Language.EN);

  @BeforeAll
  static void train() {
    runs =
        List.of(
            SAMPLES.train("credit.csv", "default", "baseline"),
            SAMPLES.train("credit.csv", "default", "logistic"),
            SAMPLES.train("credit.csv", "default", "tree", Map.of("max_depth", "3")),
            SAMPLES.train("driving.csv", "manoeuvre", "tree"),
            SAMPLES.train("cars.csv", "price", "linear"),
            SAMPLES.train("cars.csv", "price", "tree"));
  }

  @Test
  void the_rows_of_a_cell_are_those_of_the_file() throws IOException {
    Run run = runs.get(1);
    CellRows rows =
        CellRows.of(looking(Picture.CONFUSION, Optional.of(new Looking.Cell(run, 1, 0)), run))
            .orElseThrow();
    ConfusionMatrix matrix = ((BinaryEvaluation) run.evaluation()).confusion();
    assertThat(rows.count()).isEqualTo(matrix.count(1, 0));
    assertThat(rows.rows()).hasSize(Math.min(CellRows.MOST, rows.count()));
    List<String> lines = Files.readAllLines(run.dataset().source().file());
    String header = lines.getFirst();
    int target = Arrays.asList(header.split(",")).indexOf("default");
    int age = Arrays.asList(header.split(",")).indexOf("age");
    assertThat(rows.rows())
        .allSatisfy(
            row -> {
              String[] cells = lines.get(row.number()).split(",", -1);
              assertThat(cells[target]).isEqualTo("yes");
              assertThat(row.values().get(rows.columns().indexOf("age"))).isEqualTo(cells[age]);
              assertThat(row.probability()).isGreaterThanOrEqualTo(0.5);
            });
  }

  @Test
  void no_cell_has_no_rows() {
    assertThat(CellRows.of(looking(Picture.CONFUSION, Optional.empty(), runs.get(1)))).isEmpty();
  }

  @Test
  void the_points_of_a_roc_curve_lie_on_it() {
    List<KeyPoints> points = points(Picture.ROC, runs.get(0), runs.get(1));
    assertThat(points.getFirst())
        .isEqualTo(
            new KeyPoints(
                Metric.ROC_AUC.label(),
                List.of(value(runs.get(0), Metric.ROC_AUC), value(runs.get(1), Metric.ROC_AUC))));
    assertThat(points.get(3).name()).isEqualTo(Message.of("toolevaluate.point.found", 10));
    assertThat(points.get(3).values().getFirst()).isCloseTo(0.1, within(1e-12));
    RocCurve curve = ((BinaryEvaluation) runs.get(1).evaluation()).curves().orElseThrow().roc();
    double gap =
        curve.points().stream()
            .mapToDouble(p -> p.truePositiveRate() - p.falsePositiveRate())
            .max()
            .orElseThrow();
    assertThat(points.get(6).values().get(1)).isEqualTo(gap);
    assertThat(points.get(7).values().getFirst()).isNaN();
  }

  @Test
  void a_constant_model_has_the_labels_share_as_precision_and_a_lift_of_one() {
    double share = 163.0 / 751;
    assertThat(points(Picture.PRECISION_RECALL, runs.getFirst()).stream().skip(1))
        .allSatisfy(point -> assertThat(point.values().getFirst()).isCloseTo(share, within(1e-12)));
    assertThat(points(Picture.LIFT, runs.getFirst()))
        .allSatisfy(point -> assertThat(point.values().getFirst()).isCloseTo(1, within(1e-12)));
    assertThat(points(Picture.GAINS, runs.getFirst()).get(2).values().getFirst())
        .isCloseTo(0.1, within(1e-12));
  }

  @Test
  void the_mean_observed_of_the_calibration_is_the_labels_share() {
    List<KeyPoints> points = points(Picture.CALIBRATION, runs.get(1));
    assertThat(points.get(4).values().getFirst()).isCloseTo(163.0 / 751, within(1e-12));
    assertThat(points.get(0).values().getFirst()).isEqualTo(value(runs.get(1), Metric.ECE));
  }

  @Test
  void every_label_at_once_has_no_points_but_one_label_has() {
    Lineup lineup = new Lineup(List.of(runs.get(3)), List.of());
    Looking every =
        new Looking(lineup, Picture.ROC, Looking.ALL, Optional.empty(), Optional.empty());
    Looking one = new Looking(lineup, Picture.ROC, 2, Optional.empty(), Optional.empty());
    assertThat(KeyPoints.of(every, new CurveMemo())).isEmpty();
    assertThat(KeyPoints.of(one, new CurveMemo())).hasSize(8);
  }

  @Test
  void the_verdict_names_the_best_and_the_rivals_that_may_be_as_good() {
    Verdict verdict = new Verdict(words);
    assertThat(verdict.of(lineup(runs.get(1)))).isEmpty();
    assertThat(verdict.of(lineup(runs.get(0), runs.get(1))))
        .isEqualTo(
            "ROC AUC: #2 logistic is best (0.762); its 95 % interval lies apart from all others.");
    assertThat(verdict.of(lineup(runs.get(4), runs.get(5))))
        .startsWith("RMSE: #6 tree is best")
        .endsWith("overlaps that of #5 linear; chance alone may explain the difference.");
    assertThat(verdict.of(lineup(runs.get(1), runs.get(1))))
        .isEqualTo("ROC AUC: several runs share the best value.");
  }

  @Test
  void runs_judged_on_other_rows_are_to_be_compared_with_care() {
    Run other =
        SAMPLES.train("clinical.csv", "diagnosis", "logistic", Map.of(), new HoldOut(0.25, 7));
    Run usual = SAMPLES.train("clinical.csv", "diagnosis", "logistic", Map.of(), HoldOut.usual());
    assertThat(lineup(usual, other).sameRows()).isFalse();
    assertThat(new Verdict(words).of(lineup(usual, other)))
        .endsWith("The runs were judged on different rows, so compare with care.");
  }

  @Test
  void there_is_one_picture_for_all_runs_or_one_for_each() {
    EvaluateFigures figures = new EvaluateFigures(Locale.ENGLISH, new CurveMemo());
    Run[] three = {runs.get(2), runs.get(1), runs.get(0)};
    assertThat(figures.panels(looking(Picture.ROC, Optional.empty(), three))).hasSize(1);
    assertThat(figures.panels(looking(Picture.CONFUSION, Optional.empty(), three)))
        .extracting(panel -> panel.figure().title())
        .containsExactly("#3 tree", "#2 logistic", "#1 baseline");
    assertThat(figures.panels(looking(Picture.CONFUSION, Optional.empty(), three[0])))
        .extracting(panel -> panel.figure().title())
        .containsExactly("Confusion matrix");
    assertThat(
            figures.panels(
                new Looking(
                    new Lineup(List.of(), List.of()),
                    Picture.ROC,
                    0,
                    Optional.empty(),
                    Optional.empty())))
        .isEmpty();
  }

  @Test
  void histograms_of_several_runs_have_one_and_the_same_axis() {
    EvaluateFigures figures = new EvaluateFigures(Locale.ENGLISH, new CurveMemo());
    var panels =
        figures.panels(
            looking(Picture.RESIDUAL_HISTOGRAM, Optional.empty(), runs.get(4), runs.get(5)));
    assertThat(panels).hasSize(2);
    assertThat(panels.get(0).figure().x()).isEqualTo(panels.get(1).figure().x());
    assertThat(panels.getFirst().figure().x().range()).isPresent();
  }

  @Test
  void every_picture_of_every_task_can_be_drawn() {
    EvaluateFigures figures = new EvaluateFigures(Locale.ENGLISH, new CurveMemo());
    for (Run run : List.of(runs.get(1), runs.get(3), runs.get(4))) {
      for (Picture picture : Picture.of(run.evaluation().task())) {
        int drawn = picture == Picture.LABELS ? 0 : 1;
        assertThat(figures.panels(looking(picture, Optional.empty(), run)))
            .as(picture.id())
            .hasSize(drawn);
      }
    }
  }

  private static List<KeyPoints> points(Picture picture, Run... shown) {
    return KeyPoints.of(looking(picture, Optional.empty(), shown), new CurveMemo());
  }

  private static double value(Run run, Metric metric) {
    return run.evaluation().metrics().value(metric).orElseThrow();
  }

  private static Lineup lineup(Run... shown) {
    return new Lineup(List.of(shown), List.of());
  }

  private static Looking looking(Picture picture, Optional<Looking.Cell> cell, Run... shown) {
    return new Looking(lineup(shown), picture, Looking.ALL, Optional.empty(), cell);
  }
}
