// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them on a chart: grouped thousands, a true minus, powers of ten. */
public final class NumberText {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final double LARGE = 1e7;
  private static final double SMALL = 1e-5;

  private NumberText() {}

  /** Up to six significant digits, whole numbers with all theirs; a dash for what is no number. */
  public static String reading(double value) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 1e15) {
      return grouped(BigDecimal.valueOf(value), 0);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_EVEN));
    return size >= 1e9 || size < SMALL
        ? power(rounded)
        : grouped(rounded, Math.max(0, rounded.stripTrailingZeros().scale()));
  }

  /** A value of an axis whose ticks are so far apart and whose largest tick is so large. */
  static String tick(double value, double step, double largest) {
    if (value == 0) {
      return "0";
    }
    if (largest >= LARGE || step < SMALL) {
      int digits = 1 + Math.max(0, exponent(Math.abs(value)) - exponent(step));
      return power(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }
    return grouped(BigDecimal.valueOf(value), Math.max(0, -exponent(step)));
  }

  /** A value of a logarithmic axis: a few digits, or a power of ten. */
  static String decade(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(2, RoundingMode.HALF_EVEN));
    return value >= 1e6 || value < 1e-4
        ? power(rounded)
        : grouped(rounded, Math.max(0, rounded.stripTrailingZeros().scale()));
  }

  /** The share q as percent with as many nines as it has, for example {@code 99.9 %}. */
  static String percent(double share) {
    BigDecimal percent =
        new BigDecimal(share)
            .multiply(BigDecimal.valueOf(100))
            .round(new MathContext(share > 0.9 ? 2 + exponentOfRest(share) : 3))
            .stripTrailingZeros();
    return grouped(percent, Math.max(0, percent.scale())) + " %";
  }

  /** A share as percent with three significant digits. */
  static String share(double share) {
    BigDecimal percent =
        BigDecimal.valueOf(share * 100)
            .round(new MathContext(3, RoundingMode.HALF_EVEN))
            .stripTrailingZeros();
    return grouped(percent, Math.max(0, percent.scale())) + " %";
  }

  /** The power of ten of a positive number, forgiving for the last digit. */
  static int exponent(double value) {
    return (int) Math.floor(Math.log10(value) + 1e-9);
  }

  private static int exponentOfRest(double share) {
    return Math.min(12, Math.max(0, (int) Math.ceil(-Math.log10(1 - share) - 1e-6)));
  }

  private static String grouped(BigDecimal value, int decimals) {
    String digits = value.abs().setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    int point = decimals == 0 ? digits.length() : digits.indexOf('.');
    StringBuilder text = new StringBuilder(digits);
    for (int i = point - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    boolean zero = digits.chars().allMatch(c -> c == '0' || c == '.');
    return value.signum() < 0 && !zero ? "−" + text : text.toString();
  }

  private static String power(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale() - 1;
    BigDecimal front = stripped.abs().movePointLeft(exponent);
    String sign = value.signum() < 0 ? "−" : "";
    String digits =
        front.compareTo(BigDecimal.ONE) == 0
            ? ""
            : front.stripTrailingZeros().toPlainString() + "×";
    return sign + digits + "10" + superscript(exponent);
  }

  private static String superscript(int exponent) {
    StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
    String.valueOf(Math.abs(exponent))
        .chars()
        .forEach(c -> text.append(SUPERSCRIPTS.charAt(c - '0')));
    return text.toString();
  }
}
