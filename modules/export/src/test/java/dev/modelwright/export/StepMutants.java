// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Doubles;
import dev.modelwright.model.Expression;
import dev.modelwright.model.Expression.Binary;
import dev.modelwright.model.Expression.Call;
import dev.modelwright.model.Expression.Constant;
import dev.modelwright.model.Expression.If;
import dev.modelwright.model.Expression.IsLevel;
import dev.modelwright.model.Expression.Missing;
import dev.modelwright.model.Expression.Operator;
import dev.modelwright.model.Expression.Value;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Steps with one small mistake each, as a wrong exporter would write them. */
final class StepMutants {

  private static final Map<String, UnaryOperator<Step>> ALL = new LinkedHashMap<>();

  static {
    on(Step.Clip.class, "bound below", s -> clip(s, s.lower() - 1e-3, s.upper()));
    on(Step.Clip.class, "bound above", s -> clip(s, s.lower(), s.upper() + 1e-3));
    on(
        Step.MissingNumbers.class,
        "another number",
        s -> new Step.MissingNumbers(s.input(), s.output(), Doubles.of(-2.25, 0)));
    on(
        Step.MissingNumbers.class,
        "one fewer",
        s -> new Step.MissingNumbers(s.input(), s.output(), Doubles.of(-2.5)));
    on(
        Step.MissingTexts.class,
        "one fewer",
        s -> new Step.MissingTexts(s.input(), s.output(), s.texts().subList(0, 1)));
    on(
        Step.MissingTexts.class,
        "capitals",
        s ->
            new Step.MissingTexts(
                s.input(), s.output(), s.texts().stream().map(String::toUpperCase).toList()));
    on(Step.Log.class, "offset", s -> new Step.Log(s.input(), s.output(), s.offset() + 1e-5));
    on(Step.YeoJohnson.class, "power", s -> power(s, s.lambda() + 1e-4));
    on(Step.YeoJohnson.class, "other branch", s -> power(s, 2 - s.lambda()));
    on(Step.Indicator.class, "value", s -> new Step.Indicator("term", s.output()));
    on(Step.Bin.class, "side of an edge", s -> bin(s, Math.nextUp(s.edges().get(1)), s.labels()));
    on(Step.Bin.class, "labels", s -> bin(s, s.edges().get(1), s.labels().reversed()));
    on(Step.Gather.class, "kept", s -> gather(s, s.kept().subList(1, 2), s.other()));
    on(Step.Gather.class, "name of the rest", s -> gather(s, s.kept(), "car"));
    on(
        Step.LevelValues.class,
        "swapped",
        s -> values(s, swapped(s.values()), s.missing(), s.other()));
    on(Step.LevelValues.class, "missing as 0", s -> values(s, s.values(), 0, s.other()));
    on(
        Step.LevelValues.class,
        "unknown as missing",
        s -> values(s, s.values(), s.missing(), s.missing()));
    on(Step.Derive.class, "limit", s -> derive(s, StepMutants::closed));
    on(Step.Derive.class, "missing as 0", s -> derive(s, StepMutants::filled));
    on(Step.Derive.class, "level", s -> derive(s, StepMutants::relevelled));
    on(Step.Derive.class, "turned round", s -> derive(s, StepMutants::turned));
    on(Step.Terms.class, "weight", s -> terms(s, 1e-4, 0, s.unitLength()));
    on(Step.Terms.class, "spelling", s -> terms(s, 0, 1, s.unitLength()));
    on(Step.Terms.class, "length", s -> terms(s, 0, 0, false));
    on(
        Step.HashedWords.class,
        "order",
        s -> new Step.HashedWords(s.input(), s.outputs().reversed()));
  }

  private StepMutants() {}

  private static <S extends Step> void on(Class<S> kind, String what, UnaryOperator<S> mistake) {
    ALL.put(
        kind.getSimpleName() + ": " + what,
        step -> kind.isInstance(step) ? mistake.apply(kind.cast(step)) : step);
  }

  /** Mistakes by what they are; each changes the steps of its kind only. */
  static Map<String, UnaryOperator<Step>> all() {
    return ALL;
  }

  static Pipeline in(Pipeline pipeline, UnaryOperator<Step> mistake) {
    return new Pipeline(
        pipeline.schema(),
        pipeline.steps().stream().map(mistake).toList(),
        pipeline.predictor(),
        pipeline.target(),
        pipeline.provenance(),
        pipeline.inference());
  }

  private static Step.Clip clip(Step.Clip step, double lower, double upper) {
    return new Step.Clip(step.input(), step.output(), lower, upper);
  }

  private static Step.YeoJohnson power(Step.YeoJohnson step, double lambda) {
    return new Step.YeoJohnson(step.input(), step.output(), lambda);
  }

  private static Step.Bin bin(Step.Bin step, double second, List<String> labels) {
    Doubles edges = Doubles.of(step.edges().get(0), second);
    return new Step.Bin(step.input(), step.output(), edges, labels);
  }

  private static Step.Gather gather(Step.Gather step, List<String> kept, String other) {
    return new Step.Gather(step.input(), step.output(), kept, other);
  }

  private static Step.LevelValues values(
      Step.LevelValues step, Doubles values, double missing, double other) {
    return new Step.LevelValues(step.input(), step.output(), step.levels(), values, missing, other);
  }

  private static Doubles swapped(Doubles values) {
    double[] swapped = values.toArray();
    double first = swapped[0];
    swapped[0] = swapped[1];
    swapped[1] = first;
    return Doubles.of(swapped);
  }

  private static Step.Terms terms(Step.Terms step, double heavier, int fewer, boolean unitLength) {
    Step.Term first = step.terms().getFirst();
    Step.Term[] terms = step.terms().toArray(Step.Term[]::new);
    terms[0] =
        new Step.Term(
            first.spellings().subList(fewer, first.spellings().size()), first.weight() + heavier);
    return new Step.Terms(step.input(), Arrays.asList(terms), unitLength, step.outputs());
  }

  private static Step.Derive derive(Step.Derive step, UnaryOperator<Expression> mistake) {
    return new Step.Derive(step.output(), everywhere(step.expression(), mistake));
  }

  private static Expression everywhere(Expression in, UnaryOperator<Expression> mistake) {
    return mistake.apply(
        switch (in) {
          case Call call -> new Call(call.function(), everywhere(call.argument(), mistake));
          case Binary binary ->
              new Binary(
                  binary.operator(),
                  everywhere(binary.left(), mistake),
                  everywhere(binary.right(), mistake));
          case If choice ->
              new If(
                  everywhere(choice.condition(), mistake),
                  everywhere(choice.then(), mistake),
                  everywhere(choice.otherwise(), mistake));
          case Constant _, Value _, IsLevel _, Missing _ -> in;
        });
  }

  private static Expression closed(Expression in) {
    return in instanceof Binary(Operator operator, Expression left, Expression right)
            && operator == Operator.LESS
        ? new Binary(Operator.LESS_OR_EQUAL, left, right)
        : in;
  }

  private static Expression filled(Expression in) {
    return in instanceof Value(String name)
        ? new If(new Missing(name, false), new Constant(0), in)
        : in;
  }

  private static Expression relevelled(Expression in) {
    return in instanceof IsLevel(String name, String _) ? new IsLevel(name, "Trip") : in;
  }

  private static Expression turned(Expression in) {
    return in instanceof If(Expression condition, Expression then, Expression otherwise)
        ? new If(condition, otherwise, then)
        : in;
  }
}
