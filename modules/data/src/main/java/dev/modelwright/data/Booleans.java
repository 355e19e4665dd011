// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
          Set.of("j", "n"),
          Set.of("wahr", "falsch"),
          Set.of("oui", "non"),
          Set.of("vrai", "faux"),
          Set.of("sí", "no"),
          Set.of("si", "no"),
          Set.of("是", "否"),
          Set.of("真", "假"),
          Set.of("有", "无"));

  private Booleans() {}

  /** Whether the texts are the two of one pair, in any case of letters. */
  static boolean isPair(String[] texts) {
    Set<String> folded =
        Stream.of(texts)
            .map(text -> text.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return folded.size() == 2 && PAIRS.contains(folded);
  }
}
