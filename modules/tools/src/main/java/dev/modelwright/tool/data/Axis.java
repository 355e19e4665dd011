// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.model.InputType;
import dev.modelwright.ui.text.Numbers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** How the ends and marks of a column's values are written. */
final class Axis {

  private Axis() {}

  /** A number with three significant digits; a date or a point in time to the minute. */
  static String text(InputType storage, Numbers numbers, double value) {
    return switch (storage) {
      case NUMBER, CATEGORY -> numbers.overview(value);
      case DATE -> LocalDate.ofEpochDay(Math.round(value)).toString();
      case DATETIME ->
          LocalDateTime.ofEpochSecond(Math.round(value / 60) * 60, 0, ZoneOffset.UTC)
              .toString()
              .replace('T', ' ');
    };
  }
}
