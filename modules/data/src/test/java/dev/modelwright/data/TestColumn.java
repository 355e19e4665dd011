// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table whose first column holds the given cells; the second only makes a table of it. */
final class TestColumn {

  private static final Dialect DIALECT =
      new Dialect(StandardCharsets.UTF_8, ';', Optional.of('"'), Optional.empty(), 0, 1, 0);

  private TestColumn() {}

  static Dataset of(Path folder, String name, List<String> cells) {
    return of(folder, name, cells, ReadOptions.none());
  }

  static Dataset of(Path folder, String name, List<String> cells, ReadOptions options) {
    String text =
        IntStream.range(0, cells.size())
            .mapToObj(i -> "\"" + cells.get(i) + "\";" + (i % 7) + ".5\n")
            .collect(Collectors.joining("", name + ";other\n", ""));
    return new DatasetReader()
        .read(TestFiles.write(folder, text), options.with(DIALECT), JobContext.none());
  }

  static List<String> cells(int count, IntFunction<String> cell) {
    return IntStream.range(0, count).mapToObj(cell).toList();
  }

  static ColumnInfo first(Dataset data) {
    return data.columns().getFirst();
  }

  /** The sentence of that key about the first column, among its evidence and the warnings. */
  static Optional<Message> sentence(Dataset data, String key) {
    return java.util.stream.Stream.concat(first(data).evidence().stream(), data.warnings().stream())
        .filter(message -> message.key().equals(key))
        .findFirst();
  }
}
