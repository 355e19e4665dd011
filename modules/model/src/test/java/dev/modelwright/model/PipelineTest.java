// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A pipeline that could not be scored cannot be made. */
class PipelineTest {

  private static final InputSchema SCHEMA =
      new InputSchema(
          List.of(InputColumn.number("x"), InputColumn.category("c", List.of("a", "b"))));

  @Test
  void a_step_must_find_what_it_reads() {
    refused(List.of(new Step.Scale("nothing", "y", 0, 1)), "y", "nothing");
  }

  @Test
  void a_step_must_find_the_right_kind_of_value() {
    refused(List.of(new Step.Scale("c", "y", 0, 1)), "y", "cannot read c");
    refused(List.of(new Step.Ordinal("x", "y", List.of("a"), -1)), "y", "cannot read x");
    refused(List.of(new Step.Impute("c", "y", new Fill.Number(1))), "y", "cannot read c");
  }

  @Test
  void no_value_is_made_twice() {
    refused(
        List.of(new Step.Scale("x", "y", 0, 1), new Step.Scale("x", "y", 1, 1)), "y", "made twice");
    refused(List.of(new Step.Scale("x", "c", 0, 1)), "x", "made twice");
  }

  @Test
  void a_feature_must_be_a_number_that_exists() {
    refused(List.of(), "c", "no number: c");
    refused(List.of(), "z", "no number: z");
  }

  @Test
  void the_predictor_must_be_as_wide_as_the_target() {
    assertThatThrownBy(
            () -> pipeline(List.of(), "x", new Target.Label("t", List.of("a", "b", "c"))))
        .hasMessageContaining("width 1");
  }

  @Test
  void a_scale_of_zero_is_refused() {
    assertThatThrownBy(() -> new Step.Scale("x", "y", 0, 0)).hasMessageContaining("scaling of x");
  }

  @Test
  void a_tree_has_no_cycle_and_no_loose_end() {
    TreeNode leaf = new TreeNode.Leaf(Doubles.of(1), 1);

    assertThatThrownBy(() -> new Tree(List.of(split(0, 1), leaf))).hasMessageContaining("child 0");
    assertThatThrownBy(() -> new Tree(List.of(split(1, 2), leaf))).hasMessageContaining("child 2");
    assertThatThrownBy(() -> new Tree(List.of(split(1, 1), leaf))).hasMessageContaining("child 1");
    assertThatThrownBy(() -> new Tree(List.of(leaf, leaf)))
        .hasMessageContaining("without a parent");
  }

  private static TreeNode split(int left, int right) {
    return new TreeNode.Split(0, 1, left, right, false, 1);
  }

  private static void refused(List<Step> steps, String feature, String why) {
    assertThatThrownBy(() -> pipeline(steps, feature, new Target.Number("t")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  private static void pipeline(List<Step> steps, String feature, Target target) {
    Provenance provenance =
        new Provenance(
            new Provenance.Data("f", "0", 1, 1),
            new Provenance.Split("s", 0.25, 1, 1, 1),
            new Provenance.Training("l", new TreeMap<>()),
            new TreeMap<>(),
            Instant.EPOCH);
    Predictor predictor =
        new LinearPredictor(List.of(feature), List.of(Doubles.of(1)), Doubles.of(0), Link.IDENTITY);
    new Pipeline(SCHEMA, steps, predictor, target, provenance, Optional.empty());
  }
}
