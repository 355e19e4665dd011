// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Scale;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.Series;
import dev.modelwright.learn.StepEffect;
import dev.modelwright.learn.Treatment;
import dev.modelwright.model.Values;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffectsTest {

  private final Words words = new Words(Language.EN);

  private static Series numbers(String name, double... values) {
    return new Series(name, new Values.Numbers(values));
  }

  private static StepEffect effect(int rowsAfter, List<Series> before, List<Series> after) {
    int rows = before.getFirst().values().rows();
    return new StepEffect(Optional.empty(), rows, rowsAfter, before, after, List.of());
  }

  private Figure figure(List<Series> columns, Optional<SeriesFigure.Span> span) {
    return SeriesFigure.of(words, Role.ACCENT, columns, span).orElseThrow();
  }

  private static List<Double> heights(Figure figure) {
    return ((Layer.Bars) figure.layers().getFirst()).to().stream().boxed().toList();
  }

  private static List<String> names(Axis axis) {
    return ((Scale.Category) axis.scale()).names();
  }

  @Test
  void a_row_without_a_value_is_the_first_example_and_the_others_differ() {
    Series before = numbers("x", 1, 1, 2, 3, 4, 5, 6, 7, 8, Double.NaN);
    Series after = numbers("x", 1, 1, 2, 3, 4, 5, 6, 7, 8, 4);
    assertThat(Examples.of(effect(10, List.of(before), List.of(after))).rows())
        .containsExactly(9, 0, 2, 3, 4, 5);
    assertThat(Examples.missing(List.of(before))).isEqualTo(1);
    assertThat(Examples.missing(List.of(after))).isZero();
  }

  @Test
  void rows_that_the_step_changes_come_before_others() {
    Series before = numbers("x", 1, 2, 3, 4, 5, 6, 7, 8, 90, 80);
    Series after = numbers("x", 1, 2, 3, 4, 5, 6, 7, 8, 8, 8);
    assertThat(Examples.of(effect(10, List.of(before), List.of(after))).rows())
        .containsExactly(8, 9, 0, 1, 2, 3);
  }

  @Test
  void where_rows_are_dropped_none_is_put_beside_another() {
    Series before = numbers("x", 1, 2, 3);
    assertThat(Examples.of(effect(2, List.of(before), List.of(numbers("x", 1, 3)))).rows())
        .isEmpty();
  }

  @Test
  void a_histogram_counts_all_values_within_the_span_that_is_asked_for() {
    List<Series> columns = List.of(numbers("x", 0, 1, 1, 2, Double.NaN));
    assertThat(heights(figure(columns, Optional.empty())).stream().mapToDouble(h -> h).sum())
        .isEqualTo(4);
    List<Double> wide = heights(figure(columns, Optional.of(new SeriesFigure.Span(-10, 14))));
    assertThat(wide.subList(0, 10)).containsOnly(0.0);
    assertThat(wide.subList(10, 13)).containsExactly(1.0, 2.0, 1.0);
    assertThat(heights(figure(List.of(numbers("x", 5, 5)), Optional.empty()))).contains(2.0);
    assertThat(SeriesFigure.of(words, Role.ACCENT, List.of(), Optional.empty())).isEmpty();
  }

  @Test
  void levels_are_told_by_frequency_and_rare_ones_together() {
    String[] levels = {"a", "b", "b", "c", "c", "c", "d", "e", "f", "g", "h", null, ""};
    Figure figure = figure(List.of(new Series("x", new Values.Texts(levels))), Optional.empty());
    assertThat(names(figure.y())).startsWith("c", "b").hasSize(7).last().isEqualTo("2 others");
    assertThat(heights(figure)).startsWith(3.0, 2.0).last().isEqualTo(2.0);
  }

  @Test
  void columns_of_zero_and_one_are_told_by_their_ones_without_what_all_names_share() {
    Figure figure =
        figure(
            List.of(numbers("job=clerk", 1, 0, 1), numbers("job=cook", 0, 1, 0)), Optional.empty());
    assertThat(names(figure.y())).containsExactly("clerk", "cook");
    assertThat(heights(figure)).containsExactly(2.0, 1.0);
  }

  @Test
  void what_was_tried_is_found_again_after_moves_and_not_after_another_step_took_its_place() {
    RecipeStep log = new RecipeStep.Treat("a", new Treatment.Log());
    RecipeStep rows = new RecipeStep.KeepRows("a > 1");
    Recipe tried = Recipe.none().with(log).with(rows);
    Rehearsal rehearsal =
        new Rehearsal(tried, List.of(SampleEffects.mapped(v -> v), SampleEffects.dropped(7)));
    assertThat(rehearsal.at(tried.moved(0, 1), 0).orElseThrow().effect().rowsAfter()).isEqualTo(7);
    Recipe adjusted = tried.replaced(1, new RecipeStep.KeepRows("a > 2"));
    assertThat(rehearsal.at(adjusted, 1).orElseThrow().effect().rowsAfter()).isEqualTo(7);
    Recipe other = tried.replaced(1, new RecipeStep.DropDuplicates());
    assertThat(rehearsal.at(other, 1)).isEmpty();
    assertThat(rehearsal.at(tried.with(new RecipeStep.DropDuplicates()), 2)).isEmpty();
  }
}
