// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputType;
import java.util.OptionalDouble;

/** Admits dates and points in time: ISO 8601 text, or days or seconds since 1970 as a number. */
record TimeRule(InputColumn column, int index) implements ColumnRule {

  @Override
  public void number(RawRows rows, int row, double value) {
    rows.set(index, row, value);
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
    OptionalDouble found = time.isPresent() ? time : WrittenNumber.parse(value);
    rows.set(index, row, found.orElseThrow(() -> not(Refusal.quote(value))));
  }

  @Override
  public boolean missing(RawRows rows, int row) {
    return Double.isNaN(rows.number(index, row));
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
