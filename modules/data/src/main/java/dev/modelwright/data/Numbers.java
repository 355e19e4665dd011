// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/** A column's numbers, and what they have in common. */
final class Numbers {

  /** Not known how many digits stand after the points. */
  static final int UNKNOWN_DECIMALS = -1;

  private static final double MOST_EXACT = 1L << 52;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final long MOST_BITS = 1L << 28;

  /**
   * How the numbers were written.
   *
   * @param whole how many with digits only
   * @param decimals the most digits after a point, or {@link #UNKNOWN_DECIMALS}
   */
  record Form(int whole, int decimals) {}

  private final double[] values;
  private final int rows;
  private final int empty;
  private final Form form;
  private int present;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  /**
   * Looks through the numbers.
   *
   * @param values NaN where missing; not to be changed any more
   * @param rows how many of the values there are; the array may be longer
   * @param empty how many cells were empty
   */
  Numbers(double[] values, int rows, int empty, Form form) {
    this.values = values;
    this.rows = rows;
    this.empty = empty;
    this.form = form;
    for (int row = 0; row < rows; row++) {
      double value = values[row];
      present += Double.isNaN(value) ? 0 : 1;
      min = value < min ? value : min;
      max = value > max ? value : max;
    }
  }

  /** For each row its number, NaN where missing; what follows the last row means nothing. */
  double[] values() {
    return values;
  }

  int rows() {
    return rows;
  }

  /** How many cells were empty. */
  int empty() {
    return empty;
  }

  Form form() {
    return form;
  }

  /** How many rows have a number. */
  int present() {
    return present;
  }

  double min() {
    return min;
  }

  double max() {
    return max;
  }

  /** How many different values there are, exactly. */
  int distinct() {
    if (min > max) {
      return 0;
    }
    double scale =
        form.decimals < 0 || form.decimals > 15 ? Double.NaN : Math.pow(10, form.decimals);
    double span = (max - min) * scale;
    boolean exact = Math.max(Math.abs(min), Math.abs(max)) * scale < MOST_EXACT;
    return exact && span < Math.min(MOST_BITS, 512.0 * rows + 4096)
        ? distinctBits(scale, (long) Math.rint(min * scale))
        : distinctHashed();
  }

  /** Numbers with few decimals are whole numbers after scaling: a bit for each. */
  private int distinctBits(double scale, long lowest) {
    long[] seen = new long[(int) (((long) Math.rint(max * scale) - lowest) >>> 6) + 1];
    for (int row = 0; row < rows; row++) {
      double value = values[row];
      if (!Double.isNaN(value)) {
        long bit = (long) Math.rint(value * scale) - lowest;
        seen[(int) (bit >>> 6)] |= 1L << bit;
      }
    }
    int distinct = 0;
    for (long word : seen) {
      distinct += Long.bitCount(word);
    }
    return distinct;
  }

  /** Looks each number up among those before it, by its bits. */
  private int distinctHashed() {
    long[] slots = new long[(int) Math.min(1 << 30, 4L * Integer.highestOneBit(present + 8))];
    int distinct = 0;
    boolean zero = false;
    for (int row = 0; row < rows; row++) {
      long bits = Double.doubleToRawLongBits(values[row]);
      if (values[row] == 0) {
        zero = true;
      } else if (!Double.isNaN(values[row])) {
        int slot = slot(slots, bits);
        distinct += slots[slot] == 0 ? 1 : 0;
        slots[slot] = bits;
      }
    }
    return distinct + (zero ? 1 : 0);
  }

  /** Where the bits are, or may be put. */
  private static int slot(long[] slots, long bits) {
    int mask = slots.length - 1;
    int slot = (int) ((bits * MIX) >>> 32) & mask;
    while (slots[slot] != 0 && slots[slot] != bits) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Whether the values are n, n+1, n+2, … in the order of the rows, beginning with 0 or 1. */
  boolean countsRows() {
    boolean counts = rows > 1 && (values[0] == 0 || values[0] == 1);
    for (int i = 1; i < rows && counts; i++) {
      counts = values[i] == values[i - 1] + 1;
    }
    return counts;
  }
}
