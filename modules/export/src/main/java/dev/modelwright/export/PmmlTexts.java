// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static dev.modelwright.export.PmmlExpressions.apply;
import static dev.modelwright.export.PmmlExpressions.constant;
import static dev.modelwright.export.PmmlExpressions.field;
import static dev.modelwright.export.PmmlExpressions.isLevel;
import static dev.modelwright.export.PmmlExpressions.missing;
import static dev.modelwright.export.PmmlExpressions.number;
import static dev.modelwright.export.PmmlExpressions.present;
import static dev.modelwright.export.PmmlExpressions.sum;

import dev.modelwright.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dmg.pmml.Apply;
import org.dmg.pmml.DataType;
import org.dmg.pmml.DerivedField;
import org.dmg.pmml.Discretize;
import org.dmg.pmml.DiscretizeBin;
import org.dmg.pmml.Expression;
import org.dmg.pmml.Interval;
import org.dmg.pmml.InvalidValueTreatmentMethod;

/**
 * Steps that make or read texts. Tables and nested conditions would be shorter, but not every
 * evaluator reads the texts of elements as they are; so texts stand in attributes, levels are
 * counted by comparing with each, and a text is chosen by the interval of a number.
 */
final class PmmlTexts {

  private final PmmlNames names;

  PmmlTexts(PmmlNames names) {
    this.names = names;
  }

  /** Negative zero becomes zero, because some evaluators order it before zero. */
  Stream<DerivedField> bin(Step.Bin step) {
    String shifted = names.fresh(step.input() + ":from zero");
    return Stream.of(
        number(shifted, apply("+", field(step.input()), constant(0))),
        PmmlExpressions.text(
            step.output(), intervals(shifted, step.edges().toArray(), step.labels())));
  }

  /** A text that was not seen in training is no invalid result. */
  Stream<DerivedField> known(Step.MissingTexts step) {
    String stands = names.fresh(step.input() + ":stands for missing");
    List<Expression> marks =
        step.texts().stream().distinct().map(mark -> isLevel(step.input(), mark)).toList();
    Expression known =
        new Apply("if")
            .addExpressions(apply("equal", field(stands), constant(0)), field(step.input()))
            .setInvalidValueTreatment(InvalidValueTreatmentMethod.AS_IS);
    return Stream.of(number(stands, sum(marks)), PmmlExpressions.text(step.output(), known));
  }

  Stream<DerivedField> gather(Step.Gather step) {
    List<String> kept = step.kept().stream().distinct().toList();
    String position = names.fresh(step.input() + ":kept from 1");
    List<String> labels = new ArrayList<>(List.of(step.other()));
    labels.addAll(kept);
    labels.add(step.other()); // never reached; but an interval needs an end, also of none kept
    double[] edges = IntStream.rangeClosed(0, kept.size()).mapToDouble(i -> i + 0.5).toArray();
    return Stream.of(
        number(position, apply("if", present(field(step.input())), counted(step.input(), kept))),
        PmmlExpressions.text(step.output(), intervals(position, edges, labels)));
  }

  Stream<DerivedField> ordinal(Step.Ordinal step) {
    List<String> levels = step.levels();
    String counted = names.fresh(step.input() + ":position from 1");
    Expression known = apply("greaterThan", field(counted), constant(0));
    Expression position = apply("-", field(counted), constant(1));
    return Stream.of(
        number(counted, counted(step.input(), levels)),
        number(step.output(), apply("if", known, position, orNothing(step.otherwise()))));
  }

  /** The values of levels that have one; whether a level has one, has none, or is unknown. */
  Stream<DerivedField> values(Step.LevelValues step) {
    List<Expression> values = new ArrayList<>();
    List<Expression> kinds = new ArrayList<>();
    for (int i = 0; i < step.levels().size(); i++) {
      double value = step.values().get(i);
      Expression is = isLevel(step.input(), step.levels().get(i));
      if (Double.isNaN(value)) {
        kinds.add(apply("*", constant(2), is));
      } else {
        kinds.add(is);
        values.add(apply("*", constant(value), is));
      }
    }
    String value = names.fresh(step.output() + ":of level");
    String kind = names.fresh(step.output() + ":kind of level");
    Expression known = apply("if", isKind(kind, 1), field(value));
    Expression present = apply("if", isKind(kind, 0), orNothing(step.other()), known);
    return Stream.of(
        number(value, sum(values)),
        number(kind, sum(kinds)),
        number(
            step.output(),
            apply("if", missing(field(step.input())), orNothing(step.missing()), present)));
  }

  private static Expression isKind(String kind, int wanted) {
    return apply("equal", field(kind), constant(wanted));
  }

  private static Expression orNothing(double value) {
    return Double.isNaN(value) ? PmmlExpressions.nothing() : constant(value);
  }

  /** The last position of the level, from 1; 0 where it is none of them. */
  private static Expression counted(String input, List<String> levels) {
    return sum(
        IntStream.range(0, levels.size())
            .filter(i -> levels.lastIndexOf(levels.get(i)) == i)
            .mapToObj(i -> apply("*", constant(i + 1), isLevel(input, levels.get(i))))
            .toList());
  }

  /** One more label than edges. */
  private static Expression intervals(String number, double[] edges, List<String> labels) {
    Discretize named = new Discretize(number).setDataType(DataType.STRING);
    for (int i = 0; i <= edges.length; i++) {
      Interval interval =
          new Interval()
              .setClosure(Interval.Closure.CLOSED_OPEN)
              .setLeftMargin(i == 0 ? null : edges[i - 1])
              .setRightMargin(i == edges.length ? null : edges[i]);
      named.addDiscretizeBins(new DiscretizeBin(PmmlNames.checked(labels.get(i)), interval));
    }
    return named;
  }
}
