// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.learn.FormulaToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into its pieces. Full-width signs of a Chinese keyboard count as plain ones. */
final class FormulaLexer {

  static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_.]*");

  private static final Pattern NUMBER =
      Pattern.compile("(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");
  private static final List<String> SYMBOLS =
      List.of("<=", ">=", "<>", "!=", "==", "+", "-", "*", "/", "^", "(", ")", ",", "<", ">", "=");
  private static final String WIDE = "（），＜＞＝＋－＊／≤≥≠";
  private static final List<String> PLAIN =
      List.of("(", ")", ",", "<", ">", "=", "+", "-", "*", "/", "<=", ">=", "!=");

  private final String text;
  private final List<FormulaToken> tokens = new ArrayList<>();
  private int at;

  private FormulaLexer(String text) {
    this.text = text;
  }

  static List<FormulaToken> tokens(String text) {
    FormulaLexer lexer = new FormulaLexer(text);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at))) {
        at++;
      } else {
        next();
      }
    }
    tokens.add(new FormulaToken(Kind.END, "", text.length() + 1));
  }

  private void next() {
    char first = text.charAt(at);
    switch (first) {
      case '\'' -> quoted(Kind.TEXT, '\'');
      case '`' -> quoted(Kind.NAME, '`');
      case '[' -> quoted(Kind.NAME, ']');
      case '"' -> quoted(Kind.DOUBLE_QUOTED, '"');
      default -> {
        boolean found = matched(NUMBER, Kind.NUMBER) || matched(WORD, Kind.WORD) || symbol();
        if (!found) {
          String sign = new String(Character.toChars(text.codePointAt(at)));
          throw FormulaProblem.at(at + 1, "learn.formula-sign", sign);
        }
      }
    }
  }

  /** A closing quote inside stands twice. */
  private void quoted(Kind kind, char close) {
    int begin = at;
    StringBuilder content = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean twice = c == close && at + 1 < text.length() && text.charAt(at + 1) == close;
      if (c == close && !twice) {
        at++;
        tokens.add(new FormulaToken(kind, content.toString(), begin + 1));
        return;
      }
      content.append(c);
      at += twice ? 1 : 0;
    }
    throw FormulaProblem.at(begin + 1, "learn.formula-unclosed", close);
  }

  private boolean matched(Pattern pattern, Kind kind) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    boolean found = matcher.lookingAt();
    if (found) {
      tokens.add(new FormulaToken(kind, matcher.group(), at + 1));
      at = matcher.end();
    }
    return found;
  }

  private boolean symbol() {
    int wide = WIDE.indexOf(text.charAt(at));
    if (wide >= 0) {
      tokens.add(new FormulaToken(Kind.SYMBOL, PLAIN.get(wide), ++at));
      return true;
    }
    for (String symbol : SYMBOLS) {
      if (text.startsWith(symbol, at)) {
        tokens.add(new FormulaToken(Kind.SYMBOL, symbol, at + 1));
        at += symbol.length();
        return true;
      }
    }
    return false;
  }
}
