// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.Charset;

/**
 * Bytes read in an encoding of one byte a character, and how likely the text is that they make.
 *
 * <p>A letter is as likely as it is common in a language, by its rank r among n: ln((n + 1) / r) /
 * n (S. M. Gusein-Zade, "Frequency distribution of letters in the Russian language", 1988). Letters
 * in the wrong place, other letters and signs are less likely by fixed factors.
 */
final class SingleBytes {

  private static final int MOST = 20_000;
  private static final double MOSTLY = 0.75;
  private static final double CAPITAL = 0.3;
  private static final double WRONG_PLACE = 0.01;
  private static final double OTHER_LETTER = 5e-4;
  private static final double COMMON_SIGN = 5e-3;
  private static final double SIGN = 2e-4;
  private static final double NONE = 1e-7;
  private static final char BOXES = '\u2500';
  private static final char LAST_BOX = '\u259F';
  private static final String COMMON_SIGNS = "–—’‘“”„…€£°²³µ×§«»½±·•\u00A0";

  private final Alphabet alphabet;
  private final char[] table = new char[256];
  private final int[] well = new int[256];
  private final int[] badly = new int[256];
  private int letters;
  private int beyond;
  private String language = "";
  private double likelihood;

  private SingleBytes(Alphabet alphabet) {
    this.alphabet = alphabet;
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    new String(all, Charset.forName(alphabet.charset())).getChars(0, 256, table, 0);
  }

  /** Reads bytes; at most so many beyond ASCII as tell enough. */
  static SingleBytes read(byte[] sample, int length, Alphabet alphabet) {
    SingleBytes read = new SingleBytes(alphabet);
    for (int i = 0; i < length && read.beyond < MOST; i++) {
      if (sample[i] < 0) {
        read.count(
            sample[i] & 0xFF,
            i > 0 ? read.table[sample[i - 1] & 0xFF] : ' ',
            i + 1 < length ? read.table[sample[i + 1] & 0xFF] : ' ');
      }
    }
    read.judge();
    return read;
  }

  private void count(int code, char before, char after) {
    char c = table[code];
    boolean fits =
        Character.isLetter(c) ? letterFits(c, before, after) : signFits(c, before, after);
    beyond++;
    letters += fits && Character.isLetter(c) ? 1 : 0;
    (fits ? well : badly)[code]++;
  }

  private boolean letterFits(char c, char before, char after) {
    boolean wrongCase = Character.isUpperCase(c) && Character.isLowerCase(before);
    boolean crowd =
        alphabet.latin() ? foreign(before) && foreign(after) : ascii(before) || ascii(after);
    return !wrongCase && !crowd;
  }

  /** Signs do not stand within words. */
  private static boolean signFits(char c, char before, char after) {
    boolean within = Character.isLetter(before) && Character.isLetter(after);
    return !within || "’·\u00A0".indexOf(c) >= 0;
  }

  private static boolean foreign(char c) {
    return c >= 0x80 && Character.isLetter(c);
  }

  private static boolean ascii(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  /** The share of the bytes beyond ASCII that are letters at their place. */
  double share() {
    return beyond == 0 ? 0 : (double) letters / beyond;
  }

  /**
   * Whether it can be taken in the place of the usual encoding: the bytes that the two read
   * differently speak for it, and one of another script has mostly letters.
   */
  private boolean over(SingleBytes usual) {
    double gain = 0;
    for (int code = 128; code < 256; code++) {
      if (table[code] != usual.table[code]) {
        gain += likelihood(code, language) - usual.likelihood(code, usual.language);
      }
    }
    return gain > 0 && (alphabet.latin() || share() >= MOSTLY);
  }

  /** Finds the language that the text is likeliest of. */
  private void judge() {
    likelihood = Double.NEGATIVE_INFINITY;
    for (String each : alphabet.languages()) {
      double sum = -alphabet.cost();
      for (int code = 128; code < 256; code++) {
        sum += likelihood(code, each);
      }
      if (sum > likelihood) {
        likelihood = sum;
        language = each;
      }
    }
  }

  private double likelihood(int code, String language) {
    if (well[code] + badly[code] == 0) {
      return 0;
    }
    double likely = likely(table[code], language);
    return well[code] * Math.log(likely) + badly[code] * Math.log(likely * WRONG_PLACE);
  }

  private static double likely(char c, String language) {
    int rank = language.indexOf(c) + 1;
    int small = language.indexOf(Character.toLowerCase(c)) + 1;
    int n = language.length();
    if (rank > 0) {
      return Math.log((n + 1.0) / rank) / n;
    }
    if (small > 0) {
      return CAPITAL * Math.log((n + 1.0) / small) / n;
    }
    if (Character.isLetter(c)) {
      return OTHER_LETTER;
    }
    boolean none = Character.isISOControl(c) || c == '\uFFFD' || (c >= BOXES && c <= LAST_BOX);
    return COMMON_SIGNS.indexOf(c) >= 0 ? COMMON_SIGN : none ? NONE : SIGN;
  }

  /** The likeliest of all encodings that this machine knows. */
  static SingleBytes best(byte[] sample, int length) {
    SingleBytes usual = read(sample, length, Alphabet.ALL.getFirst());
    SingleBytes best = usual;
    for (Alphabet alphabet : Alphabet.ALL) {
      if (Charset.isSupported(alphabet.charset())) {
        SingleBytes read = read(sample, length, alphabet);
        best = read.likelihood > best.likelihood && read.over(usual) ? read : best;
      }
    }
    return best;
  }

  Alphabet alphabet() {
    return alphabet;
  }
}
