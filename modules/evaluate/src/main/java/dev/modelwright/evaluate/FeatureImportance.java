// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.List;

/**
 * How much worse a metric gets when a raw column is shuffled.
 *
 * @param baseline the metric before
 * @param repeats how often each column was shuffled
 * @param columns most important first, in the schema's order where equal
 */
public record FeatureImportance(Metric metric, double baseline, int repeats, List<Column> columns) {

  /** Copies the columns. */
  public FeatureImportance {
    columns = List.copyOf(columns);
  }

  /**
   * One raw column.
   *
   * @param mean loss of quality in the metric's unit, positive where the column helps
   * @param standardDeviation of the losses over the repeats (divided by their number)
   */
  public record Column(String name, double mean, double standardDeviation) {}
}
