// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** What data of persons is written like. */
enum PersonalForm {
  /** An address of e-mail. */
  EMAIL("inspect.personal-email", "[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}"),
  /** The number of an identity card of the People's Republic of China, GB 11643-1999. */
  RESIDENT("inspect.personal-resident", "[1-9]\\d{16}[0-9Xx]"),
  /** A number of social security of the United States. */
  SOCIAL("inspect.personal-social", "(?!000|666|9)\\d{3}-(?!00)\\d\\d-(?!0000)\\d{4}"),
  /** An international bank account number, ISO 13616. */
  IBAN("inspect.personal-iban", "[A-Z]{2}\\d{2}[ ]?[A-Z0-9 ]{10,36}"),
  /** The number of a payment card, ISO/IEC 7812. */
  CARD("inspect.personal-card", "[3-6]\\d{3}[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{1,7}"),
  /** An address of the Internet Protocol, version 4. */
  INTERNET("inspect.personal-ip", "(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}"),
  /** A number of a telephone, with a plus, a bracket or a mobile prefix of China. */
  PHONE(
      "inspect.personal-phone",
      "\\+\\d[\\d ()/.-]{6,18}\\d|\\(\\d{2,5}\\)[\\d ./-]{5,12}\\d|\\d{3}[-.]\\d{3}[-.]\\d{4}|1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}");

  private static final int[] RESIDENT_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private final String code;
  private final Pattern pattern;

  PersonalForm(String code, String pattern) {
    this.code = code;
    this.pattern = Pattern.compile(pattern);
  }

  /** The code of the sentence about a column of it. */
  String code() {
    return code;
  }

  /** Whether a text is of this form, its check digits included. */
  boolean fits(String text) {
    String trimmed = text.strip();
    return pattern.matcher(trimmed).matches()
        && switch (this) {
          case CARD -> luhn(trimmed.replaceAll("[ -]", ""));
          case IBAN -> iban(trimmed.replace(" ", ""));
          case RESIDENT -> resident(trimmed.toUpperCase(Locale.ROOT));
          case EMAIL, SOCIAL, INTERNET, PHONE -> true;
        };
  }

  /** The check digit of ISO/IEC 7812-1, annex B. */
  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int twice = 2 * digit;
      sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return digits.length() >= 13 && sum % 10 == 0;
  }

  /** The check digits of ISO 13616, modulo 97. */
  private static boolean iban(String text) {
    StringBuilder digits = new StringBuilder();
    for (char c : (text.substring(4) + text.substring(0, 4)).toCharArray()) {
      digits.append(Character.digit(c, 36));
    }
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
  }

  /** The check digit of GB 11643-1999. */
  private static boolean resident(String text) {
    int sum = 0;
    for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
      sum += RESIDENT_WEIGHTS[i] * (text.charAt(i) - '0');
    }
    return "10X98765432".charAt(sum % 11) == text.charAt(17);
  }
}
