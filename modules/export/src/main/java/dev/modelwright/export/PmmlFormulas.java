// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static dev.modelwright.export.PmmlExpressions.apply;
import static dev.modelwright.export.PmmlExpressions.constant;
import static dev.modelwright.export.PmmlExpressions.field;
import static dev.modelwright.export.PmmlExpressions.isLevel;
import static dev.modelwright.export.PmmlExpressions.missing;
import static dev.modelwright.export.PmmlExpressions.number;
import static dev.modelwright.export.PmmlExpressions.present;

import dev.modelwright.model.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dmg.pmml.DerivedField;

/**
 * A formula as derived fields, one for each of its operations.
 *
 * <p>Evaluators do not agree on what a function makes of missing arguments, and some stop where a
 * result is no number, or where a whole number has more than 32 bits. So each function is asked
 * only for what it can answer, and what is infinite is made missing. Some order negative zero
 * before zero; so 0 is added to what is compared.
 */
final class PmmlFormulas {

  private static final double ADDED_BITS = 0x1p30;
  private static final double ONLY_WHOLE = 0x1p52;

  private final PmmlNames names;
  private final String output;
  private final List<DerivedField> fields = new ArrayList<>();
  private final Map<Expression, Optional<org.dmg.pmml.Expression>> known = new HashMap<>();

  private PmmlFormulas(PmmlNames names, String output) {
    this.names = names;
    this.output = output;
  }

  /** The derived fields of a formula; the last has the name of the output. */
  static Stream<DerivedField> fields(PmmlNames names, String output, Expression formula) {
    PmmlFormulas formulas = new PmmlFormulas(names, output);
    org.dmg.pmml.Expression result = formulas.of(formula).orElse(PmmlExpressions.nothing());
    formulas.fields.add(number(output, result));
    return formulas.fields.stream();
  }

  /** A field or constant with the result; none where it is missing in every row. */
  private Optional<org.dmg.pmml.Expression> of(Expression formula) {
    Optional<org.dmg.pmml.Expression> found = known.get(formula);
    if (found == null) {
      found = formula.names().isEmpty() ? folded(formula) : made(formula);
      known.put(formula, found);
    }
    return found;
  }

  private static Optional<org.dmg.pmml.Expression> folded(Expression formula) {
    double value = formula.of(NO_ROW) + 0.0;
    return Double.isNaN(value) ? Optional.empty() : Optional.of(constant(value));
  }

  private Optional<org.dmg.pmml.Expression> made(Expression formula) {
    return switch (formula) {
      case Expression.Constant constant -> folded(constant);
      case Expression.Value(String name) -> {
        org.dmg.pmml.Expression x = field(name);
        yield kept(apply("if", present(x), apply("if", isFinite(x), plusZero(x))));
      }
      case Expression.Call(Expression.Function function, Expression argument) ->
          of(argument).flatMap(x -> kept(apply("if", present(x), call(function, x))));
      case Expression.Binary(Expression.Operator operator, Expression left, Expression right) -> {
        Optional<org.dmg.pmml.Expression> y = of(right);
        yield of(left).flatMap(x -> y.flatMap(other -> binary(operator, x, other)));
      }
      case Expression.If choice -> choose(choice);
      case Expression.IsLevel(String name, String level) ->
          kept(apply("if", present(field(name)), isLevel(name, level)));
      case Expression.Missing(String name, boolean text) -> kept(truth(missing(field(name))));
    };
  }

  private Optional<org.dmg.pmml.Expression> choose(Expression.If choice) {
    Optional<org.dmg.pmml.Expression> then = of(choice.then());
    Optional<org.dmg.pmml.Expression> otherwise = of(choice.otherwise());
    return of(choice.condition())
        .flatMap(
            x ->
                kept(
                    apply(
                        "if",
                        present(x),
                        apply(
                            "if",
                            apply("notEqual", x, constant(0)),
                            then.orElse(PmmlExpressions.nothing()),
                            otherwise.orElse(PmmlExpressions.nothing())))));
  }

  private org.dmg.pmml.Expression call(Expression.Function function, org.dmg.pmml.Expression x) {
    return switch (function) {
      case NEGATE -> minus(x);
      case ABS -> apply("abs", x);
      case SQRT -> apply("if", apply("greaterOrEqual", x, constant(0)), apply("sqrt", x));
      case EXP -> finite(apply("exp", x));
      case LN -> apply("if", apply("greaterThan", x, constant(0)), apply("ln", x));
      case FLOOR -> floor(x);
      case CEIL -> minus(floor(field(keep(minus(x)))));
      case NOT -> truth(apply("equal", x, constant(0)));
    };
  }

