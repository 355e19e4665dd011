// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

/** Hashes of 64 bits: two different things of a million have the same once in ten million times. */
final class Hashes {

  static final long MISSING = 0x9e3779b97f4a7c15L;

  private Hashes() {}

  /** The finaliser of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014). */
  static long mix(long bits) {
    long z = bits + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The hash of one more thing after others. */
  static long then(long hash, long next) {
    return mix(hash * 31 + next);
  }

  static long of(double number) {
    return Double.isNaN(number) ? MISSING : Double.doubleToLongBits(number + 0.0);
  }

  static long of(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = then(hash, text.charAt(i));
    }
    return hash;
  }
}
