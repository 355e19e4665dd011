// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/**
 * Puts positions in a random order that depends on the seed only, on every platform and every
 * version of Java: Fisher and Yates, with the numbers of SplitMix64 (G. L. Steele, D. Lea, C. H.
 * Flood, "Fast splittable pseudorandom number generators", 2014); an index below n is the upper
 * half of the 128-bit product of the number and n.
 */
final class Shuffle {

  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  Shuffle(long seed) {
    this.state = seed;
  }

  void shuffle(int[] positions) {
    for (int i = positions.length - 1; i > 0; i--) {
      int j = (int) Math.unsignedMultiplyHigh(next(), i + 1L);
      int swapped = positions[i];
      positions[i] = positions[j];
      positions[j] = swapped;
    }
  }

  long next() {
    state += GAMMA;
    long z = state;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
