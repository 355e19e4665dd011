// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes of sentences that stand in the sources: whole ones, and fronts to which a word is
 * joined.
 *
 * @param texts all texts in quotes
 * @param words the names of constants and the keys of codes, as they stand in other codes
 * @param calls codes that stand with their arguments
 */
record Codes(Set<String> texts, Set<String> words, List<RoomCall> calls) {

  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]++|\\\\.)*+)\"");
  private static final Pattern QUOTE_OR_BLOCK =
      Pattern.compile("'\\\\?\"'|\"\"\"(?:[^\"]++|\"(?!\"\"))*+\"\"\"");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern CODE = Pattern.compile("[a-z]+\\.([\\w.-]*\\w)");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");
  private static final Pattern CALL =
      Pattern.compile("Message\\.of\\(\\s*\"(\\w+)\\.([\\w.-]*\\w)\"\\s*([,)])");

  /** A call that makes a message. */
  record Call(String key, int arguments) {}

  record RoomCall(String room, Call call) {}

  /** Those of all Java files below a folder. */
  static Codes under(String folder) {
    return of(Sources.under(folder, ".java").stream().map(Sources::text).toList());
  }

  static Codes of(List<String> sources) {
    Codes codes = new Codes(new HashSet<>(), new HashSet<>(), new ArrayList<>());
    for (String raw : sources) {
      String source = QUOTE_OR_BLOCK.matcher(raw).replaceAll("''");
      TEXT.matcher(source).results().forEach(found -> codes.text(found.group(1)));
      CONSTANT.matcher(source).results().forEach(found -> codes.word(found.group()));
      Matcher call = CALL.matcher(source);
      while (call.find()) {
        int arguments = call.group(3).equals(")") ? 0 : arguments(source, call.end());
        codes.calls.add(new RoomCall(call.group(1), new Call(call.group(2), arguments)));
      }
    }
    return codes;
  }

  private void text(String text) {
    texts.add(text);
    Matcher code = CODE.matcher(text);
    if (code.matches()) {
      words.add(code.group(1));
    }
  }

  private void word(String constant) {
    String word = constant.toLowerCase(Locale.ROOT);
    words.addAll(List.of(word, word.replace('_', '-'), word.replace("_", "")));
  }

  /** How many arguments stand from a place to the closing bracket. */
  private static int arguments(String source, int from) {
    int depth = 0;
    int commas = 0;
    for (int i = from; depth >= 0; i++) {
      char c = source.charAt(i);
      if (c == '"') {
        i = closing(source, i + 1);
      } else if (c == '(' || c == '[' || c == '{') {
        depth++;
      } else if (c == ')' || c == ']' || c == '}') {
        depth--;
      } else if (c == ',' && depth == 0) {
        commas++;
      }
    }
    return commas + 1;
  }

  private static int closing(String source, int from) {
    int i = from;
    while (source.charAt(i) != '"') {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  /** The whole codes of a room. */
  Set<String> of(String room) {
    Set<String> keys = new TreeSet<>();
    for (String text : texts) {
      if (text.matches(room + "\\.[\\w.-]*\\w")) {
        keys.add(text.substring(room.length() + 1));
      }
    }
    return keys;
  }

  List<Call> calls(String room) {
    return calls.stream().filter(call -> call.room().equals(room)).map(RoomCall::call).toList();
  }

  /** Whether a code stands in the sources, or can be joined of what stands there. */
  boolean uses(String room, String key) {
    String code = room + "." + key;
    return texts.contains(code) || joined(code, room.length() + 1) || joined(key, 1);
  }

  /** Whether it begins with a text of at least some length that is followed by a word. */
  private boolean joined(String code, int from) {
    for (int i = code.length() - 1; i >= from; i--) {
      if (texts.contains(code.substring(0, i)) && isWord(code.substring(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a text, a constant, the key of another code, a number, or joined of such. */
  private boolean isWord(String word) {
    return texts.contains(word)
        || words.contains(word)
        || NUMBER.matcher(word).matches()
        || joined(word, 1)
        || ended(word);
  }

  /** Whether it is a word with an end such as {@code .help}. */
  private boolean ended(String word) {
    int dot = word.lastIndexOf('.');
    return dot > 0 && texts.contains(word.substring(dot)) && isWord(word.substring(0, dot));
  }
}
