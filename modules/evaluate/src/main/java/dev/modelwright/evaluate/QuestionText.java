// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.InputType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Writes thresholds for people: six digits, dates as dates. */
final class QuestionText {

  private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final double MOST_DAYS = 3_650_000;
  private static final double MOST_SECONDS = MOST_DAYS * 86_400;

  private QuestionText() {}

  static String number(double value, InputType type) {
    return switch (type) {
      case NUMBER, CATEGORY -> plain(value);
      case DATE ->
          Math.abs(value) < MOST_DAYS
              ? LocalDate.ofEpochDay((long) Math.floor(value)).toString()
              : plain(value);
      case DATETIME ->
          Math.abs(value) < MOST_SECONDS
              ? LocalDateTime.ofEpochSecond((long) Math.floor(value), 0, ZoneOffset.UTC).toString()
              : plain(value);
    };
  }

  private static String plain(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "-∞";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    boolean readable = Math.abs(value) >= 1e-4 && Math.abs(value) < 1e15;
    return readable ? rounded.toPlainString() : rounded.toString();
  }
}
