// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static dev.modelwright.export.PmmlExpressions.apply;
import static dev.modelwright.export.PmmlExpressions.constant;
import static dev.modelwright.export.PmmlExpressions.field;

import dev.modelwright.model.DatePart;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dmg.pmml.DerivedField;
import org.dmg.pmml.Expression;
import org.dmg.pmml.FieldRef;

/**
 * Parts of a date as derived fields, after Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms" (2021), civil_from_days. Exact, because all numbers are far below 2 to the power of
 * 53. Each intermediate result is a field of its own.
 *
 * <p>Some evaluators refuse to cut off the fraction of a missing number, or keep whole numbers of
 * 32 bits. So a missing date counts as one far away, the day of a date far away as 0, and only at
 * the end its parts become missing.
 */
final class PmmlDateParts {

  private static final double FAR = 1e300;
  private static final double SECONDS_OF_DAY = 86_400;

  private final PmmlNames names;
  private final Step.DateParts step;
  private final List<DerivedField> fields = new ArrayList<>();
  private final Map<DatePart, Expression> calendar = new EnumMap<>(DatePart.class);

  private PmmlDateParts(PmmlNames names, Step.DateParts step) {
    this.names = names;
    this.step = step;
  }

  /** The derived fields of a step, those that others read first. */
  static List<DerivedField> fields(PmmlNames names, Step.DateParts step) {
    PmmlDateParts dates = new PmmlDateParts(names, step);
    Expression value = dates.keep("or far", new FieldRef(step.input()).setMapMissingTo(FAR));
    Expression all =
        step.unit() == InputType.DATE ? value : dates.keep("days", by(value, SECONDS_OF_DAY));
    Expression near =
        apply(
            "and",
            apply("greaterOrEqual", all, constant(-Step.DateParts.MOST_DAYS)),
            apply("lessThan", all, constant(Step.DateParts.MOST_DAYS + 1)));
    Expression day = dates.keep("day", apply("if", near, apply("floor", all), constant(0)));
    for (int i = 0; i < step.parts().size(); i++) {
      Expression part = apply("if", near, dates.part(step.parts().get(i), value, day));
      dates.fields.add(PmmlExpressions.number(step.outputs().get(i), part));
    }
    return dates.fields;
  }

  private Expression part(DatePart part, Expression value, Expression day) {
    return switch (part) {
      case WEEKDAY -> {
        Expression shifted = plus(day, 3);
        yield plus(apply("-", shifted, times(whole(shifted, 7), 7)), 1);
      }
      case HOUR ->
          step.unit() == InputType.DATE
              ? constant(0)
              : whole(apply("-", value, times(day, SECONDS_OF_DAY)), 3_600);
      case YEAR, MONTH, DAY -> calendar(part, day);
    };
  }

  private Expression calendar(DatePart part, Expression days) {
    if (calendar.isEmpty()) {
      fillCalendar(days);
    }
    return java.util.Objects.requireNonNull(calendar.get(part));
  }

  private void fillCalendar(Expression days) {
    Expression shifted = keep("shifted day", plus(days, 719_468));
    Expression era = keep("era", whole(shifted, 146_097));
    Expression dayOfEra = keep("day of era", apply("-", shifted, times(era, 146_097)));
    Expression leaps =
        apply(
            "-",
            apply("+", apply("-", dayOfEra, whole(dayOfEra, 1_460)), whole(dayOfEra, 36_524)),
            whole(dayOfEra, 146_096));
    Expression yearOfEra = keep("year of era", whole(leaps, 365));
    Expression daysBefore =
        apply("-", apply("+", times(yearOfEra, 365), whole(yearOfEra, 4)), whole(yearOfEra, 100));
    Expression dayOfYear = keep("day of year", apply("-", dayOfEra, daysBefore));
    Expression month = keep("month from march", whole(plus(times(dayOfYear, 5), 2), 153));
    Expression early = apply("lessThan", month, constant(10));
    Expression year = keep("year from march", apply("+", yearOfEra, times(era, 400)));
    calendar.put(DatePart.YEAR, apply("if", early, year, plus(year, 1)));
    calendar.put(
        DatePart.MONTH, apply("if", early, plus(month, 3), apply("-", month, constant(9))));
    calendar.put(
        DatePart.DAY, plus(apply("-", dayOfYear, whole(plus(times(month, 153), 2), 5)), 1));
  }

  /** A field of its own for an intermediate result. */
  private Expression keep(String what, Expression expression) {
    String name = names.fresh(step.input() + ":" + what);
    fields.add(PmmlExpressions.number(name, expression));
    return field(name);
  }

  private static Expression whole(Expression x, double by) {
    return apply("floor", by(x, by));
  }

  private static Expression by(Expression x, double by) {
    return apply("/", x, constant(by));
  }

  private static Expression times(Expression x, double by) {
    return apply("*", x, constant(by));
  }

  private static Expression plus(Expression x, double by) {
    return apply("+", x, constant(by));
  }
}
