// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How texts are cut into words: each Han character is a word, and so is each longest run of other
 * letters and digits; capitals stay capitals.
 */
public final class Words {

  /**
   * A word as a regular expression, in the syntax that Java and RE2 share but for the name of the
   * script.
   */
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|(?:[\\p{L}\\p{N}&&[^\\p{IsHan}]])+");

  private Words() {}

  /** The words of a text in order; none of a missing one. */
  public static List<String> of(@Nullable String text) {
    List<String> words = new ArrayList<>();
    if (text != null) {
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  /** The bucket of a word: MurmurHash3 (32 bits, seed 0, unsigned) of its UTF-8, modulo buckets. */
  public static int bucket(String word, int buckets) {
    return Integer.remainderUnsigned(murmur3(word.getBytes(StandardCharsets.UTF_8)), buckets);
  }

  /** MurmurHash3_x86_32 by A. Appleby, seed 0. */
  static int murmur3(byte[] data) {
    int hash = 0;
    int blocks = data.length & ~3;
    for (int i = 0; i < blocks; i += 4) {
      int k =
          (data[i] & 0xFF)
              | (data[i + 1] & 0xFF) << 8
              | (data[i + 2] & 0xFF) << 16
              | (data[i + 3] & 0xFF) << 24;
      hash = Integer.rotateLeft(hash ^ mixed(k), 13) * 5 + 0xE6546B64;
    }
    int tail = 0;
    for (int i = data.length - 1; i >= blocks; i--) {
      tail = tail << 8 | (data[i] & 0xFF);
    }
    hash ^= mixed(tail);
    hash ^= data.length;
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return hash ^ (hash >>> 16);
  }

  private static int mixed(int k) {
    return Integer.rotateLeft(k * 0xCC9E2D51, 15) * 0x1B873593;
  }
}
