// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How a test writes a table as text.
 *
 * @param escape what stands before a quote in a quoted cell: the quote again, a backslash, nothing
 * @param all whether every cell is quoted, or only those that must be
 */
record Form(String delimiter, String quote, String escape, String lineEnd, boolean all) {
  static final Form PLAIN = new Form(",", "\"", "\"", "\r\n", false);
  static final Form QUOTED = new Form(",", "\"", "\"", "\r\n", true);

  Form delimiter(String other) {
    return new Form(other, quote, escape, lineEnd, all);
  }

  Form quote(String other) {
    return new Form(delimiter, other, escape.equals(quote) ? other : escape, lineEnd, all);
  }

  Form escape(String other) {
    return new Form(delimiter, quote, other, lineEnd, all);
  }

  Form lineEnd(String other) {
    return new Form(delimiter, quote, escape, other, all);
  }

  String cell(String text) {
    boolean must =
        all
            || text.contains(delimiter)
            || text.contains(delimiter.strip().isEmpty() ? delimiter : delimiter.strip())
            || text.contains(quote)
            || text.contains("\n")
            || (delimiter.isBlank() && text.isEmpty());
    return must ? quote + text.replace(quote, escape + quote) + quote : text;
  }

  String line(List<String> row) {
    return row.stream().map(this::cell).collect(Collectors.joining(delimiter)) + lineEnd;
  }

  String text(List<List<String>> rows) {
    return rows.stream().map(this::line).collect(Collectors.joining());
  }
}
