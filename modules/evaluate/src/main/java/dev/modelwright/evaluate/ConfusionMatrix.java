// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Task;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How often each label was taken for each.
 *
 * @param counts {@code labels × labels} of them, actual label by actual label
 * @param cells for each row its place in the counts
 */
public record ConfusionMatrix(List<String> labels, Ints counts, Ints cells) {

  /** Checks the shape. */
  public ConfusionMatrix {
    labels = List.copyOf(labels);
    if (counts.size() != labels.size() * labels.size()) {
      throw new IllegalArgumentException(counts.size() + " counts for labels " + labels);
    }
  }

  /** The most probable labels against the actual ones. */
  public static ConfusionMatrix of(Predictions predictions, Actual.Labels actual) {
    return of(
        predictions.target(),
        actual,
        IntStream.range(0, predictions.rows()).map(predictions::labelIndex).toArray());
  }

  /**
   * For two labels: the second is said where its probability is at least the threshold, as the
   * points of {@link RocCurve} have it.
   */
  public static ConfusionMatrix at(
      double threshold, Predictions predictions, Actual.Labels actual) {
    return of(
        predictions.target(),
        actual,
        IntStream.range(0, predictions.rows())
            .map(row -> predictions.probability(row, 1) >= threshold ? 1 : 0)
            .toArray());
  }

  private static ConfusionMatrix of(Target target, Actual.Labels actual, int[] said) {
    if (!(target instanceof Target.Label label)) {
      throw new IllegalArgumentException("a confusion of numbers: " + target);
    }
    int size = label.labels().size();
    int[] counts = new int[size * size];
    int[] cells = new int[said.length];
    for (int i = 0; i < said.length; i++) {
      cells[i] = actual.indices()[i] * size + said[i];
      counts[cells[i]]++;
    }
    return new ConfusionMatrix(label.labels(), Ints.of(counts), Ints.of(cells));
  }

  /** How many rows of one label were taken for the other. */
  public int count(int actual, int predicted) {
    return counts.get(actual * labels.size() + predicted);
  }

  /** How many rows have that label. */
  public int actualCount(int actual) {
    return IntStream.range(0, labels.size()).map(k -> count(actual, k)).sum();
  }

  /** How many rows are said to have that label. */
  public int predictedCount(int predicted) {
    return IntStream.range(0, labels.size()).map(k -> count(k, predicted)).sum();
  }

  /** The count as a share of the rows that have the actual label; 0 where there are none. */
  public double share(int actual, int predicted) {
    int all = actualCount(actual);
    return all == 0 ? 0 : (double) count(actual, predicted) / all;
  }

  /** The positions of the rows in a cell, rising. */
  public int[] rows(int actual, int predicted) {
    int cell = actual * labels.size() + predicted;
    return IntStream.range(0, cells.size()).filter(row -> cells.get(row) == cell).toArray();
  }

  /** The metrics that need labels only and no probabilities. */
  public Metrics metrics() {
    Task task = labels.size() == 2 ? Task.BINARY : Task.MULTICLASS;
    return Metrics.of(task, LabelCounts.of(this), Map.of());
  }
}
