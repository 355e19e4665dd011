// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one JSON value (RFC 8259); NaN and Infinity are taken as numbers as well. */
final class JsonReader {

  private static final int DEEPEST = 64;
  private static final char END = '\0';
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|Infinity)|NaN");

  /** It is no JSON; never leaves this class. */
  private static final class Malformed extends RuntimeException {
    Malformed() {
      super("no JSON", null, false, false);
    }
  }

  private final String text;
  private int at;
  private int depth;

  JsonReader(String text) {
    this.text = text;
  }

  Optional<Json> read() {
    try {
      Json value = value();
      skipSpace();
      return at == text.length() ? Optional.of(value) : Optional.empty();
    } catch (Malformed e) {
      return Optional.empty();
    }
  }

  private Json value() {
    skipSpace();
    if (++depth > DEEPEST) {
      throw new Malformed();
    }
    Json value =
        switch (now()) {
          case '{' -> fields();
          case '[' -> items();
          case '"' -> new Json.Text(string());
          case 't' -> word("true", new Json.Truth(true));
          case 'f' -> word("false", new Json.Truth(false));
          case 'n' -> word("null", new Json.Null());
          default -> number();
        };
    depth--;
    return value;
  }

  private Json fields() {
    Map<String, Json> fields = new LinkedHashMap<>();
    at++;
    if (!skip('}')) {
      do {
        skipSpace();
        String name = string();
        expect(':');
        fields.put(name, value());
      } while (skip(','));
      expect('}');
    }
    return new Json.Fields(fields);
  }

  private Json items() {
    List<Json> items = new ArrayList<>();
    at++;
    if (!skip(']')) {
      do {
        items.add(value());
      } while (skip(','));
      expect(']');
    }
    return new Json.Items(items);
  }

  private Json word(String word, Json value) {
    if (!text.startsWith(word, at)) {
      throw new Malformed();
    }
    at += word.length();
    return value;
  }

  private Json number() {
    Matcher number = NUMBER.matcher(text).region(at, text.length());
    if (!number.lookingAt()) {
      throw new Malformed();
    }
    at = number.end();
    return new Json.Number(number.group());
  }

  private String string() {
    if (now() != '"') {
      throw new Malformed();
    }
    at++;
    StringBuilder string = new StringBuilder();
    while (now() != '"') {
      char c = next();
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      case '"', '\\', '/' -> c;
      default -> throw new Malformed();
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        throw new Malformed();
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private char next() {
    char c = now();
    if (c < ' ') {
      throw new Malformed();
    }
    at++;
    return c;
  }

  private char now() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private boolean skip(char wanted) {
    skipSpace();
    boolean there = now() == wanted;
    if (there) {
      at++;
    }
    return there;
  }

  private void expect(char wanted) {
    if (!skip(wanted)) {
      throw new Malformed();
    }
  }

  private void skipSpace() {
    while (now() == ' ' || now() == '\t' || now() == '\n' || now() == '\r') {
      at++;
    }
  }
}
