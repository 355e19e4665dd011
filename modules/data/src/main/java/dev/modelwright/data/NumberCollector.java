// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers a column of plain numbers, and what stands between them. */
final class NumberCollector implements Collector {

  private static final int MOST_ODDITIES = 40;

  /** A larger share of an array is not worth to be copied into a shorter one. */
  private static final double MOSTLY = 0.9;

  private final DecimalParser parser = new DecimalParser();
  private final ByteDictionary oddities = new ByteDictionary();
  private final AlikeNumbers alike = new AlikeNumbers();
  private double[] values;
  private int rows;
  private int empty;
  private final WholeNumbers whole = new WholeNumbers();
  private int mostDecimals;
  private boolean exponents;
  private boolean refuted;

  NumberCollector(int expectedRows) {
    values = new double[Math.max(16, expectedRows)];
  }

  @Override
  public void collect(byte[] bytes, Cells cells, int column) {
    int count = cells.rows();
    if (values.length - rows < count) {
      values = Arrays.copyOf(values, Math.max(rows + count, rows + rows / 2));
    }
    int first = rows;
    for (int row = 0; row < count && !refuted; row++) {
      row = alike.read(bytes, cells, column, row, values, first);
      if (row < count) {
        int cell = cells.cell(row, column);
        values[first + row] =
            cell < 0 ? missing() : value(bytes, cells.start(cell), cells.end(cell));
      }
    }
    rows += count;
    alike.tell(whole);
  }

  private double missing() {
    empty++;
    return Double.NaN;
  }

  private double value(byte[] bytes, int start, int end) {
    if (start == end) {
      return missing();
    }
    return parser.parse(bytes, start, end) ? number() : spaced(bytes, start, end);
  }

  private double spaced(byte[] bytes, int start, int end) {
    int from = Bytes.trimStart(bytes, start, end);
    int to = Bytes.trimEnd(bytes, from, end);
    if (from == to) {
      return missing();
    }
    return parser.parse(bytes, from, to) ? number() : odd(bytes, from, to);
  }

  private double number() {
    if (parser.whole()) {
      wholeNumber();
    } else {
      mostDecimals = Math.max(mostDecimals, parser.decimals());
      exponents |= parser.hasExponent();
    }
    if (!parser.hasExponent() && parser.digits() <= Words.BYTES) {
      alike.expect(!parser.whole(), parser.decimals());
    }
    return parser.value();
  }

  private void wholeNumber() {
    whole.add(parser, 1);
    refuted |= parser.inexact();
  }

  private double odd(byte[] bytes, int start, int end) {
    oddities.add(bytes, start, end);
    refuted |= oddities.size() > MOST_ODDITIES;
    return Double.NaN;
  }

  @Override
  public boolean refuted() {
    return refuted || whole.codes();
  }

  /** Whether everything between the numbers stands for a missing value. */
  boolean onlyMarks() {
    List<String> texts = new ArrayList<>();
    int[] counts = new int[oddities.size()];
    int odd = 0;
    for (int code = 0; code < counts.length; code++) {
      texts.add(oddities.text(code));
      counts[code] = oddities.count(code);
      odd += counts[code];
    }
    return Marks.all(texts, counts, rows - empty - odd);
  }

  /** What was gathered; the array is handed over. */
  Numbers finish() {
    Numbers.Form form =
        new Numbers.Form(whole.count(), exponents ? Numbers.UNKNOWN_DECIMALS : mostDecimals);
    double[] all = rows < MOSTLY * values.length ? Arrays.copyOf(values, rows) : values;
    values = new double[0];
    return new Numbers(all, rows, empty, form);
  }

  /** The texts that are no numbers. */
  ByteDictionary oddities() {
    return oddities;
  }
}
