// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Arrays;

/** The text of a cell: its bytes, with doubled and escaped quotes made single. */
final class CellText {

  private final Grammar grammar;
  private byte[] plain = new byte[256];

  CellText(Grammar grammar) {
    this.grammar = grammar;
  }

  String of(byte[] bytes, Cells cells, int cell) {
    int start = cells.start(cell);
    int end = cells.end(cell);
    if (!cells.escaped(cell)) {
      return Bytes.text(bytes, start, end);
    }
    int length = unescape(bytes, start, end);
    return Bytes.text(plain, 0, length);
  }

  /** Writes the cell without its escapes to {@link #plain()}; returns how many bytes it has. */
  int unescape(byte[] bytes, int start, int end) {
    if (plain.length < end - start) {
      plain = Arrays.copyOf(plain, Math.max(end - start, 2 * plain.length));
    }
    int length = 0;
    for (int i = start; i < end; i++) {
      if (i + 1 < end && stands(bytes[i], bytes[i + 1])) {
        i++;
      }
      plain[length++] = bytes[i];
    }
    return length;
  }

  private boolean stands(byte sign, byte next) {
    boolean doubled = sign == grammar.quote() && next == grammar.quote();
    boolean escaped =
        grammar.escape() >= 0
            && sign == grammar.escape()
            && (next == grammar.quote() || next == grammar.escape());
    return doubled || escaped;
  }

  byte[] plain() {
    return plain;
  }
}
