// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How numbers are written for people: three significant digits in overviews, all digits on hover
 * and copy, the locale's separators, and a unit after a no-break space.
 *
 * @param locale whose separators are used
 */
public record Numbers(Locale locale) {

  /** What stands where there is no number. */
  public static final String NONE = "–";

  private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);
  private static final int MOST_DIGITS = 15;
  private static final int SMALLEST = -4;

  /** Three significant digits; whole numbers below 1,000 as they are; NaN as a dash. */
  public String overview(double value) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    if (value == Math.rint(value) && Math.abs(value) < 1000) {
      return decimal(BigDecimal.valueOf(value), 0, 0);
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(THREE);
    int exponent = exponent(rounded);
    if (exponent >= MOST_DIGITS || exponent < SMALLEST) {
      return scientific(rounded, exponent);
    }
    int decimals = Math.max(0, 2 - exponent);
    return decimal(rounded, decimals, decimals);
  }

  /** All digits that tell this double from its neighbours. */
  public String all(double value) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = value == 0 ? 0 : exponent(exact);
    return exponent >= MOST_DIGITS || exponent < SMALLEST
        ? scientific(exact, exponent)
        : decimal(exact, 0, Math.max(0, exact.scale()));
  }

  /** With exactly so many decimals, for columns whose points stand below each other. */
  public String fixed(double value, int decimals) {
    return Double.isFinite(value)
        ? decimal(BigDecimal.valueOf(value), decimals, decimals)
        : special(value);
  }

  /** A count, with thousands separators. */
  public String count(long value) {
    return decimal(BigDecimal.valueOf(value), 0, 0);
  }

  /** A share of 1 as per cent with one decimal; never 0 or 100 unless it is exactly that. */
  public String percent(double share) {
    if (!Double.isFinite(share)) {
      return special(share);
    }
    double percent = share * 100;
    if (percent > 0 && percent < 0.05) {
      return "< " + decimal(BigDecimal.valueOf(0.1), 1, 1) + "%";
    }
    if (percent < 100 && percent >= 99.95) {
      return "> " + decimal(BigDecimal.valueOf(99.9), 1, 1) + "%";
    }
    return decimal(BigDecimal.valueOf(percent), 0, 1) + "%";
  }

  /** A number and its unit. */
  public String unit(double value, String unit) {
    return joined(overview(value), unit);
  }

  /** A size in bytes, in steps of 1,000. */
  public String bytes(long size) {
    if (Math.abs(size) < 1000) {
      return joined(count(size), "B");
    }
    String[] units = {"kB", "MB", "GB", "TB"};
    double value = size / 1000.0;
    int step = 0;
    while (Math.abs(value) >= 999.5 && step < units.length - 1) {
      value /= 1000;
      step++;
    }
    return unit(value, units[step]);
  }

  /** A text and its unit, joined so that no line breaks between them. */
  public static String joined(String number, String unit) {
    return unit.isEmpty() ? number : number + '\u00a0' + unit;
  }

  /** For files, commands and the clipboard: all digits, a plain dot, no separators. */
  public static String plain(double value) {
    if (!Double.isFinite(value) || value == 0) {
      return value == 0 ? "0" : Double.toString(value);
    }
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = exponent(exact);
    return exponent >= MOST_DIGITS || exponent < SMALLEST
        ? Double.toString(value)
        : exact.toPlainString();
  }

  private String scientific(BigDecimal value, int exponent) {
    BigDecimal mantissa = value.movePointLeft(exponent).stripTrailingZeros();
    return decimal(mantissa, 0, Math.max(0, mantissa.scale())) + "e" + exponent;
  }

  private String decimal(BigDecimal value, int fewest, int most) {
    DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
    format.setMinimumFractionDigits(fewest);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_EVEN);
    String text = format.format(value);
    return text.startsWith("-")
        ? isZero(text) ? text.substring(1) : '\u2212' + text.substring(1)
        : text;
  }

  private static boolean isZero(String text) {
    return text.chars().noneMatch(c -> c >= '1' && c <= '9');
  }

  private static int exponent(BigDecimal value) {
    return value.precision() - value.scale() - 1;
  }

  private static String special(double value) {
    return Double.isNaN(value) ? NONE : value > 0 ? "∞" : "\u2212∞";
  }
}
