// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Expression;
import dev.modelwright.model.Fill;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.InputType;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Preparation;
import dev.modelwright.model.DatePart;
import dev.modelwright.model.Step;
import dev.modelwright.model.UnseenPolicy;
import dev.modelwright.model.MissingPolicy;
import dev.modelwright.model.Values;
import dev.modelwright.testkit.model.SamplePipelines;
import dev.modelwright.testkit.model.SampleRows;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RowPlanProperties {

  @Property(tries = 60)
  void the_compiled_preparation_gives_bit_for_bit_what_the_reference_gives(@ForAll long seed) {
    for (Pipeline pipeline : SamplePipelines.all()) {
      same(pipeline.schema(), pipeline.steps(), pipeline.predictor().features(), seed);
    }
  }

  @Property(tries = 60)
  void every_date_part_and_policy_is_prepared_alike(@ForAll long seed) {
    InputSchema schema =
        new InputSchema(
            List.of(
                dated("day", InputType.DATE),
                dated("moment", InputType.DATETIME),
                category("colour", UnseenPolicy.REJECT)));
    List<String> days = List.of("y", "m", "d", "w", "h");
    List<String> moments = List.of("y2", "m2", "d2", "w2", "h2");
    List<Step> steps =
        List.of(
            new Step.DateParts("day", InputType.DATE, List.of(DatePart.values()), days),
            new Step.DateParts("moment", InputType.DATETIME, List.of(DatePart.values()), moments),
            new Step.OneHot("colour", List.of("red", "blue", "red"), List.of("r", "b", "r2")),
            new Step.Ordinal("colour", "place", List.of("red", "blue", "red"), 7));
    List<String> features =
        java.util.stream.Stream.of(days, moments, List.of("r", "b", "r2", "place", "day"))
            .flatMap(List::stream)
            .toList();

    same(schema, steps, features, seed);
  }

  /** Every step that the two properties above do not have, and an expression of every kind. */
  @Property(tries = 60)
  void steps_of_a_recipe_are_prepared_alike(@ForAll long seed) {
    InputColumn words =
        new InputColumn(
            "words",
            InputType.CATEGORY,
            List.of("red", "Red blue 红 red", "blue, blue; BLUE", "42"),
            Optional.empty(),
            MissingPolicy.ALLOW,
            UnseenPolicy.OTHER);
    InputSchema schema = new InputSchema(List.of(InputColumn.number("x"), words));
    List<Step> steps =
        List.of(
            new Step.MissingNumbers("x", "known", Doubles.of(0, 3)),
            new Step.MissingTexts("words", "words:known", List.of("red", "?")),
            new Step.Indicator("words:known", "no words known"),
            new Step.Clip("x", "clipped", -20, 35),
            new Step.Log("x", "log", 1),
            new Step.YeoJohnson("x", "power", 0.3),
            new Step.Indicator("x", "no x"),
            new Step.Indicator("words", "no words"),
            new Step.Bin("x", "bin", Doubles.of(-10, 0, 10), List.of("a", "b", "c", "d")),
            new Step.Ordinal("bin", "interval", List.of("d", "b", "a"), -1),
            new Step.Gather("words", "gathered", List.of("red", "42"), "rest"),
            new Step.Impute("gathered", "filled", new Fill.Level("42")),
            new Step.LevelValues(
                "filled", "value", List.of("rest", "42"), Doubles.of(0.25, 3), -1, 9),
            new Step.Terms("words", terms(), true, List.of("t1", "t2")),
            new Step.HashedWords("words", List.of("h1", "h2", "h3")),
            new Step.Derive("derived", expression()));
    List<String> features =
        List.of(
            "known",
            "no words known",
            "clipped",
            "log",
            "power",
            "no x",
            "no words",
            "interval",
            "value",
            "t1",
            "t2",
            "h1",
            "h2",
            "h3",
            "derived");

    same(schema, steps, features, seed);
  }

  private static List<Step.Term> terms() {
    return List.of(
        new Step.Term(List.of("red", "Red"), 1.7), new Step.Term(List.of("blue", "红"), 0.4));
  }

  /** {@code if(is_missing(words) or filled = '42', -x / clipped, max(0.5, ln(x)))}. */
  private static Expression expression() {
    return new Expression.If(
        new Expression.Binary(
            Expression.Operator.OR,
            new Expression.Missing("words", true),
            new Expression.IsLevel("filled", "42")),
        new Expression.Binary(
            Expression.Operator.DIVIDE,
            new Expression.Call(Expression.Function.NEGATE, new Expression.Value("x")),
            new Expression.Value("clipped")),
        new Expression.Binary(
            Expression.Operator.MAX,
            new Expression.Constant(0.5),
            new Expression.Call(Expression.Function.LN, new Expression.Value("x"))));
  }

  private static InputColumn dated(String name, InputType type) {
    return new InputColumn(
        name, type, List.of(), Optional.empty(), MissingPolicy.ALLOW, UnseenPolicy.OTHER);
  }

  private static InputColumn category(String name, UnseenPolicy unseen) {
    List<String> levels = List.of("red", "blue");
    return new InputColumn(
        name, InputType.CATEGORY, levels, Optional.empty(), MissingPolicy.ALLOW, unseen);
  }

  private static void same(InputSchema schema, List<Step> steps, List<String> features, long seed) {
    Batch batch = SampleRows.hostile(schema, 40, seed);
    RowPlan plan = new RowPlan(schema, steps, features);
    double[] packed = new double[batch.rows() * features.size()];
    DoubleBuffer out = DoubleBuffer.wrap(packed);
    RowPlan.Places places = plan.places();
    RawRows raw = raw(batch);
    for (int row = 0; row < batch.rows(); row++) {
      plan.fill(raw, row, places, out, row * features.size());
    }

    Preparation reference = new Preparation(schema, steps, features);
    assertThat(bits(packed)).isEqualTo(bits(reference.apply(batch).values()));
    for (int row = 0; row < batch.rows(); row++) {
      double[] alone = reference.apply(alone(batch, row)).values();
      int from = row * features.size();
      assertThat(bits(alone))
          .isEqualTo(bits(Arrays.copyOfRange(packed, from, from + features.size())));
    }
  }

  /** A batch of one row. */
  private static Batch alone(Batch batch, int row) {
    List<Values> columns =
        batch.columns().stream()
            .<Values>map(
                column ->
                    switch (column) {
                      case Values.Numbers(double[] numbers) ->
                          new Values.Numbers(new double[] {numbers[row]});
                      case Values.Texts(String[] texts) ->
                          new Values.Texts(new String[] {texts[row]});
                    })
            .toList();
    return new Batch(batch.schema(), 1, columns);
  }

  static RawRows raw(Batch batch) {
    RawRows raw = new RawRows(batch.schema(), 1);
    for (int column = 0; column < batch.columns().size(); column++) {
      for (int row = 0; row < batch.rows(); row++) {
        switch (batch.columns().get(column)) {
          case Values.Numbers(double[] numbers) -> raw.set(column, row, numbers[row]);
          case Values.Texts(String[] texts) -> {
            if (texts[row] != null) {
              raw.set(column, row, texts[row]);
            }
          }
        }
      }
    }
    return raw;
  }

  private static long[] bits(double[] values) {
    return Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray();
  }
}
