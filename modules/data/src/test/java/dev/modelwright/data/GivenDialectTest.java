// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was guessed can be changed. */
class GivenDialectTest {

  @TempDir Path folder;

  private static Dataset read(Path file, Dialect dialect) {
    return new DatasetReader().read(file, dialect, JobContext.none());
  }

  private static Dialect dialect(Charset encoding, char delimiter, int preamble, boolean header) {
    return new Dialect(
        encoding, delimiter, Optional.of('"'), Optional.empty(), preamble, header ? 1 : 0, 0);
  }

  @Test
  void another_delimiter_parts_other_cells() {
    Path file = TestFiles.write(folder, "a,b;c\n1,2;3\n4,5;6\n");
    assertThat(TestFiles.names(read(file, dialect(StandardCharsets.UTF_8, ';', 0, true))))
        .containsExactly("a,b", "c");
    assertThat(TestFiles.names(read(file, dialect(StandardCharsets.UTF_8, ',', 0, true))))
        .containsExactly("a", "b;c");
  }

  @Test
  void a_header_can_be_data_and_lines_can_be_skipped() {
    Path file = TestFiles.write(folder, "a,b\nc,d\ne,f\n");
    assertThat(read(file, dialect(StandardCharsets.UTF_8, ',', 0, false)).rowCount()).isEqualTo(3);
    assertThat(TestFiles.names(read(file, dialect(StandardCharsets.UTF_8, ',', 1, true))))
        .containsExactly("c", "d");
  }

  @Test
  void quotes_can_be_text() {
    Path file = TestFiles.write(folder, "a;b\n\"x;y\n\"z;u\n");
    Dialect plain =
        new Dialect(StandardCharsets.UTF_8, ';', Optional.empty(), Optional.empty(), 0, 1, 0);
    assertThat(read(file, plain).texts("a")).containsExactly("\"x", "\"z");
  }

  @Test
  void another_encoding_gives_other_letters_and_its_mark_is_skipped() {
    Path file = TestFiles.write(folder, "ß,n\né,1\n", StandardCharsets.ISO_8859_1);
    assertThat(TestFiles.names(read(file, dialect(Charset.forName("IBM437"), ',', 0, true))))
        .containsExactly("▀", "n");
    Path marked = TestFiles.write(folder, "\uFEFFa,b\n1,2\n", StandardCharsets.UTF_16LE);
    assertThat(TestFiles.names(read(marked, dialect(StandardCharsets.UTF_16LE, ',', 0, true))))
        .containsExactly("a", "b");
  }

  @Test
  void what_was_guessed_and_given_back_reads_the_same() {
    Path file = TestFiles.write(folder, "Title\n\nname; size\nann; 1\nbob; 2\n");
    Dataset guessed = TestFiles.read(file);
    Dataset given = read(file, guessed.source().dialect());
    assertThat(given.source()).isEqualTo(guessed.source());
    assertThat(given.columns()).isEqualTo(guessed.columns());
    assertThat(given.texts("name")).isEqualTo(guessed.texts("name"));
  }
}
