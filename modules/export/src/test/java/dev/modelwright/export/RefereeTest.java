// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Aggregation;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Link;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Step;
import dev.modelwright.model.Target;
import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeEnsemble;
import dev.modelwright.model.TreeNode;
import dev.modelwright.model.Values;
import dev.modelwright.testkit.model.SamplePipelines;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Only where the last digits of a logarithm decide may a runtime be on the other side. */
class RefereeTest {

  private static final Target LABEL = new Target.Label("y", List.of("no", "yes"));
  private static final double[] NO = {0.75, 0.25};
  private static final double[] YES = {0.25, 0.75};

  @Test
  void a_row_on_an_edge_is_undecided_and_no_difference() {
    Comparison comparison = compare(behindLogarithm(), new double[] {5, 1}, YES, NO);
    assertThat(comparison.undecided()).isEqualTo(1);
    assertThat(comparison.within(0)).isTrue();
  }

  @Test
  void a_row_beside_an_edge_is_a_difference() {
    Comparison comparison = compare(behindLogarithm(), new double[] {5 * (1 - 1e-14), 1}, YES, NO);
    assertThat(comparison.undecided()).isZero();
    assertThat(comparison.labelMismatches()).isEqualTo(1);
  }

  @Test
  void an_answer_of_neither_side_is_a_difference_even_on_an_edge() {
    Comparison comparison =
        compare(behindLogarithm(), new double[] {5, 1}, new double[] {0.1, 0.9}, NO);
    assertThat(comparison.undecided()).isZero();
    assertThat(comparison.labelMismatches()).isEqualTo(1);
  }

  @Test
  void without_a_logarithm_there_is_no_edge() {
    Step scale = new Step.Scale("x", "f", 0, 5 / Math.log(5));
    Comparison comparison = compare(pipeline(scale), new double[] {5, 1}, YES, NO);
    assertThat(comparison.undecided()).isZero();
    assertThat(comparison.labelMismatches()).isEqualTo(1);
  }

  @Test
  void exponentials_that_all_but_tie_leave_the_label_open() {
    assertThat(said("yes", 0.3, 0.1 + 0.2).undecided()).isEqualTo(1);
    assertThat(said("yes", 0.3, 0.1 + 0.2).within(1e-9)).isTrue();
    assertThat(said("no", 0.3, 0.3 + 1e-12).labelMismatches()).isEqualTo(1);
  }

  /** A label said of two whose scores are these. */
  private static Comparison said(String label, double first, double second) {
    Pipeline pipeline = trees(List.of(), "x", Doubles.of(first, second), Link.SOFTMAX);
    Referee referee = new Referee(pipeline, 1e-6, 1e-9);
    Predictions halves = new Predictions(LABEL, 1, new double[] {0.5, 0.5});
    referee.add(rows(pipeline, 1), new Answers(halves, List.of(label)));
    return referee.comparison();
  }

  private static Comparison compare(
      Pipeline pipeline, double[] x, double[] first, double[] second) {
    Referee referee = new Referee(pipeline, 1e-6, 1e-9);
    double[] values = {first[0], first[1], second[0], second[1]};
    referee.add(rows(pipeline, x), Answers.of(new Predictions(LABEL, 2, values)));
    return referee.comparison();
  }

  private static Batch rows(Pipeline pipeline, double... x) {
    return new Batch(pipeline.schema(), x.length, List.of(new Values.Numbers(x)));
  }

  private static Pipeline behindLogarithm() {
    return pipeline(new Step.Log("x", "f", 0));
  }

  private static Pipeline pipeline(Step step) {
    return trees(List.of(step), "f", Doubles.of(NO), Link.IDENTITY);
  }

  /** Left of ln 5 the given values, right of it the others. */
  private static Pipeline trees(List<Step> steps, String feature, Doubles left, Link link) {
    Tree tree =
        new Tree(
            List.of(
                new TreeNode.Split(0, Math.log(5), 1, 2, false, 10),
                new TreeNode.Leaf(left, 5),
                new TreeNode.Leaf(Doubles.of(YES), 5)));
    return new Pipeline(
        new InputSchema(List.of(InputColumn.number("x"))),
        steps,
        new TreeEnsemble(List.of(feature), List.of(tree), Aggregation.MEAN, Doubles.of(0, 0), link),
        LABEL,
        SamplePipelines.provenance(),
        Optional.empty());
  }
}
