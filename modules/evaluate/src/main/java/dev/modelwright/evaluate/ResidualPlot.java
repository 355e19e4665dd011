// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Truth minus answer, row by row.
 *
 * @param points by rising row; a seeded sample of at most 5,000
 * @param residuals of all rows
 * @param bands of all rows, by rising answer
 */
public record ResidualPlot(List<Point> points, Histogram residuals, List<Band> bands) {

  /** Most points that are kept. */
  public static final int MOST = 5000;

  private static final int HISTOGRAM_BINS = 40;
  private static final int BANDS = 20;
  private static final long SEED = 42;

  /** Copies the lists. */
  public ResidualPlot {
    points = List.copyOf(points);
    bands = List.copyOf(bands);
  }

  /** One row. */
  public record Point(int row, double predicted, double actual, double residual) {}

  /**
   * Rows of similar answers: their mean answer and the quantiles of their residuals at 5, 50 and 95
   * %.
   */
  public record Band(int count, double meanPredicted, double low, double median, double high) {}

  static ResidualPlot of(NumberRows rows) {
    double[] residuals = IntStream.range(0, rows.rows()).mapToDouble(rows::error).toArray();
    return new ResidualPlot(
        Arrays.stream(sample(rows.rows())).mapToObj(i -> point(rows, i)).toList(),
        Histogram.of(residuals, HISTOGRAM_BINS),
        bands(rows, residuals));
  }

  private static Point point(NumberRows rows, int row) {
    return new Point(row, rows.said()[row], rows.actual()[row], rows.error(row));
  }

  /** Selection sampling (D. E. Knuth, TAOCP volume 2, algorithm 3.4.2 S). */
  private static int[] sample(int rows) {
    int wanted = Math.min(rows, MOST);
    SplittableRandom random = new SplittableRandom(SEED);
    int[] chosen = new int[wanted];
    int next = 0;
    for (int row = 0; next < wanted; row++) {
      if (random.nextInt(rows - row) < wanted - next) {
        chosen[next++] = row;
      }
    }
    return chosen;
  }

  private static List<Band> bands(NumberRows rows, double[] residuals) {
    double[] edges = Quantiles.quantileEdges(rows.said(), BANDS);
    int[] bin = Arrays.stream(rows.said()).mapToInt(x -> Quantiles.place(edges, x)).toArray();
    int[] counts = new int[BANDS];
    Arrays.stream(bin).forEach(b -> counts[b]++);
    double[][] within = new double[BANDS][];
    Arrays.setAll(within, b -> new double[counts[b]]);
    double[] sum = new double[BANDS];
    for (int i = 0; i < bin.length; i++) {
      within[bin[i]][--counts[bin[i]]] = residuals[i];
      sum[bin[i]] += rows.said()[i];
    }
    List<Band> bands = new ArrayList<>();
    for (int b = 0; b < BANDS; b++) {
      if (within[b].length > 0) {
        bands.add(band(within[b], sum[b] / within[b].length));
      }
    }
    return bands;
  }

  private static Band band(double[] residuals, double mean) {
    Arrays.sort(residuals);
    return new Band(
        residuals.length,
        mean,
        Quantiles.of(residuals, 0.05),
        Quantiles.of(residuals, 0.5),
        Quantiles.of(residuals, 0.95));
  }
}
