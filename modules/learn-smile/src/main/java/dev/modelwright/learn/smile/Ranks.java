// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.model.Matrix;
import java.util.Arrays;
import java.util.stream.IntStream;
import smile.data.DataFrame;

/**
 * Features as the ranks of their values among the different values of the column. A tree only asks
 * which of two values is larger, so it is the same on ranks; but Smile takes values nearer than
 * 1e-7 for equal, and the middle of two large ones overflows, and ranks know neither.
 *
 * @param values the different values of each column, rising
 * @param ranks of each row, a column each
 */
@SuppressWarnings("ArrayRecordComponent")
record Ranks(double[][] values, int[][] ranks, DataFrame frame) {

  static Ranks of(Matrix x) {
    double[][] values = new double[x.columns()][];
    int[][] ranks = new int[x.columns()][x.rows()];
    double[][] table = new double[x.rows()][x.columns()];
    for (int j = 0; j < values.length; j++) {
      double[] column = x.column(j);
      Arrays.setAll(column, i -> column[i] + 0.0); // makes -0 a 0
      values[j] = Arrays.stream(column).sorted().distinct().toArray();
      for (int i = 0; i < column.length; i++) {
        ranks[j][i] = Arrays.binarySearch(values[j], column[i]);
        table[i][j] = ranks[j][i];
      }
    }
    String[] names =
        IntStream.range(0, values.length).mapToObj(j -> "x" + j).toArray(String[]::new);
    return new Ranks(values, ranks, DataFrame.of(table, names));
  }

  int columns() {
    return values.length;
  }

  int rows() {
    return frame.size();
  }

  /**
   * The threshold between two values of a column by their ranks: their middle, or the lower where
   * there is no number between.
   */
  double between(int column, int lower, int upper) {
    double low = values[column][lower];
    double high = values[column][upper];
    double middle = low / 2 + high / 2;
    double exact = (low + high) / 2;
    double threshold = Double.isFinite(exact) ? exact : middle;
    return threshold >= low && threshold < high ? threshold : low;
  }
}
