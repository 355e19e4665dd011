// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.model.InputType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Values as they stand in sentences. */
final class Say {

  private static final int LONGEST = 40;
  private static final int MOST = 5;
  private static final int SIGNIFICANT = 4;

  /** Up to here all whole numbers can be told from each other: 2^53. */
  private static final double LARGEST_WHOLE = 9_007_199_254_740_992.0;

  private Say() {}

  /** A value of a column of numbers or dates. */
  static String value(InputType storage, double value) {
    return switch (storage) {
      case DATE -> LocalDate.ofEpochDay((long) value).toString();
      case DATETIME -> LocalDateTime.ofEpochSecond((long) value, 0, ZoneOffset.UTC).toString();
      case NUMBER, CATEGORY -> number(value);
    };
  }

  /** A number with all its digits, without a power of ten where it can be. */
  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE) {
      return Long.toString((long) value);
    }
    double size = Math.abs(value);
    return size >= 1e-5 && size < 1e15
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }

  /** A number with four significant digits. */
  static String rounded(double value) {
    return Double.isFinite(value)
        ? number(new BigDecimal(value).round(new MathContext(SIGNIFICANT)).doubleValue())
        : String.valueOf(value);
  }

  /** Two bounds, with as many digits as it takes to tell their distance. */
  static String between(double low, double high) {
    double largest = Math.max(Math.abs(low), Math.abs(high));
    double more = Math.max(0, Math.ceil(Math.log10(largest / (high - low))));
    MathContext digits = new MathContext((int) Math.min(15, SIGNIFICANT + more));
    return number(new BigDecimal(low).round(digits).doubleValue())
        + " … "
        + number(new BigDecimal(high).round(digits).doubleValue());
  }

  /** A text, cut off where it is long. */
  static String text(String text) {
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }

  /** A few of many. */
  static String some(List<String> texts) {
    String few = String.join(", ", texts.subList(0, Math.min(MOST, texts.size())));
    return texts.size() > MOST ? few + ", …" : few;
  }
}
