// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.ui.control.Chip;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.List;

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

  /** Whether two columns of such kinds can be drawn against each other. */
  static boolean drawable(ColumnKind kind) {
    return switch (kind) {
      case INTEGER, NUMBER, CATEGORY, BOOLEAN, DATE, DATETIME -> true;
      case TIME, TEXT, ID, CONSTANT -> false;
    };
  }

  /** What a column could be taken for instead of what was found. */
  static List<ColumnKind> sensible(ColumnInfo column) {
    List<ColumnKind> kinds =
        new ArrayList<>(
            switch (column.storage()) {
              case NUMBER -> List.of(ColumnKind.INTEGER, ColumnKind.NUMBER, ColumnKind.CATEGORY);
              case CATEGORY ->
                  List.of(
                      ColumnKind.CATEGORY,
                      ColumnKind.TEXT,
                      ColumnKind.NUMBER,
                      ColumnKind.DATE,
                      ColumnKind.DATETIME,
                      ColumnKind.TIME);
              case DATE, DATETIME ->
                  List.of(ColumnKind.DATE, ColumnKind.DATETIME, ColumnKind.CATEGORY);
            });
    if (column.distinct() <= 2) {
      kinds.add(ColumnKind.BOOLEAN);
    }
    kinds.add(ColumnKind.ID);
    if (!kinds.contains(column.kind())) {
      kinds.addFirst(column.kind());
    }
    return kinds;
  }

  /** The sign of a kind. */
  static Icons icon(ColumnKind kind) {
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
