// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScorerTest {

  private static final Target YES_NO = new Target.Label("t", List.of("no", "yes"));
  private static final Target ABC = new Target.Label("t", List.of("a", "b", "c"));
  private static final Target NUMBER = new Target.Number("t");

  @Test
  void a_linear_predictor_adds_up() {
    Predictor predictor =
        new LinearPredictor(
            List.of("x", "y"), List.of(Doubles.of(2, -3)), Doubles.of(0.5), Link.IDENTITY);

    assertThat(score(predictor, NUMBER, 10, 1).value(0)).isEqualTo(17.5);
  }

  @Test
  void a_logit_gives_both_probabilities_and_a_tie_goes_to_the_first_label() {
    Predictor predictor =
        new LinearPredictor(
            List.of("x", "y"), List.of(Doubles.of(1, 0)), Doubles.of(0), Link.LOGIT);

    Predictions likely = score(predictor, YES_NO, 2, 0);
    assertThat(likely.probability(0, 1)).isCloseTo(0.8807970779778823, within(1e-15));
    assertThat(likely.texts()).containsExactly("yes");
    assertThat(score(predictor, YES_NO, 0, 0).texts()).containsExactly("no");
    assertThat(score(predictor, YES_NO, -1e9, 0).probability(0, 1)).isZero();
  }

  @Test
  void a_softmax_stays_finite_however_large_the_scores() {
    Predictor predictor =
        new LinearPredictor(
            List.of("x", "y"),
            List.of(Doubles.of(1, 0), Doubles.of(0, 1), Doubles.of(0, 0)),
            Doubles.of(0, 0, 0),
            Link.SOFTMAX);

    Predictions huge = score(predictor, ABC, 1e6, 1e6);
    assertThat(huge.values()).containsExactly(0.5, 0.5, 0);
    assertThat(huge.labelIndex(0)).isZero();
    assertThat(score(predictor, ABC, 0, Math.log(2)).values())
        .containsExactly(new double[] {0.25, 0.5, 0.25}, within(1e-15));
  }

  @Test
  void a_tree_sends_a_value_on_its_threshold_left_and_a_missing_one_as_it_says() {
    Predictor tree = ensemble(Aggregation.MEAN, tree(5, true, 1, 2));

    assertThat(score(tree, NUMBER, 5, 0).value(0)).isEqualTo(101);
    assertThat(score(tree, NUMBER, Math.nextUp(5.0), 0).value(0)).isEqualTo(102);
    assertThat(score(tree, NUMBER, Double.NaN, 0).value(0)).isEqualTo(101);
    assertThat(
            score(ensemble(Aggregation.MEAN, tree(5, false, 1, 2)), NUMBER, Double.NaN, 0).value(0))
        .isEqualTo(102);
  }

  @Test
  void a_forest_averages_and_boosting_adds() {
    Tree[] trees = {tree(5, true, 1, 2), tree(3, true, 10, 20)};

    assertThat(score(ensemble(Aggregation.MEAN, trees), NUMBER, 4, 0).value(0)).isEqualTo(110.5);
    assertThat(score(ensemble(Aggregation.SUM, trees), NUMBER, 4, 0).value(0)).isEqualTo(121);
  }

  @Test
  void a_constant_answers_the_same_for_every_row() {
    Predictor constant = new ConstantPredictor(Doubles.of(0.2, 0.7, 0.1));

    assertThat(score(constant, ABC, 1, 2).texts()).containsExactly("b");
  }

  private static Tree tree(double threshold, boolean missingLeft, double left, double right) {
    return new Tree(
        List.of(
            new TreeNode.Split(0, threshold, 1, 2, missingLeft, 2),
            new TreeNode.Leaf(Doubles.of(left), 1),
            new TreeNode.Leaf(Doubles.of(right), 1)));
  }

  private static Predictor ensemble(Aggregation aggregation, Tree... trees) {
    return new TreeEnsemble(
        List.of("x", "y"), List.of(trees), aggregation, Doubles.of(100), Link.IDENTITY);
  }

  private static Predictions score(Predictor predictor, Target target, double x, double y) {
    InputSchema schema = new InputSchema(List.of(InputColumn.number("x"), InputColumn.number("y")));
    Provenance provenance =
        new Provenance(
            new Provenance.Data("f", "0", 1, 1),
            new Provenance.Split("s", 0.25, 1, 1, 1),
            new Provenance.Training("l", new TreeMap<>()),
            new TreeMap<>(),
            Instant.EPOCH);
    Pipeline pipeline =
        new Pipeline(schema, List.of(), predictor, target, provenance, Optional.empty());
    Batch batch =
        new Batch(
            schema,
            1,
            List.of(new Values.Numbers(new double[] {x}), new Values.Numbers(new double[] {y})));
    return new Scorer(pipeline).score(batch);
  }
}
