// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.base.Message;
import dev.modelwright.evaluate.Coefficients.Equation;
import dev.modelwright.evaluate.Coefficients.Significance;
import dev.modelwright.evaluate.Coefficients.Term;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.LinearInference;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Link;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Step;
import dev.modelwright.model.Target;
import dev.modelwright.model.Values;
import dev.modelwright.testkit.model.SamplePipelines;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CoefficientsTest {

  @Test
  void scaling_is_undone_and_levels_are_named() {
    Coefficients found = Coefficients.of(SamplePipelines.linear()).orElseThrow();
    Equation equation = found.equations().getFirst();
    assertThat(equation.label()).isEmpty();
    assertThat(equation.intercept()).isEqualTo(1010.75 - 12.5 / 13.5 * 44.25);
    assertThat(equation.terms())
        .startsWith(
            new Term("age", "age", 12.5 / 13.5, 12.5, OptionalDouble.empty(), Optional.empty()),
            new Term("income", "income", 0.003, 0.003, OptionalDouble.empty(), Optional.empty()));
    assertThat(equation.terms().stream().map(Term::name))
        .containsExactly(
            "age",
            "income",
            "purpose=car",
            "purpose=new \"home\"",
            "région & 地区",
            "opened.year",
            "opened.month",
            "opened.weekday",
            "last seen.hour");
    assertThat(equation.sorted().stream().map(Term::name))
        .startsWith("age", "purpose=car", "purpose=new \"home\"");
    assertThat(found.notes()).isEmpty();
  }

  @Test
  void a_logistic_model_has_odds_ratios_of_its_second_label() {
    Equation equation =
        Coefficients.of(SamplePipelines.logistic()).orElseThrow().equations().getFirst();
    assertThat(equation.label()).contains("yes");
    assertThat(equation.terms().getFirst().oddsRatio()).hasValue(Math.exp(-0.75 / 13.5));
  }

  @Test
  void a_multinomial_model_has_an_equation_for_each_label() {
    List<Equation> equations =
        Coefficients.of(SamplePipelines.multinomial()).orElseThrow().equations();
    assertThat(equations.stream().map(Equation::label))
        .containsExactly(Optional.of("A"), Optional.of("B"), Optional.of("C"));
    assertThat(equations.get(1).terms().getFirst().estimate()).isEqualTo(0.5 / 13.5);
    assertThat(equations.get(0).terms().getFirst().oddsRatio()).isEmpty();
  }

  @Test
  void other_models_have_none() {
    assertThat(Coefficients.of(SamplePipelines.forest())).isEmpty();
    assertThat(Coefficients.of(SamplePipelines.baseline())).isEmpty();
  }

  @Test
  void the_equation_in_original_units_gives_the_scorers_answers() {
    Pipeline pipeline = twice(-2, 4);
    Equation equation = Coefficients.of(pipeline).orElseThrow().equations().getFirst();
    double[] x = {0, 1, -3.5, 1e6};
    double[] answers =
        new Scorer(pipeline)
            .score(new Batch(pipeline.schema(), x.length, List.of(new Values.Numbers(x))))
            .values();
    for (int i = 0; i < x.length; i++) {
      double expected = equation.intercept() + equation.terms().getFirst().estimate() * x[i];
      assertThat(answers[i]).isCloseTo(expected, within(1e-12 * Math.max(1, Math.abs(expected))));
    }
  }

  @Test
  void standard_errors_are_scaled_and_a_moved_intercept_has_none() {
    Coefficients found = Coefficients.of(scaled(5, -2)).orElseThrow();
    Equation equation = found.equations().getFirst();
    assertThat(equation.intercept()).isEqualTo(10 + 3.0 / 2 * 5);
    assertThat(equation.terms())
        .containsExactly(
            new Term(
                "x",
                "x",
                -1.5,
                3,
                OptionalDouble.empty(),
                Optional.of(new Significance(0.25, -6, 0.001))));
    assertThat(equation.interceptSignificance()).isEmpty();
    assertThat(found.notes()).containsExactly(Message.of("evaluate.note.intercept-error"));
    assertThat(found.inference()).map(LinearInference::rSquared).contains(0.9);
  }

  @Test
  void an_intercept_that_stays_keeps_its_standard_error() {
    Coefficients found = Coefficients.of(scaled(0, 4)).orElseThrow();
    assertThat(found.equations().getFirst().interceptSignificance())
        .contains(new Significance(2, 5, 0.01));
    assertThat(found.notes()).isEmpty();
  }

  @Test
  void a_column_that_enters_twice_is_summed_and_said_so() {
    Coefficients found = Coefficients.of(twice(1, 4)).orElseThrow();
    Equation equation = found.equations().getFirst();
    assertThat(equation.terms())
        .containsExactly(
            new Term("x", "x", 3.0 / 4 + 7, 10, OptionalDouble.empty(), Optional.empty()));
    assertThat(found.notes()).containsExactly(Message.of("evaluate.note.merged-terms", "x", 2));
  }

  private static Pipeline scaled(double center, double scale) {
    LinearInference inference =
        new LinearInference(
            List.of(
                new LinearInference.Term("intercept", 10, 2, 5, 0.01),
                new LinearInference.Term("z", 3, 0.5, 6, 0.001)),
            1.5,
            0.9,
            0.89,
            20);
    return pipeline(
        List.of(new Step.Scale("x", "z", center, scale)),
        new LinearPredictor(List.of("z"), List.of(Doubles.of(3)), Doubles.of(10), Link.IDENTITY),
        Optional.of(inference));
  }

  private static Pipeline twice(double center, double scale) {
    return pipeline(
        List.of(new Step.Scale("x", "z", center, scale)),
        new LinearPredictor(
            List.of("z", "x"), List.of(Doubles.of(3, 7)), Doubles.of(10), Link.IDENTITY),
        Optional.empty());
  }

  private static Pipeline pipeline(
      List<Step> steps, LinearPredictor predictor, Optional<LinearInference> inference) {
    return new Pipeline(
        new InputSchema(List.of(InputColumn.number("x"))),
        steps,
        predictor,
        new Target.Number("y"),
        SamplePipelines.provenance(),
        inference);
  }
}
