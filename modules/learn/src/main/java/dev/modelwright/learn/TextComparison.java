// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Expression;
import dev.modelwright.model.Expression.Call;
import dev.modelwright.model.Expression.Function;
import dev.modelwright.model.Expression.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads comparisons of a text column with texts; they are the only place for either. */
final class TextComparison {

  private final FormulaTokens tokens;
  private final FormulaNames names;

  TextComparison(FormulaTokens tokens, FormulaNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** The comparison that begins here, if one does. */
  Optional<Expression> parse() {
    boolean call = tokens.peek(1).isSymbol("(");
    if (names.isText(tokens.peek()) && !call) {
      return Optional.of(column(tokens.take()));
    }
    boolean reversed =
        tokens.peek().kind() == FormulaToken.Kind.TEXT && names.isText(tokens.peek(2));
    if (reversed && equality(tokens.peek(1))) {
      FormulaToken text = tokens.take();
      boolean equal = equal(tokens.take());
      return Optional.of(compared(tokens.take(), text, equal));
    }
    return Optional.empty();
  }

  private Expression column(FormulaToken column) {
    if (equality(tokens.peek())) {
      boolean equal = equal(tokens.take());
      return compared(column, text(column), equal);
    }
    boolean inverse = tokens.takeWord("not");
    if (!inverse && !tokens.peek().isWord("in")) {
      throw FormulaProblem.at(column.at(), "learn.formula-text-column", column.text());
    }
    tokens.expectWord("in");
    Expression any = among(column);
    return inverse ? new Call(Function.NOT, any) : any;
  }

  private Expression among(FormulaToken column) {
    List<Expression> levels = new ArrayList<>();
    tokens.expect("(");
    do {
      levels.add(compared(column, text(column), true));
    } while (tokens.takeSymbol(","));
    tokens.expect(")");
    return FormulaFunctions.folded(Operator.OR, levels);
  }

  private FormulaToken text(FormulaToken column) {
    FormulaToken text = tokens.take();
    if (text.kind() != FormulaToken.Kind.TEXT) {
      throw FormulaProblem.at(text.at(), "learn.formula-wants-text", column.text());
    }
    return text;
  }

  private static Expression compared(FormulaToken column, FormulaToken text, boolean equal) {
    if (text.text().isEmpty()) {
      throw FormulaProblem.at(text.at(), "learn.formula-empty-text", column.text());
    }
    Expression is = new Expression.IsLevel(column.text(), text.text());
    return equal ? is : new Call(Function.NOT, is);
  }

  private static boolean equality(FormulaToken sign) {
    return equal(sign) || sign.isSymbol("!=") || sign.isSymbol("<>");
  }

  private static boolean equal(FormulaToken sign) {
    return sign.isSymbol("=") || sign.isSymbol("==");
  }
}
