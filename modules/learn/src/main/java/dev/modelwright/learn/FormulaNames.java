// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Expression;
import dev.modelwright.model.InputType;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which columns a formula's names stand for. */
final class FormulaNames {

  /** Words that are no plain names. */
  static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "true", "false");

  private final Map<String, InputType> columns;

  FormulaNames(Map<String, InputType> columns) {
    this.columns = columns;
  }

  static boolean reserved(FormulaToken token) {
    return token.kind() == FormulaToken.Kind.WORD
        && RESERVED.contains(token.text().toLowerCase(Locale.ROOT));
  }

  boolean isText(FormulaToken token) {
    InputType type = columns.get(token.text());
    return token.isName() && !reserved(token) && type != null && type.isText();
  }

  Expression number(FormulaToken name) {
    if (type(name).isText()) {
      throw FormulaProblem.at(name.at(), "learn.formula-text-column", name.text());
    }
    return new Expression.Value(name.text());
  }

  Expression missing(FormulaToken name) {
    if (!name.isName() || reserved(name)) {
      throw FormulaProblem.at(name.at(), "learn.formula-missing-name");
    }
    return new Expression.Missing(name.text(), type(name).isText());
  }

  private InputType type(FormulaToken name) {
    InputType type = columns.get(name.text());
    if (type == null) {
      String code =
          name.kind() == FormulaToken.Kind.DOUBLE_QUOTED
              ? "learn.formula-no-column-quoted"
              : "learn.formula-no-column";
      String closest = Closest.to(name.text(), columns.keySet());
      throw FormulaProblem.at(name.at(), code, name.text(), closest);
    }
    return type;
  }
}
