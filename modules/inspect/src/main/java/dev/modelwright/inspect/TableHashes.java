// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import dev.modelwright.base.Percent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Hashes of rows and columns, by which the same ones are found. */
final class TableHashes {

  /** In a table in which more copies than this share are expected by chance they say nothing. */
  private static final double MOST_BY_CHANCE = 0.05;

  /** So many times what is expected by chance is no chance. */
  private static final double TIMES = 2;

  /** Columns of which this share of the values is different hardly repeat one by themselves. */
  private static final double NEARLY_ALL = 0.9;

  private final long[] rows;
  private final SameColumns columns = new SameColumns();
  private final List<Repeating> repeating = new ArrayList<>();

  /**
   * How often two rows have the same value of a column.
   *
   * @param different whether nearly all values are different
   */
  private record Repeating(double chance, boolean different) {}

  TableHashes(int rowCount) {
    rows = new long[rowCount];
  }

  /** Takes a further column in. */
  void add(ColumnView column) {
    long values = column.isText() ? texts(column) : numbers(column);
    repeating.add(repeating(column));
    columns.add(column, values);
  }

  /** Columns that say the same, the target left out. */
  List<Draft> columns(Optional<String> target) {
    return columns.drafts(target);
  }

  private static Repeating repeating(ColumnView column) {
    double chance =
        column
            .codes()
            .map(codes -> pairs(codes.counts(), column.rows() - codes.present()))
            .map(pairs -> pairs / pairs(column.rows()))
            .orElseGet(() -> sampled(column.sample().sorted()));
    return new Repeating(chance, column.info().distinct() >= NEARLY_ALL * column.present());
  }

  private static double pairs(int[] counts, int missing) {
    return Arrays.stream(counts).mapToDouble(TableHashes::pairs).sum() + pairs(missing);
  }

  /** How many pairs there are of so many. */
  private static double pairs(int count) {
    return 0.5 * count * (count - 1.0);
  }

  private static double sampled(double[] sorted) {
    double same = 0;
    int run = 0;
    for (int i = 1; i < sorted.length; i++) {
      run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
      same += run;
    }
    return same / Math.max(1, pairs(sorted.length));
  }

  private long texts(ColumnView column) {
    Codes codes = column.codes().orElseThrow();
    long[] each = codes.texts().stream().mapToLong(Hashes::of).toArray();
    long whole = 0;
    for (int row = 0; row < rows.length; row++) {
      int code = codes.codes()[row];
      long value = code == Codes.MISSING ? Hashes.MISSING : each[code];
      rows[row] = Hashes.then(rows[row], value);
      whole = Hashes.then(whole, value);
    }
    return whole;
  }

  private long numbers(ColumnView column) {
    double[] numbers = column.numbers();
    long whole = 0;
    for (int row = 0; row < rows.length; row++) {
      long value = Hashes.of(numbers[row]);
      rows[row] = Hashes.then(rows[row], value);
      whole = Hashes.then(whole, value);
    }
    return whole;
  }

  /** Rows that are the same as an earlier one in every column, if they are more than by chance. */
  Optional<Draft> rows() {
    long[] sorted = rows.clone();
    Arrays.sort(sorted);
    long[] twice = new long[sorted.length];
    int copies = 0;
    int run = 0;
    double pairs = 0;
    for (int i = 1; i < sorted.length; i++) {
      run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
      pairs += run;
      if (run > 0) {
        twice[copies++] = sorted[i];
      }
    }
    double expected = expected(pairs / pairs(rows.length));
    boolean chance = expected > MOST_BY_CHANCE * rows.length || copies < TIMES * expected;
    if (copies == 0 || chance) {
      return Optional.empty();
    }
    int[] example = example(Arrays.copyOf(twice, copies));
    Message sentence =
        Message.of(
            "inspect.duplicate-rows",
            copies,
            Percent.of(copies, rows.length),
            example[1] + 1,
            example[0] + 1);
    Finding finding =
        new Finding(
            FindingKind.DUPLICATE_ROWS, List.of(), sentence, List.of(Remedies.dropDuplicates()));
    return Optional.of(new Draft(finding, copies, ""));
  }

  /**
   * How many pairs of rows are the same by chance if columns have nothing to do with each other.
   *
   * @param copied the share of the pairs that are the same; in a column of nearly all different
   *     values they are not of its own making
   */
  private double expected(double copied) {
    double chance = pairs(rows.length);
    for (Repeating column : repeating) {
      chance *= column.different() ? Math.max(0, column.chance() - copied) : column.chance();
    }
    return chance;
  }

  /** The first row that comes a second time, and its second place. */
  private int[] example(long[] twice) {
    int[] first = new int[twice.length];
    Arrays.fill(first, -1);
    for (int row = 0; row < rows.length; row++) {
      int at = Arrays.binarySearch(twice, rows[row]);
      if (at >= 0 && first[at] >= 0) {
        return new int[] {first[at], row};
      }
      if (at >= 0) {
        first[at] = row;
      }
    }
    throw new IllegalStateException("a hash that stands twice and once");
  }
}
