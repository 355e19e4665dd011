// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.testkit.model;

import dev.modelwright.model.DatePart;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Expression;
import dev.modelwright.model.Expression.Binary;
import dev.modelwright.model.Expression.Call;
import dev.modelwright.model.Expression.Constant;
import dev.modelwright.model.Expression.Function;
import dev.modelwright.model.Expression.If;
import dev.modelwright.model.Expression.IsLevel;
import dev.modelwright.model.Expression.Missing;
import dev.modelwright.model.Expression.Operator;
import dev.modelwright.model.Expression.Value;
import dev.modelwright.model.Fill;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.InputType;
import dev.modelwright.model.MissingPolicy;
import dev.modelwright.model.Range;
import dev.modelwright.model.Step;
import dev.modelwright.model.UnseenPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Every kind of step, chained in the ways in which one leads to another. */
public final class SampleSteps {

  private SampleSteps() {}

  /** Two numbers, a date, a category, and a free text of which no level is known. */
  public static InputSchema schema() {
    return new InputSchema(
        List.of(
            number("amount", InputType.NUMBER, -3, 8),
            number("term", InputType.NUMBER, 0, 6),
            number("opened", InputType.DATE, 10_000, 20_000),
            InputColumn.category("purpose", List.of("car", "new \"home\"", "trip")),
            InputColumn.category("note", List.of())));
  }

  /** All kinds but {@link #hashed()}, which not every format carries. */
  public static List<Step> steps() {
    return List.of(
        new Step.Impute("term", "term:filled", new Fill.Number(2.5)),
        new Step.Scale("term:filled", "term:scaled", 3, 1.5),
        new Step.MissingNumbers("amount", "amount:known", Doubles.of(-2.5, 0)),
        new Step.Impute("amount:known", "amount:known:filled", new Fill.Number(1.25)),
        new Step.MissingTexts("purpose", "purpose:known", List.of("trip", "unknown", "?")),
        new Step.LevelValues(
            "purpose:known", "purpose:known:value", List.of("car", "trip"), Doubles.of(2, 5), 7, 4),
        new Step.MissingTexts("note", "note:known", List.of("late", "none at all")),
        new Step.Terms(
            "note:known",
            List.of(new Step.Term(List.of("late", "all"), 0.75)),
            false,
            List.of("note:known:late")),
        new Step.Clip("amount", "amount:clipped", -1.5, 4.25),
        new Step.Impute("amount:clipped", "amount:filled", new Fill.Number(0.75)),
        new Step.Log("term", "term:log", 1),
        new Step.Impute("term:log", "term:log:filled", new Fill.Number(-1)),
        new Step.YeoJohnson("amount:filled", "amount:power", 0.4),
        new Step.Indicator("amount", "amount:missing"),
        new Step.Indicator("note", "note:missing"),
        new Step.Bin("amount", "amount:bin", Doubles.of(0, 2.5), List.of("low", " mid", "high")),
        new Step.Impute("amount:bin", "amount:bin:filled", new Fill.Level("none")),
        new Step.LevelValues(
            "amount:bin:filled",
            "amount:bin:value",
            List.of("low", " mid", "none"),
            Doubles.of(0.25, -1.5, 3),
            9,
            0.5),
        new Step.Gather("purpose", "purpose:gathered", List.of("car", "boat"), "rest"),
        new Step.Impute("purpose:gathered", "purpose:filled", new Fill.Level("none")),
        new Step.OneHot(
            "purpose:filled", List.of("car", "rest", "none"), List.of("=car", "=rest", "=none")),
        new Step.Ordinal("purpose:gathered", "purpose:rank", List.of("rest", "boat"), -2),
        new Step.LevelValues(
            "purpose", "purpose:value", List.of("trip", "car"), Doubles.of(1.5, -0.5), 0.125, 2),
        new Step.DateParts(
            "opened", InputType.DATE, List.of(DatePart.MONTH), List.of("opened:month")),
        new Step.Impute("opened:month", "opened:month:filled", new Fill.Number(6)),
        new Step.Derive("ratio", ratio()),
        new Step.Impute("ratio", "ratio:filled", new Fill.Number(-1)),
        new Step.Terms(
            "note",
            List.of(
                new Step.Term(List.of("late", "Late"), 1.25),
                new Step.Term(List.of("东"), 2),
                new Step.Term(List.of("né", "2"), -0.5)),
            true,
            List.of("note:late", "note:east", "note:other")));
  }

  /** The numbers that are never missing. */
  public static List<String> features() {
    return List.of(
        "term:scaled",
        "amount:known:filled",
        "purpose:known:value",
        "note:known:late",
        "amount:filled",
        "term:log:filled",
        "amount:power",
        "amount:missing",
        "note:missing",
        "amount:bin:value",
        "=car",
        "=rest",
        "=none",
        "purpose:rank",
        "purpose:value",
        "opened:month:filled",
        "ratio:filled",
        "note:late",
        "note:east",
        "note:other");
  }

  /** Words in five buckets. */
  public static Step.HashedWords hashed() {
    List<String> outputs = IntStream.range(0, 5).mapToObj(i -> "note:hash " + i).toList();
    return new Step.HashedWords("note", outputs);
  }

  /** For a trip or a short term the root of amount by term, else a half for a missing amount. */
  private static Expression ratio() {
    Expression isShort = new Binary(Operator.LESS, new Value("term"), new Constant(4));
    Expression ratio = new Binary(Operator.DIVIDE, new Value("amount"), new Value("term"));
    return new If(
        new Binary(Operator.OR, new IsLevel("purpose", "trip"), isShort),
        new Call(Function.SQRT, ratio),
        new Binary(Operator.MULTIPLY, new Missing("amount", false), new Constant(0.5)));
  }

  private static InputColumn number(String name, InputType type, double min, double max) {
    return new InputColumn(
        name,
        type,
        List.of(),
        Optional.of(new Range(min, max)),
        MissingPolicy.ALLOW,
        UnseenPolicy.OTHER);
  }
}
