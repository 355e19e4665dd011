// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/**
 * Reads the numbers of a column as long as each has at most eight digits and as many behind its
 * point as the one before, so that nothing has to be sought in them.
 */
final class AlikeNumbers {

  private static final int BITS = 8;
  private static final long SIXES = Words.all(6);
  private static final long NIBBLES = Words.all(0x0F);

  /** The position of the point, from the end, counted from 1; 0 if there is none. */
  private int point;

  /**
   * What the bytes of such a number are combined with, so that digits become 0 to 9, the point 0.
   */
  private long signs;

  /** What brings a byte that is none of these beyond 15. */
  private long excess;

  private long beforePoint;
  private double divisor;
  private int shortest = Words.BYTES + 1;

  private int whole;
  private long lengths;

  /** Expects numbers with so many digits behind their point from now on, or without one. */
  void expect(boolean points, int decimals) {
    if (decimals >= Words.BYTES) {
      shortest = Words.BYTES + 1;
      return;
    }
    point = points ? decimals + 1 : 0;
    int place = BITS * (Words.BYTES - point);
    long at = points ? 0xFFL << place : 0;
    signs = Words.all('0') & ~at | Words.all('.') & at;
    excess = SIXES & ~at | NIBBLES & at;
    beforePoint = points ? (1L << place) - 1 : 0;
    divisor = DecimalParser.powerOfTen(decimals);
    shortest = Math.max(point, decimals == 0 && points ? 2 : 1);
  }

  /**
   * Reads a column's cells from a row on.
   *
   * @return the first row whose cell is not such a number
   */
  int read(byte[] bytes, Cells cells, int column, int from, double[] into, int offset) {
    long signs = this.signs;
    long excess = this.excess;
    long before = beforePoint;
    double divisor = this.divisor;
    int least = shortest;
    boolean digitsOnly = point == 0;
    long lengths = 0;
    int row = from;
    for (; row < cells.rows(); row++) {
      int cell = cells.cell(row, column);
      if (cell < 0 || cells.start(cell) == cells.end(cell)) {
        break;
      }
      int end = cells.end(cell);
      int minus = DecimalParser.minus(bytes[cells.start(cell)]);
      int length = end - cells.start(cell) - minus;
      if (length < least || length > Words.BYTES || end < Words.BYTES) {
        break;
      }
      int spare = BITS * (Words.BYTES - length);
      long word = (Words.at(bytes, end - Words.BYTES) ^ signs) >>> spare << spare;
      if (((word | (word + excess)) & ~NIBBLES) != 0) {
        break;
      }
      if (digitsOnly) {
        boolean padded = (word >>> spare & 0xFF) == 0;
        lengths |= 1L << length + (padded ? PADDED : 0);
      }
      word = (word & before) << BITS | (word & ~before);
      into[offset + row] = DecimalParser.signed(Words.digits(word) / divisor, minus);
    }
    note(digitsOnly ? row - from : 0, lengths);
    return row;
  }

  /** Lengths above that are of numbers that begin with a zero. */
  private static final int PADDED = 16;

  private void note(int count, long found) {
    whole += count;
    lengths |= found;
  }

  /** Adds what was found out of the numbers without a point. */
  void tell(WholeNumbers to) {
    for (int length = 1; length <= Words.BYTES; length++) {
      if ((lengths >>> length & 1) != 0) {
        to.add(length, false);
      }
      if ((lengths >>> length + PADDED & 1) != 0) {
        to.add(length, length > 1);
      }
    }
    to.count(whole);
    whole = 0;
    lengths = 0;
  }
}
