// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Arrays;

/** Gathers a column of any texts, as numbers of a dictionary. */
final class TextCollector implements Collector {

  private final ByteDictionary dictionary = new ByteDictionary();
  private final CellText cellText;
  private final boolean trim;
  private int[] codes;
  private int rows;

  TextCollector(Grammar grammar, int expectedRows) {
    this.cellText = new CellText(grammar);
    this.trim = grammar.skipSpaces();
    this.codes = new int[Math.max(16, expectedRows)];
  }

  @Override
  public void collect(byte[] bytes, Cells cells, int column) {
    int count = cells.rows();
    if (codes.length - rows < count) {
      codes = Arrays.copyOf(codes, Math.max(rows + count, rows + rows / 2));
    }
    for (int row = 0; row < count; row++) {
      int cell = cells.cell(row, column);
      codes[rows++] = cell < 0 ? Levels.MISSING : code(bytes, cells, cell);
    }
  }

  private int code(byte[] bytes, Cells cells, int cell) {
    int start = cells.start(cell);
    int end = cells.end(cell);
    if (start == end || (bytes[start] <= ' ' && Bytes.blank(bytes, start, end))) {
      return Levels.MISSING;
    }
    if (cells.escaped(cell)) {
      int length = cellText.unescape(bytes, start, end);
      return dictionary.add(cellText.plain(), 0, length);
    }
    int to = trim && !cells.quoted(cell) ? Bytes.trimEnd(bytes, start, end) : end;
    return dictionary.add(bytes, start, to);
  }

  @Override
  public boolean refuted() {
    return false;
  }

  /** What was gathered. */
  Levels finish() {
    String[] texts = new String[dictionary.size()];
    int[] counts = new int[texts.length];
    for (int code = 0; code < texts.length; code++) {
      texts[code] = dictionary.text(code);
      counts[code] = dictionary.count(code);
    }
    return new Levels(texts, counts, Arrays.copyOf(codes, rows));
  }
}
