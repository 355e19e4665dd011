// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Optional;

/** What stands between cells, by name. */
final class Delimiters {

  /** Those that are offered. */
  static final List<String> USUAL = List.of(",", ";", "\t", " ", "|");

  private Delimiters() {}

  /** Its name, or the sign itself where it has none. */
  static String name(Words words, String delimiter) {
    Optional<String> name =
        switch (delimiter) {
          case "," -> Optional.of("comma");
          case ";" -> Optional.of("semicolon");
          case "\t" -> Optional.of("tab");
          case "|" -> Optional.of("bar");
          case " " -> Optional.of("space");
          default -> Optional.empty();
        };
    return name.map(key -> words.say("tooldata.delimiter." + key))
        .orElseGet(() -> words.say("tooldata.delimiter.other", delimiter));
  }
}
