// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hashes of rows and columns, by which the same ones are found. */
final class TableHashes {

  /** A table with less possible rows than this for each row has duplicates by chance. */
  private static final double ROOM = 10;

  private final long[] rows;
  private final Map<Long, List<Same>> columns = new LinkedHashMap<>();
  private double possible = 1;

  /** A column with the hash of its values, and two of them for an example. */
  private record Same(String name, long values, String one, String other) {}

  TableHashes(int rowCount) {
    rows = new long[rowCount];
  }

  /** Takes a further column in. */
  void add(ColumnView column) {
    long values = column.isText() ? texts(column) : numbers(column);
    possible *= column.codes().map(Codes::levels).orElse(ColumnView.MOST_CODES) + 1.0;
    Optional<Codes> few =
        column.codes().filter(c -> c.levels() >= 2 && 2 * c.levels() <= column.rows());
    boolean many = column.codes().map(codes -> codes.levels() >= 2).orElse(true);
    if (few.isPresent() || many) {
      long key = few.map(codes -> numbering(codes.codes())).orElse(values);
      List<String> texts = few.map(Codes::texts).orElse(List.of("", ""));
      columns
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(new Same(column.name(), values, texts.get(0), texts.get(1)));
    }
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

  /** The same for columns that differ only in what their values are called. */
  private static long numbering(int[] codes) {
    long whole = 1;
    for (int code : codes) {
      whole = Hashes.then(whole, code);
    }
    return whole;
  }

  /** Columns that say the same, the target left out. */
  List<Draft> columns(Optional<String> target) {
    List<Draft> drafts = new ArrayList<>();
    for (List<Same> group : columns.values()) {
      List<Same> others =
          group.stream().filter(one -> !target.equals(Optional.of(one.name()))).toList();
      if (others.size() > 1) {
        drafts.add(columns(others));
      }
    }
    return drafts;
  }

  private static Draft columns(List<Same> group) {
    Same first = group.getFirst();
    Same second = group.get(1);
    List<String> names = group.stream().map(Same::name).toList();
    List<String> rest = names.subList(1, names.size());
    boolean same = group.stream().allMatch(one -> one.values() == first.values());
    Message sentence =
        same
            ? Message.of("inspect.same-columns", first.name(), Say.some(rest))
            : Message.of(
                "inspect.renamed-columns",
                first.name(),
                Say.some(rest),
                Say.text(first.one()),
                Say.text(second.one()),
                Say.text(first.other()),
                Say.text(second.other()));
    List<Remedy> remedies = new ArrayList<>(rest.stream().map(Remedies::leaveOut).toList());
    remedies.add(Remedies.leaveOut(first.name()));
    return new Draft(
        new Finding(FindingKind.DUPLICATE_COLUMNS, names, sentence, remedies),
        names.size(),
        String.join(" = ", names));
  }

  /** Rows that are the same as an earlier one in every column. */
  Optional<Draft> rows() {
    long[] sorted = rows.clone();
    Arrays.sort(sorted);
    long[] twice = new long[sorted.length];
    int copies = 0;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] == sorted[i - 1]) {
        twice[copies++] = sorted[i];
      }
    }
    if (copies == 0 || possible < ROOM * rows.length) {
      return Optional.empty();
    }
    int[] example = example(Arrays.copyOf(twice, copies));
    Message sentence =
        Message.of(
            "inspect.duplicate-rows",
            copies,
            Say.percent(copies, rows.length),
            example[1] + 1,
            example[0] + 1);
    Finding finding =
        new Finding(
            FindingKind.DUPLICATE_ROWS, List.of(), sentence, List.of(Remedies.dropDuplicates()));
    return Optional.of(new Draft(finding, copies, ""));
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
