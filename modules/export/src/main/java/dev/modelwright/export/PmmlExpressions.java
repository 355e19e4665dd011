// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import org.dmg.pmml.Apply;
import org.dmg.pmml.Constant;
import org.dmg.pmml.DataType;
import org.dmg.pmml.DerivedField;
import org.dmg.pmml.Expression;
import org.dmg.pmml.FieldRef;
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

  static DerivedField number(String name, Expression expression) {
    return new DerivedField(name, OpType.CONTINUOUS, DataType.DOUBLE, expression);
  }

  static DerivedField text(String name, Expression expression) {
    return new DerivedField(name, OpType.CATEGORICAL, DataType.STRING, expression);
  }
}
