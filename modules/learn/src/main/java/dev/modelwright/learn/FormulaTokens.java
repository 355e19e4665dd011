// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.util.List;

/** The pieces of a formula, one after the other. */
final class FormulaTokens {

  private final List<FormulaToken> tokens;
  private int next;

  FormulaTokens(List<FormulaToken> tokens) {
    this.tokens = tokens;
  }

  FormulaToken peek() {
    return peek(0);
  }

  /** The piece some pieces further on; the end for whatever is behind it. */
  FormulaToken peek(int further) {
    return tokens.get(Math.min(next + further, tokens.size() - 1));
  }

  FormulaToken take() {
    FormulaToken token = peek();
    next = Math.min(next + 1, tokens.size() - 1);
    return token;
  }

  boolean takeSymbol(String symbol) {
    boolean there = peek().isSymbol(symbol);
    if (there) {
      take();
    }
    return there;
  }

  boolean takeWord(String word) {
    boolean there = peek().isWord(word);
    if (there) {
      take();
    }
    return there;
  }

  void expect(String symbol) {
    if (!takeSymbol(symbol)) {
      throw expected(symbol);
    }
  }

  FormulaToken expectWord(String word) {
    FormulaToken token = peek();
    if (!takeWord(word)) {
      throw expected(word);
    }
    return token;
  }

  private RuntimeException expected(String wanted) {
    FormulaToken found = peek();
    return found.kind() == FormulaToken.Kind.END
        ? FormulaProblem.at(found.at(), "learn.formula-ends-before", wanted)
        : FormulaProblem.at(found.at(), "learn.formula-expected", wanted, found.text());
  }

  RuntimeException unexpected(FormulaToken found) {
    return found.kind() == FormulaToken.Kind.END
        ? FormulaProblem.at(found.at(), "learn.formula-ends")
        : FormulaProblem.at(found.at(), "learn.formula-unexpected", found.text());
  }
}
