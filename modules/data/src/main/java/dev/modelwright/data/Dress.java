// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.text.Normalizer;
import java.util.Set;

/**
 * A number's text without what people put around it.
 *
 * @param bare the number itself, with a minus before it where it is negative; the text unchanged
 *     where it is no number in a known dress
 * @param unit the sign or word of money, per cent or the like; empty where there is none
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
    String sign =
        (brackets ? "-" : "") + signs(body.substring(0, from)) + signs(body.substring(to));
    String unit = letters(body.substring(0, from)) + letters(body.substring(to));
    boolean known = unit.isEmpty() || MONEY.contains(unit) || FACTORS.contains(unit);
    return known && sign.length() <= 1
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

  private static String signs(String around) {
    return around.replaceAll("[^+-]", "");
  }

  private static String letters(String around) {
    return around.replaceAll("[\\s\\u00A0\\u2009\\u202F+-]", "");
  }
}
