// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Expression;
import dev.modelwright.model.Expression.Binary;
import dev.modelwright.model.Expression.Call;
import dev.modelwright.model.Expression.Constant;
import dev.modelwright.model.Expression.Function;
import dev.modelwright.model.Expression.If;
import dev.modelwright.model.Expression.Operator;
import dev.modelwright.model.Expression.Value;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pipelines that differ from one only in the last digits of logarithms, exponentials, powers and
 * lengths. No standard fixes those digits, so that libraries of mathematics differ in them; the
 * other operations are exact everywhere (IEEE 754). Where such a pipeline answers otherwise, the
 * row stands on an edge, which no program could settle.
 */
final class Nudged {

  /** Relative; about four units in the last place, twice what current libraries are off. */
  static final double NUDGE = 0x1p-50;

  private static final int VARIANTS = 8;

  private final Random random;
  private final int variant;

  private Nudged(int variant) {
    this.variant = variant;
    this.random = new Random(variant);
  }

  /** The other pipelines: all results larger, all smaller, and mixtures; none if all is exact. */
  static List<Pipeline> of(Pipeline pipeline) {
    return IntStream.range(0, VARIANTS)
        .mapToObj(variant -> new Nudged(variant).steps(pipeline.steps()))
        .filter(steps -> !steps.equals(pipeline.steps()))
        .map(steps -> with(pipeline, steps))
        .toList();
  }

  private static Pipeline with(Pipeline pipeline, List<Step> steps) {
    return new Pipeline(
        pipeline.schema(),
        steps,
        pipeline.predictor(),
        pipeline.target(),
        pipeline.provenance(),
        pipeline.inference());
  }

  private List<Step> steps(List<Step> steps) {
    return steps.stream().flatMap(this::step).toList();
  }

  private Stream<Step> step(Step step) {
    return switch (step) {
      case Step.Log log -> Stream.of(new Step.Derive(log.output(), nudged(Formulas.of(log))));
      case Step.YeoJohnson power ->
          Stream.of(new Step.Derive(power.output(), nudged(Formulas.of(power))));
      case Step.Derive derive ->
          Stream.of(new Step.Derive(derive.output(), nudged(derive.expression())));
      case Step.Terms terms when terms.unitLength() -> terms(terms);
      case Step.Terms _,
          Step.MissingNumbers _,
          Step.MissingTexts _,
          Step.Clip _,
          Step.Scale _,
          Step.Impute _,
          Step.Indicator _,
          Step.Bin _,
          Step.Gather _,
          Step.LevelValues _,
          Step.HashedWords _,
          Step.OneHot _,
          Step.Ordinal _,
          Step.DateParts _ ->
          Stream.of(step);
    };
  }

  /** The length of a row is a sum, whose digits depend on the order of adding up. */
  private Stream<Step> terms(Step.Terms step) {
    List<String> plain = step.outputs().stream().map(output -> output + "\u0000").toList();
    Constant factor = factor();
    return Stream.concat(
        Stream.of(new Step.Terms(step.input(), step.terms(), true, plain)),
        IntStream.range(0, plain.size())
            .mapToObj(
                i ->
                    new Step.Derive(
                        step.outputs().get(i),
                        new Binary(Operator.MULTIPLY, new Value(plain.get(i)), factor))));
  }

  private Expression nudged(Expression expression) {
    return switch (expression) {
      case Call(Function function, Expression argument) -> {
        Expression call = new Call(function, nudged(argument));
        boolean exact = function != Function.EXP && function != Function.LN;
        yield exact ? call : nudge(call);
      }
      case Binary(Operator operator, Expression left, Expression right) -> {
        Expression binary = new Binary(operator, nudged(left), nudged(right));
        yield operator == Operator.POWER ? nudge(binary) : binary;
      }
      case If(Expression condition, Expression then, Expression otherwise) ->
          new If(nudged(condition), nudged(then), nudged(otherwise));
      case Constant _, Value _, Expression.IsLevel _, Expression.Missing _ -> expression;
    };
  }

  private Expression nudge(Expression result) {
    return new Binary(Operator.MULTIPLY, result, factor());
  }

  private Constant factor() {
    boolean up = variant < 2 ? variant == 0 : random.nextBoolean();
    return new Constant(up ? 1 + NUDGE : 1 - NUDGE);
  }
}
