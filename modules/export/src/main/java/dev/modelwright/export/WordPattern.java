// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Words;

/**
 * What a word is, as a regular expression of RE2. Characters stand there as ranges of code points,
 * found out from {@link Words} itself, because RE2's own classes may know an older Unicode.
 */
final class WordPattern {

  /** One character that stands for itself, or a longest run of others. */
  static final String RE2 = ranges(2) + "|" + ranges(1) + "+";

  private WordPattern() {}

  /** A class of the characters of which two in a row are so many words. */
  private static String ranges(int words) {
    StringBuilder ranges = new StringBuilder("[");
    int from = -1;
    for (int c = 0; c <= Character.MAX_CODE_POINT + 1; c++) {
      boolean inside =
          c <= Character.MAX_CODE_POINT
              && Character.isDefined(c)
              && Words.of(Character.toString(c).repeat(2)).size() == words;
      if (inside && from < 0) {
        from = c;
      } else if (!inside && from >= 0) {
        ranges.append(hex(from)).append('-').append(hex(c - 1));
        from = -1;
      }
    }
    return ranges.append(']').toString();
  }

  private static String hex(int c) {
    return "\\x{" + Integer.toHexString(c) + "}";
  }
}
