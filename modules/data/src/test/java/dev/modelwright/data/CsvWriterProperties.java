// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvWriterProperties {

  private static final Dialect RFC_4180 =
      new Dialect(StandardCharsets.UTF_8, ',', Optional.of('"'), Optional.empty(), 0, 1, 0);

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> cells =
        Arbitraries.strings()
            .withChars("ab1,;\"'\\\t|\r\n é中 ")
            .ofMaxLength(8)
            .injectDuplicates(0.2);
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(width -> cells.list().ofSize(width).list().ofMinSize(1).ofMaxSize(12));
  }

  @Provide
  Arbitrary<List<List<String>>> plausibleTables() {
    Arbitrary<String> words =
        Arbitraries.of("red", "blue", "light green", "a, b", "x;y", "he said \"no\"");
    Arbitrary<String> numbers =
        Arbitraries.doubles().between(-1000, 1000).ofScale(2).map(String::valueOf);
    return words
        .flatMap(
            word -> words.flatMap(other -> numbers.map(number -> List.of(word, number, other))))
        .list()
        .ofMinSize(6)
        .ofMaxSize(40);
  }

  private static Path written(List<List<String>> rows) {
    try {
      Path file = Files.createTempFile("written", ".csv");
      try (CsvWriter writer = CsvWriter.open(file)) {
        rows.forEach(writer::write);
      }
      return file;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Property(tries = 500)
  void any_table_of_texts_reads_back_cell_for_cell(@ForAll("tables") List<List<String>> rows)
      throws IOException {
    Path file = written(rows);
    RawTable read = new RawReader().read(file, RFC_4180, JobContext.none());
    Files.delete(file);
    assertThat(read)
        .isEqualTo(new RawTable(RFC_4180, rows.getFirst(), rows.subList(1, rows.size())));
  }

  @Property(tries = 50)
  void a_plausible_table_reads_back_without_being_told_how(
      @ForAll("plausibleTables") List<List<String>> rows) throws IOException {
    List<List<String>> all = new java.util.ArrayList<>(List.of(List.of("first", "amount", "last")));
    all.addAll(rows);
    Path file = written(all);
    RawTable read = TestFiles.raw(file);
    Files.delete(file);
    assertThat(read).isEqualTo(new RawTable(RFC_4180, all.getFirst(), rows));
  }

  @Example
  void quotes_only_what_must_be_quoted() throws IOException {
    Path file = written(List.of(List.of("a", "b c", "1,5", "x\"y", " z", ""), List.of("")));
    assertThat(Files.readString(file)).isEqualTo("a,b c,\"1,5\",\"x\"\"y\",\" z\",\r\n\"\"\r\n");
    Files.delete(file);
  }
}
