// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.util.ArrayList;
import java.util.List;

/** Says in sentences how a file is read. */
final class Notes {
  private Notes() {}

  /**
   * What was found out.
   *
   * @param given whether the user said how the file holds its table
   */
  static List<Message> of(Sniffer.Sniffed sniffed, Layout layout, boolean given) {
    Dialect dialect = sniffed.dialect();
    List<Message> notes = new ArrayList<>();
    if (!given) {
      notes.add(Message.of("data.note-encoding", dialect.encoding().name()));
      notes.add(delimiter(dialect.delimiter(), sniffed.shape().width()));
      notes.add(header(dialect.headerRows()));
    }
    if (dialect.preambleLines() > 0) {
      notes.add(Message.of("data.note-preamble", dialect.preambleLines()));
    }
    int other = sniffed.end().other();
    if (!sniffed.others().isEmpty()) {
      notes.addAll(SeveralTables.told(sniffed.others()));
    } else if (other > 0) {
      notes.add(Message.of("data.note-other-table", other));
    } else if (dialect.footnoteLines() > 0) {
      notes.add(Message.of("data.note-footnotes", dialect.footnoteLines()));
    }
    notes.addAll(layout.warnings());
    return notes;
  }

  private static Message delimiter(String sign, int width) {
    return switch (sign) {
      case "\t" -> Message.of("data.note-tabs", width);
      case " " -> Message.of("data.note-spaces", width);
      default ->
          sign.charAt(0) < ' '
              ? Message.of("data.note-control", width)
              : Message.of("data.note-delimiter", width, sign);
    };
  }

  private static Message header(int rows) {
    return switch (rows) {
      case 0 -> Message.of("data.note-no-header");
      case 1 -> Message.of("data.note-header");
      default -> Message.of("data.note-headers", rows);
    };
  }
}
