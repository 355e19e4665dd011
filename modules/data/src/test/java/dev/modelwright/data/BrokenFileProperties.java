// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is in a file: it becomes a table, or one sentence says why not. */
class BrokenFileProperties {

  private static final Duration HANGS = Duration.ofMinutes(1);

  @Property(tries = 1500)
  void any_file_becomes_a_table_or_one_sentence(@ForAll long number) {
    check(number);
  }

  /** Tries further files for so many seconds, from a first number on: {@code SECONDS [FIRST]}. */
  public static void main(String[] arguments) {
    long end = System.nanoTime() + 1_000_000_000L * Integer.parseInt(arguments[0]);
    long number =
        arguments.length > 1 ? Long.parseLong(arguments[1]) : new Random().nextLong() >>> 20;
    long first = number;
    while (System.nanoTime() < end) {
      try {
        check(number);
      } catch (AssertionError | RuntimeException e) {
        System.out.println(number + ": " + e);
        List.of(e.getStackTrace()).stream()
            .limit(6)
            .forEach(line -> System.out.println("  " + line));
      }
      number++;
    }
    System.out.println((number - first) + " files from " + first);
  }

  private static void check(long number) {
    try {
      Path file = Files.createTempFile("broken", ".csv");
      try {
        Files.write(file, BrokenFile.of(number));
        assertTimeoutPreemptively(HANGS, () -> check(file), () -> "file " + number);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Path file) {
    Optional<Dataset> table = read(file, new DatasetReader());
    Optional<Dataset> alone = read(file, new DatasetReader(new Workers(1)));
    assertThat(alone.map(BrokenFileProperties::told))
        .isEqualTo(table.map(BrokenFileProperties::told));
    table.ifPresent(BrokenFileProperties::sound);
    try {
      Preview preview = new Previewer().preview(file, Optional.empty(), Optional.empty(), 1000);
      table.ifPresent(data -> alike(preview, data));
      Path clean = Files.createTempFile("clean", ".csv");
      new Converter().convert(file, clean, JobContext.none());
      Files.delete(clean);
    } catch (ProblemException e) {
      sentence(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Dataset> read(Path file, DatasetReader reader) {
    try {
      return Optional.of(reader.read(file, JobContext.none()));
    } catch (ProblemException e) {
      sentence(e);
      return Optional.empty();
    }
  }

  private static void sentence(ProblemException trouble) {
    String said = trouble.problem().message().english();
    assertThat(said).endsWith(".").contains(" ").doesNotContain("null").doesNotMatch(".*\\{\\d.*");
  }

  private static String told(Dataset data) {
    StringBuilder told = new StringBuilder();
    told.append(data.source().dialect()).append(data.warnings());
    for (ColumnInfo column : data.columns()) {
      told.append('\n').append(column);
      told.append(
          column.storage().isText()
              ? Arrays.toString(data.texts(column.name()))
              : Arrays.toString(data.numbers(column.name())));
    }
    return told.toString();
  }

  private static void sound(Dataset data) {
    assertThat(data.columns()).isNotEmpty();
    List<String> names = data.columns().stream().map(ColumnInfo::name).toList();
    assertThat(names).doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
    for (ColumnInfo column : data.columns()) {
      int size =
          column.storage().isText()
              ? data.texts(column.name()).length
              : data.numbers(column.name()).length;
      assertThat(size).isEqualTo(data.rowCount());
    }
    Profile.of(data, JobContext.none());
  }

  /** What the user is shown at once is what is read then. */
  private static void alike(Preview preview, Dataset data) {
    assertThat(preview.names()).isEqualTo(data.columns().stream().map(ColumnInfo::name).toList());
  }

  @Example
  void the_same_number_is_the_same_file() {
    assertThat(BrokenFile.of(17)).isEqualTo(BrokenFile.of(17)).isNotEqualTo(BrokenFile.of(18));
  }
}
