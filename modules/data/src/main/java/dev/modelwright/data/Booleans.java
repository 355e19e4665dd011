// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pairs of texts that mean yes and no. */
final class Booleans {

  private static final List<Set<String>> PAIRS =
      List.of(
          Set.of("true", "false"),
          Set.of("yes", "no"),
          Set.of("y", "n"),
          Set.of("t", "f"),
          Set.of("on", "off"),
          Set.of("ja", "nein"),
          Set.of("ja", "nee"),
          Set.of("ja", "nej"),
          Set.of("ja", "nei"),
          Set.of("j", "n"),
          Set.of("wahr", "falsch"),
          Set.of("oui", "non"),
          Set.of("vrai", "faux"),
          Set.of("sí", "no"),
          Set.of("si", "no"),
          Set.of("sì", "no"),
          Set.of("verdadero", "falso"),
          Set.of("vero", "falso"),
          Set.of("sim", "não"),
          Set.of("sim", "nao"),
          Set.of("tak", "nie"),
          Set.of("ano", "ne"),
          Set.of("evet", "hayır"),
          Set.of("да", "нет"),
          Set.of("はい", "いいえ"),
          Set.of("예", "아니요"),
          Set.of("是", "否"),
          Set.of("是", "不是"),
          Set.of("真", "假"),
          Set.of("对", "错"),
          Set.of("有", "无"),
          Set.of("有", "没有"),
          Set.of("✓", "✗"),
          Set.of("✔", "✘"),
          Set.of("✓", "✕"),
          Set.of("✔", "✖"),
          Set.of("√", "×"),
          Set.of("√", "x"),
          Set.of("☑", "☐"),
          Set.of("1", "0"));

  private Booleans() {}

  /** Whether the texts are the two of one pair, in any case of letters. */
  static boolean isPair(String[] texts) {
    Set<String> folded = new HashSet<>();
    for (int i = 0; i < texts.length && folded.size() <= 2; i++) {
      folded.add(folded(texts[i]));
    }
    return folded.size() == 2 && PAIRS.contains(folded);
  }

  /**
   * The two folded texts that a column of yes and no has: those of the known pair that the most
   * cells hold, or the two most frequent ones where no cell holds a known one.
   */
  static Set<String> pair(Levels values) {
    Map<String, Integer> cells = new LinkedHashMap<>();
    for (int code = 0; code < values.texts().length; code++) {
      cells.merge(folded(values.texts()[code]), values.counts()[code], Integer::sum);
    }
    if (cells.size() <= 2) {
      return cells.keySet();
    }
    return PAIRS.stream()
        .max(Comparator.comparingInt(words -> count(words, cells)))
        .filter(words -> count(words, cells) > 0)
        .orElseGet(() -> mostFrequent(cells));
  }

  private static int count(Set<String> words, Map<String, Integer> cells) {
    return words.stream().mapToInt(word -> cells.getOrDefault(word, 0)).sum();
  }

  private static Set<String> mostFrequent(Map<String, Integer> cells) {
    return cells.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(2)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The text by which pairs are known. */
  static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
