// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/** Tells whether bytes look like one clean value: a number, a date, a word or a plain phrase. */
final class CellForm {

  private static final boolean[] CLEAN = new boolean[256];

  static {
    for (int c = 0; c < 256; c++) {
      CLEAN[c] =
          c >= 0x80 || Character.isLetterOrDigit(c) || " .-_/()%+&'#@!?*$<>=".indexOf(c) >= 0;
    }
  }

  private CellForm() {}

  /** Whether the cell holds one value, and not several that were not parted or a stray quote. */
  static boolean clean(byte[] bytes, int start, int end) {
    if (number(bytes, start, end) || clock(bytes, start, end)) {
      return true;
    }
    if (start < end && (bytes[start] == '\'' || bytes[end - 1] == '\'')) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!CLEAN[bytes[i] & 0xFF]) {
        return false;
      }
    }
    return true;
  }

  /** Whether these are a number, a date or a time of day. */
  static boolean value(byte[] bytes, int start, int end) {
    return number(bytes, start, end) || date(bytes, start, end) || clock(bytes, start, end);
  }

  /** Whether these are digits with a slash, a dot or a dash between them, as a date. */
  private static boolean date(byte[] bytes, int start, int end) {
    int parts = 0;
    for (int i = start; i < end; i++) {
      boolean inside = i > start && i + 1 < end && digit(bytes[i - 1]) && digit(bytes[i + 1]);
      if (!digit(bytes[i]) && !(inside && "/.-".indexOf(bytes[i]) >= 0)) {
        return false;
      }
      parts += digit(bytes[i]) ? 0 : 1;
    }
    return parts == 2;
  }

  /** Whether these are digits with points, commas, a sign, an exponent, or a sign of money. */
  static boolean number(byte[] bytes, int start, int end) {
    int from = afterCurrency(bytes, Bytes.trimStart(bytes, start, end), end);
    int to = Bytes.trimEnd(bytes, from, end);
    int digits = 0;
    for (int i = from; i < to; i++) {
      byte c = bytes[i];
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (!part(bytes, i, from, to)) {
        return false;
      }
    }
    return digits > 0;
  }

  /** Where the digits can begin after the sign of pound, yen or euro in UTF-8. */
  private static int afterCurrency(byte[] bytes, int from, int end) {
    boolean two =
        from + 1 < end
            && bytes[from] == (byte) 0xC2
            && (bytes[from + 1] == (byte) 0xA3 || bytes[from + 1] == (byte) 0xA5);
    boolean three =
        from + 2 < end
            && bytes[from] == (byte) 0xE2
            && bytes[from + 1] == (byte) 0x82
            && bytes[from + 2] == (byte) 0xAC;
    return two ? from + 2 : three ? from + 3 : from;
  }

  private static boolean part(byte[] bytes, int i, int from, int to) {
    byte c = bytes[i];
    boolean inside = i > from && i + 1 < to;
    return switch (c) {
      case '.', '-', '+' -> true;
      case ',' -> inside && digit(bytes[i - 1]) && digit(bytes[i + 1]);
      case 'e', 'E' -> inside && (digit(bytes[i - 1]) || bytes[i - 1] == '.');
      case '%' -> i + 1 == to;
      case '$' -> i == from || bytes[i - 1] == '-';
      default -> false;
    };
  }

  private static boolean digit(byte c) {
    return c >= '0' && c <= '9';
  }

  /** Whether these are digits with colons, as a time of day, perhaps behind a date. */
  static boolean clock(byte[] bytes, int start, int end) {
    int colons = 0;
    for (int i = start; i < end; i++) {
      byte c = bytes[i];
      boolean inside = i > start && i + 1 < end && digit(bytes[i - 1]) && digit(bytes[i + 1]);
      if (c == ':' && inside) {
        colons++;
      } else if (!digit(c) && " -/.TZ+APMapm".indexOf(c) < 0) {
        return false;
      }
    }
    return colons > 0;
  }
}
