// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import dev.modelwright.model.InputType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rows to train on and rows to test on, as positions in ascending order. Never change the arrays.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Split(int[] train, int[] test) {

  /** Whole numbers with at most so many different values are split like labels. */
  private static final int MOST_NUMBER_LABELS = 20;

  /**
   * Holds out a share of the rows. For labels (texts, yes and no, whole numbers with at most 20
   * different values) the share is kept within each label, and a label of at least two rows is on
   * both sides; for other targets the rows are drawn at random. Rows without a target are on
   * neither side. The same seed gives the same split, on every platform.
   *
   * @param testShare more than 0 and less than 1
   * @throws dev.modelwright.base.ProblemException if there is no such column, the share is not
   *     between 0 and 1, or fewer than two rows have a target
   */
  public static Split stratifiedHoldOut(Dataset data, String target, double testShare, long seed) {
    ColumnInfo column =
        data.column(target)
            .orElseThrow(() -> Problem.at("target", "data.no-such-column", target).exception());
    if (!(testShare > 0 && testShare < 1)) {
      throw Problem.at("test-share", "data.bad-test-share", testShare).exception();
    }
    List<int[]> strata = strata(data, column);
    int rows = strata.stream().mapToInt(stratum -> stratum.length).sum();
    if (rows < 2) {
      throw Problem.at("target", "data.too-few-rows", target, rows).exception();
    }
    return draw(strata, testShare, new Shuffle(seed));
  }

  private static List<int[]> strata(Dataset data, ColumnInfo column) {
    if (column.storage() == InputType.CATEGORY) {
      return grouped(data.texts(column.name()));
    }
    double[] numbers = data.numbers(column.name());
    boolean labels = column.kind() == ColumnKind.INTEGER && column.distinct() <= MOST_NUMBER_LABELS;
    return grouped(
        Arrays.stream(numbers)
            .mapToObj(value -> Double.isNaN(value) ? null : labels ? (Object) value : "all")
            .toArray());
  }

  private static List<int[]> grouped(@org.jspecify.annotations.Nullable Object[] labels) {
    Map<Object, IntStream.Builder> groups = new LinkedHashMap<>();
    for (int row = 0; row < labels.length; row++) {
      Object label = labels[row];
      if (label != null) {
        groups.computeIfAbsent(label, key -> IntStream.builder()).add(row);
      }
    }
    return groups.values().stream().map(rows -> rows.build().toArray()).toList();
  }

  private static Split draw(List<int[]> strata, double testShare, Shuffle random) {
    IntStream.Builder train = IntStream.builder();
    IntStream.Builder test = IntStream.builder();
    int[] held =
        Allotment.of(strata.stream().mapToInt(stratum -> stratum.length).toArray(), testShare);
    for (int s = 0; s < held.length; s++) {
      int[] rows = strata.get(s);
      random.shuffle(rows);
      for (int i = 0; i < rows.length; i++) {
        (i < held[s] ? test : train).add(rows[i]);
      }
    }
    return new Split(train.build().sorted().toArray(), test.build().sorted().toArray());
  }
}
