// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.InputType;
import java.util.BitSet;
import java.util.Optional;

/** One column in plain arrays, held only while it is looked at. */
final class ColumnView {

  /** With more different numbers than this a column is not looked at value by value. */
  static final int MOST_CODES = 5000;

  private final ColumnInfo info;
  private final double[] numbers;
  private final Optional<Codes> codes;
  private final BitSet missing;
  private final int rows;
  private final ColumnSample sample;
  private Optional<Sentinels> sentinels = Optional.empty();

  private ColumnView(
      ColumnInfo info, double[] numbers, Optional<Codes> codes, int rows, int[] positions) {
    this.info = info;
    this.numbers = numbers;
    this.codes = codes;
    this.rows = rows;
    this.missing = missing(numbers, codes, rows);
    this.sample = ColumnSample.of(info, numbers, codes, positions);
  }

  /**
   * A dataset's column.
   *
   * @param positions the rows of the sample
   */
  static ColumnView of(Dataset table, ColumnInfo info, int[] positions) {
    int rows = table.rowCount();
    if (info.storage() == InputType.CATEGORY) {
      Codes codes = Codes.of(table.texts(info.name()));
      return new ColumnView(info, new double[0], Optional.of(codes), rows, positions);
    }
    double[] numbers = table.numbers(info.name());
    Optional<Codes> codes =
        Codes.of(numbers, MOST_CODES, value -> Say.value(info.storage(), value));
    return new ColumnView(info, numbers, codes, rows, positions);
  }

  private static BitSet missing(double[] numbers, Optional<Codes> codes, int rows) {
    BitSet missing = new BitSet(rows);
    for (int row = 0; row < rows; row++) {
      boolean gone =
          numbers.length > 0
              ? Double.isNaN(numbers[row])
              : codes.isPresent() && codes.get().codes()[row] == Codes.MISSING;
      if (gone) {
        missing.set(row);
      }
    }
    return missing;
  }

  ColumnInfo info() {
    return info;
  }

  String name() {
    return info.name();
  }

  ColumnKind kind() {
    return info.kind();
  }

  boolean isText() {
    return info.storage() == InputType.CATEGORY;
  }

  /** The numbers, days or seconds, NaN where missing; nothing for texts. */
  double[] numbers() {
    return numbers;
  }

  /** The different values; empty for very many different numbers. */
  Optional<Codes> codes() {
    return codes;
  }

  BitSet missing() {
    return missing;
  }

  int rows() {
    return rows;
  }

  /** How many rows have a value. */
  int present() {
    return rows - missing.cardinality();
  }

  ColumnSample sample() {
    return sample;
  }

  /** The numbers that probably stand for a missing value, looked for once. */
  Sentinels sentinels() {
    Sentinels known = sentinels.orElseGet(() -> Sentinels.of(this));
    sentinels = Optional.of(known);
    return known;
  }

  /** The first row that holds a number. */
  int firstRow(double number) {
    int row = 0;
    while (numbers[row] != number) {
      row++;
    }
    return row;
  }

  /** How a value of this column is written. */
  String say(double value) {
    return Say.value(info.storage(), value);
  }
}
