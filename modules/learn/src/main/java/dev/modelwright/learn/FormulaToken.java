// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.util.Locale;

/**
 * A piece of a formula.
 *
 * @param text a name or text without its quotes, else the piece as it is read
 * @param at where it begins, counted from 1
 */
record FormulaToken(Kind kind, String text, int at) {

  enum Kind {
    NUMBER,
    /** A plain name, which may also be a word of the language. */
    WORD,
    /** A name in backquotes or brackets. */
    NAME,
    /** A name in double quotes, which others use for texts. */
    DOUBLE_QUOTED,
    TEXT,
    SYMBOL,
    END
  }

  boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && text.equals(symbol);
  }

  boolean isWord(String word) {
    return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(word);
  }

  boolean isName() {
    return kind == Kind.WORD || kind == Kind.NAME || kind == Kind.DOUBLE_QUOTED;
  }
}
