// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputColumn;

/**
 * Admits numbers.
 *
 * @param marks numbers that stand for a missing one
 */
record NumberRule(InputColumn column, int index, Doubles marks) implements ColumnRule {

  @Override
  public void number(RawRows rows, int row, double value) {
    rows.set(index, row, value);
  }

  @Override
  public void text(RawRows rows, int row, String value) {
    throw not("the text " + Refusal.quote(value));
  }

  @Override
  public void bool(RawRows rows, int row, boolean value) {
    throw not(String.valueOf(value));
  }

  @Override
  public void written(RawRows rows, int row, String value) {
    if (!value.isBlank()) {
      rows.set(index, row, WrittenNumber.parse(value).orElseThrow(() -> not(Refusal.quote(value))));
    }
  }

  @Override
  public boolean missing(RawRows rows, int row) {
    double number = rows.number(index, row);
    return Double.isNaN(number) || marks.contains(number);
  }

  @Override
  public String asksFor() {
    return "a number";
  }
}
