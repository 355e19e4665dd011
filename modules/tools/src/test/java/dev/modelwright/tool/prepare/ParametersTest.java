// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Texts;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.Treatment;
import dev.modelwright.model.DatePart;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParametersTest {

  private static RecipeStep treat(Treatment treatment) {
    return new RecipeStep.Treat("x", treatment);
  }

  private static Parameter only(RecipeStep step) {
    return Parameters.of(step).getFirst();
  }

  private static Optional<RecipeStep> again(Parameter parameter) {
    return switch (parameter) {
      case Parameter.Number number -> Parameters.with(number, Parameters.shown(number));
      case Parameter.Text text -> text.with().apply(text.value());
      case Parameter.Formula formula -> formula.with().apply(formula.value());
      case Parameter.Flag flag -> flag.with().apply(flag.value());
      case Parameter.Parts parts -> parts.with().apply(parts.value());
      case Parameter.Order order -> order.with().apply(order.value());
    };
  }

  @ParameterizedTest
  @EnumSource(TreatmentKind.class)
  void setting_what_is_set_already_changes_nothing_and_everything_has_a_name(TreatmentKind kind) {
    Form form = kind.purpose() == Purpose.DATES ? Form.DATETIME : Form.NUMBER;
    RecipeStep step = treat(kind.first(form, Optional.empty()));
    assertThat(Texts.template("toolprepare", kind.code().substring(12), Locale.ENGLISH))
        .isPresent();
    for (Parameter parameter : Parameters.of(step)) {
      assertThat(again(parameter)).contains(step);
      assertThat(Texts.template("toolprepare", "set." + parameter.key(), Locale.ENGLISH))
          .as(parameter.key())
          .isPresent();
    }
  }

  @Test
  void bounds_that_cross_and_texts_that_mean_nothing_are_refused() {
    List<Parameter> bounds = Parameters.of(treat(new Treatment.ClipAt(1, 5)));
    Parameter.Number lower = (Parameter.Number) bounds.getFirst();
    assertThat(Parameters.with(lower, 6)).isEmpty();
    assertThat(Parameters.with(lower, 5)).contains(treat(new Treatment.ClipAt(5, 5)));
    Parameter.Text edges = (Parameter.Text) only(treat(new Treatment.BinAt(List.of(1.0))));
    assertThat(edges.with().apply("1, two")).isEmpty();
    assertThat(edges.with().apply("1, NaN")).isEmpty();
    assertThat(edges.with().apply(" , ")).isEmpty();
    assertThat(edges.with().apply("50, 10，20 , 10"))
        .contains(treat(new Treatment.BinAt(List.of(10.0, 20.0, 50.0))));
    Parameter.Parts parts =
        (Parameter.Parts) only(treat(new Treatment.DateParts(List.of(DatePart.YEAR))));
    assertThat(parts.with().apply(EnumSet.noneOf(DatePart.class))).isEmpty();
    assertThat(parts.with().apply(EnumSet.of(DatePart.HOUR, DatePart.DAY)))
        .contains(treat(new Treatment.DateParts(List.of(DatePart.DAY, DatePart.HOUR))));
  }

  @Test
  void shares_are_shown_as_per_cent() {
    Parameter.Number lower = (Parameter.Number) only(treat(new Treatment.ClipQuantiles(0.05, 0.9)));
    assertThat(Parameters.shown(lower)).isEqualTo(5);
    assertThat(Parameters.with(lower, 7)).contains(treat(new Treatment.ClipQuantiles(0.07, 0.9)));
  }

  @Test
  void a_new_column_needs_a_name() {
    Parameter.Text name = (Parameter.Text) only(new RecipeStep.Derive("a", "b"));
    assertThat(name.with().apply("  ")).isEmpty();
    assertThat(name.with().apply(" c ")).contains(new RecipeStep.Derive("c", "b"));
  }
}
