// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import java.util.List;
import org.dmg.pmml.Apply;
import org.dmg.pmml.Constant;
import org.dmg.pmml.DataType;
import org.dmg.pmml.DerivedField;
import org.dmg.pmml.Expression;
import org.dmg.pmml.FieldRef;
import org.dmg.pmml.NormDiscrete;
import org.dmg.pmml.OpType;

/** Short words for PMML's expressions. */
final class PmmlExpressions {

  private PmmlExpressions() {}

  static Expression apply(String function, Expression... arguments) {
    return new Apply(function).addExpressions(arguments);
  }

  static Expression constant(double value) {
    return new Constant(value).setDataType(DataType.DOUBLE);
  }

  static Expression field(String name) {
    return new FieldRef(name);
  }

  /** An expression that is missing in every row. */
  static Expression nothing() {
    return apply("if", apply("equal", constant(0), constant(1)), constant(0));
  }

  static Expression present(Expression value) {
    return apply("isNotMissing", value);
  }

  static Expression missing(Expression value) {
    return apply("isMissing", value);
  }

  /** 1 where a text is the level, else 0, also where it is missing. */
  static Expression isLevel(String field, String level) {
    return new NormDiscrete(field, PmmlNames.checked(level)).setMapMissingTo(0);
  }

  /** The sum, 0 of none. */
  static Expression sum(List<Expression> terms) {
    return terms.isEmpty() ? constant(0) : apply("sum", terms.toArray(Expression[]::new));
  }

  static DerivedField number(String name, Expression expression) {
    return new DerivedField(name, OpType.CONTINUOUS, DataType.DOUBLE, expression);
  }

  static DerivedField text(String name, Expression expression) {
    return new DerivedField(name, OpType.CATEGORICAL, DataType.STRING, expression);
  }
}
