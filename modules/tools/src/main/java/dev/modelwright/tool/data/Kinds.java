// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnKind;
import dev.modelwright.ui.control.Chip;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;

/** How the kinds of columns are called and which sign they have. */
final class Kinds {

  private Kinds() {}

  /** A chip with sign and name; one from which nothing can be learnt stands out. */
  static Chip chip(Words words, ColumnKind kind) {
    Tone tone = kind == ColumnKind.ID || kind == ColumnKind.CONSTANT ? Tone.WARN : Tone.NEUTRAL;
    return new Chip(tone, words.bind("tooldata.kind." + kind.word()))
        .icon(icon(kind))
        .help(words.bind("tooldata.kind-help." + kind.word()));
  }

  private static Icons icon(ColumnKind kind) {
    return switch (kind) {
      case INTEGER, NUMBER -> Icons.HASH;
      case CATEGORY -> Icons.TAG;
      case BOOLEAN -> Icons.CHECK;
      case DATE, DATETIME -> Icons.CALENDAR;
      case TIME -> Icons.CLOCK;
      case TEXT -> Icons.TYPE;
      case ID -> Icons.KEY;
      case CONSTANT -> Icons.MINUS;
    };
  }
}