  private Optional<org.dmg.pmml.Expression> binary(
      Expression.Operator operator, org.dmg.pmml.Expression x, org.dmg.pmml.Expression y) {
    org.dmg.pmml.Expression both = apply("and", present(x), present(y));
    return kept(apply("if", both, operation(operator, x, y)));
  }

  private org.dmg.pmml.Expression operation(
      Expression.Operator operator, org.dmg.pmml.Expression x, org.dmg.pmml.Expression y) {
    org.dmg.pmml.Expression zero = constant(0);
    return switch (operator) {
      case ADD -> finite(apply("+", x, y));
      case SUBTRACT -> finite(apply("-", x, y));
      case MULTIPLY -> finite(apply("*", x, y));
      case DIVIDE -> apply("if", apply("notEqual", y, zero), finite(apply("/", x, y)));
      case POWER -> apply("if", hasPower(x, y), finite(apply("pow", x, y)));
      case MIN -> apply("min", x, y);
      case MAX -> apply("max", x, y);
      case LESS -> truth(apply("lessThan", x, y));
      case LESS_OR_EQUAL -> truth(apply("lessOrEqual", x, y));
      case GREATER -> truth(apply("greaterThan", x, y));
      case GREATER_OR_EQUAL -> truth(apply("greaterOrEqual", x, y));
      case EQUAL -> truth(apply("equal", x, y));
      case NOT_EQUAL -> truth(apply("notEqual", x, y));
      case AND -> truth(apply("and", apply("notEqual", x, zero), apply("notEqual", y, zero)));
      case OR -> truth(apply("or", apply("notEqual", x, zero), apply("notEqual", y, zero)));
    };
  }

  /** A negative number has a power only if the exponent is whole. */
  private static org.dmg.pmml.Expression hasPower(
      org.dmg.pmml.Expression x, org.dmg.pmml.Expression y) {
    return apply("or", apply("greaterOrEqual", x, constant(0)), apply("equal", floor(y), y));
  }

  /**
   * Of a large number first the part above 30 bits, so that no part has more than 32. The zero
   * makes a double of a whole number.
   */
  private static org.dmg.pmml.Expression floor(org.dmg.pmml.Expression x) {
    org.dmg.pmml.Expression bits = constant(ADDED_BITS);
    org.dmg.pmml.Expression high = apply("*", apply("floor", apply("/", x, bits)), bits);
    org.dmg.pmml.Expression low = apply("floor", apply("-", x, high));
    return apply(
        "if",
        apply("lessThan", apply("abs", x), bits),
        plusZero(apply("floor", x)),
        apply(
            "if",
            apply("lessThan", apply("abs", x), constant(ONLY_WHOLE)),
            apply("+", high, low),
            x));
  }

  private static org.dmg.pmml.Expression minus(org.dmg.pmml.Expression x) {
    return apply("-", constant(0), x);
  }

  private static org.dmg.pmml.Expression plusZero(org.dmg.pmml.Expression x) {
    return apply("+", x, constant(0));
  }

  private static org.dmg.pmml.Expression truth(org.dmg.pmml.Expression is) {
    return apply("if", is, constant(1), constant(0));
  }

  private static org.dmg.pmml.Expression isFinite(org.dmg.pmml.Expression x) {
    return apply("lessOrEqual", apply("abs", x), constant(Double.MAX_VALUE));
  }

  private static org.dmg.pmml.Expression finite(org.dmg.pmml.Expression x) {
    return apply("if", isFinite(x), plusZero(x));
  }

  private Optional<org.dmg.pmml.Expression> kept(org.dmg.pmml.Expression result) {
    return Optional.of(field(keep(result)));
  }

  /** A field of its own for an intermediate result. */
  private String keep(org.dmg.pmml.Expression expression) {
    String name = names.fresh(output + ":part");
    fields.add(number(name, expression));
    return name;
  }

  private static final Expression.Row NO_ROW =
      new Expression.Row() {
        @Override
        public double number(String name) {
          throw new IllegalArgumentException(name);
        }

        @Override
        public String text(String name) {
          throw new IllegalArgumentException(name);
        }
      };
}
