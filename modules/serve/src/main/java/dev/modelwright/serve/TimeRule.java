// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputType;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * Admits dates and points in time: ISO 8601 text, or days or seconds since 1970 as a number. No
 * other text: which part of 01/02/2026 is the month it would not tell.
 *
 * @param marks days or seconds that stand for a missing value
 */
record TimeRule(InputColumn column, int index, Doubles marks) implements ColumnRule {

  private static final double TIME_OF_DAY = 1_000_000;
  private static final double FIRST_DAY = 19_000_101;
  private static final double LAST_DAY = 20_991_231;

  @Override
  public void number(RawRows rows, int row, double value) {
    if (isDigits(value)) {
      throw not("the digits " + BigDecimal.valueOf(value).toPlainString());
    }
    rows.set(index, row, value);
  }

  /**
   * Whether a number looks like a date without separators, such as 20260131 or 20260131123000: as
   * days or seconds since 1970 it would be far beyond all calendars.
   */
  private boolean isDigits(double value) {
    double day = column.type() == InputType.DATE ? value : Math.floor(value / TIME_OF_DAY);
    if (value != Math.rint(value) || !(day >= FIRST_DAY && day <= LAST_DAY)) {
      return false;
    }
    long month = (long) day / 100 % 100;
    long dayOfMonth = (long) day % 100;
    return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31;
  }

  @Override
  public void text(RawRows rows, int row, String value) {
    rows.set(index, row, iso(value).orElseThrow(() -> not("the text " + Refusal.quote(value))));
  }

  @Override
  public void bool(RawRows rows, int row, boolean value) {
    throw not(String.valueOf(value));
  }

  @Override
  public void written(RawRows rows, int row, String value) {
    if (value.isBlank()) {
      return;
    }
    OptionalDouble time = iso(value.strip());
    if (time.isPresent()) {
      rows.set(index, row, time.getAsDouble());
    } else {
      number(rows, row, WrittenNumber.parse(value).orElseThrow(() -> not(Refusal.quote(value))));
    }
  }

  @Override
  public boolean missing(RawRows rows, int row) {
    double time = rows.number(index, row);
    return Double.isNaN(time) || marks.contains(time);
  }

  @Override
  public String asksFor() {
    return column.type() == InputType.DATE
        ? "a date such as 2026-01-31 or its days since 1970-01-01"
        : "a time such as 2026-01-31T12:30:00 or its seconds since 1970-01-01";
  }

  private OptionalDouble iso(String text) {
    return column.type() == InputType.DATE ? IsoTime.days(text) : IsoTime.seconds(text);
  }
}
