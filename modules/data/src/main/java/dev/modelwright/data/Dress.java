// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.text.Normalizer;
import java.util.Set;

/**
 * A number's text without what people put around it.
 *
 * @param bare the number itself, with a minus before it where it is negative; the text unchanged
 *     where it is no number in a known dress
 * @param unit the sign or word of money, per cent or a measure; empty where there is none
 */
record Dress(String bare, String unit) {

  private static final Set<String> MONEY =
      Set.of(
          "£", "$", "€", "¥", "₹", "₽", "₩", "₺", "₫", "₪", "₴", "฿", "₦", "₱", "¢", "US$", "A$",
          "C$", "HK$", "NT$", "R$", "S$", "CN¥", "RMB", "CNY", "USD", "EUR", "GBP", "JPY", "CHF",
          "AUD", "CAD", "NZD", "HKD", "TWD", "SGD", "KRW", "INR", "BRL", "MXN", "ZAR", "SEK", "NOK",
          "DKK", "PLN", "CZK", "HUF", "RUB", "TRY", "THB", "kr", "kr.", "Kč", "zł", "Ft", "Fr.",
          "Rs", "Rs.", "元", "円", "圆", "人民币", "美元", "欧元", "日元", "港元", "英镑");
  private static final Set<String> FACTORS = Set.of("%", "‰", "万", "亿", "万元", "亿元");

  private static final Set<String> MEASURES =
      Set.of(
          "kg", "g", "mg", "µg", "t", "lb", "lbs", "oz", "km", "m", "cm", "mm", "µm", "nm", "mi",
          "ft", "in", "m²", "km²", "ha", "m³", "l", "L", "ml", "mL", "cc", "s", "sec", "ms", "µs",
          "min", "h", "hr", "hrs", "d", "days", "Hz", "kHz", "MHz", "GHz", "V", "mV", "kV", "A",
          "mA", "W", "kW", "MW", "kWh", "MWh", "Wh", "Ah", "mAh", "J", "kJ", "kcal", "N", "Nm",
          "kN", "Pa", "hPa", "kPa", "MPa", "bar", "mbar", "psi", "°", "°C", "℃", "°F", "K", "rpm",
          "m/s", "km/h", "kmh", "mph", "dB", "ppm", "ppb", "mmHg", "mmol/L", "mg/dL", "bpm", "B",
          "kB", "KB", "MB", "GB", "TB", "公里", "千米", "米", "厘米", "毫米", "公斤", "千克", "克", "吨", "小时",
          "分钟", "秒", "天", "岁", "个", "人", "次", "件", "台", "辆", "度");

  /** Whether a number means another one without the unit: 12 % is not 12. */
  static boolean isFactor(String unit) {
    return FACTORS.contains(unit);
  }

  /** Undresses a text. */
  static Dress of(String text) {
    String body = plain(text);
    boolean brackets = body.length() > 2 && body.startsWith("(") && body.endsWith(")");
    if (brackets) {
      body = body.substring(1, body.length() - 1).strip();
    }
    int from = begin(body);
    int to = end(body);
    if (from >= to) {
      return new Dress(text, "");
    }
    String behind = signs(body.substring(to));
    String sign = (brackets ? "-" : "") + signs(body.substring(0, from)) + behind;
    String unit = letters(body.substring(0, from)) + letters(body.substring(to));
    boolean known =
        unit.isEmpty()
            || MONEY.contains(unit)
            || FACTORS.contains(unit)
            || measure(unit, body.substring(to));
    return known && sign.length() <= 1 && !behind.equals("+")
        ? new Dress((sign.equals("-") ? "-" : "") + body.substring(from, to), unit)
        : new Dress(text, "");
  }

  /** With the signs of ASCII only, where that changes the text. */
  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xFF00 && c <= 0xFFEF) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u2212', '-').strip();
      }
    }
    return text.replace('\u2212', '-').strip();
  }

  /** Where the first digit is, or the point before it. */
  private static int begin(String body) {
    int from = 0;
    while (from < body.length() && !digit(body.charAt(from))) {
      from++;
    }
    boolean point = from > 0 && point(body.charAt(from - 1));
    return point && (from == 1 || !Character.isLetter(body.charAt(from - 2))) ? from - 1 : from;
  }

  /** Behind the last digit, or the point that ends the text. */
  private static int end(String body) {
    int to = body.length();
    while (to > 0 && !digit(body.charAt(to - 1))) {
      to--;
    }
    return to + 1 == body.length() && point(body.charAt(to)) ? to + 1 : to;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean point(char c) {
    return c == '.' || c == ',';
  }

  /** Whether a unit of measure stands behind the number; one of a single letter after a space. */
  private static boolean measure(String unit, String behind) {
    boolean letter = unit.length() == 1 && unit.charAt(0) < 0x80;
    return MEASURES.contains(unit)
        && behind.strip().equals(unit)
        && !(letter && unit.length() == behind.length());
  }

  private static String signs(String around) {
    return only(around, true);
  }

  private static String letters(String around) {
    return only(around, false);
  }

  /** The signs of a text, or what is neither a sign nor a space. */
  private static String only(String around, boolean signs) {
    if (around.isEmpty()) {
      return around;
    }
    StringBuilder only = new StringBuilder();
    for (int i = 0; i < around.length(); i++) {
      char c = around.charAt(i);
      boolean sign = c == '+' || c == '-';
      if (signs == sign && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        only.append(c);
      }
    }
    return only.toString();
  }
}
