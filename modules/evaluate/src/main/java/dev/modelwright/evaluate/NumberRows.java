// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

/** Numbers said and numbers there. */
@SuppressWarnings("ArrayRecordComponent")
record NumberRows(double[] actual, double[] said) implements JudgedRows {

  @Override
  public int rows() {
    return actual.length;
  }

  double error(int row) {
    return actual[row] - said[row];
  }

  @Override
  public int[][] strata() {
    int[] all = new int[rows()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
    }
    return new int[][] {all};
  }

  @Override
  public NumberSample sample(int[] times) {
    return new NumberSample(this, times);
  }
}
