// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.CancelledException;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

  @TempDir Path folder;

  private static Problem problem(Path file) {
    try {
      TestFiles.read(file);
    } catch (ProblemException e) {
      return e.problem();
    }
    throw new AssertionError("no problem with " + file);
  }

  private String code(byte[] bytes) {
    return problem(TestFiles.write(folder, bytes)).message().key();
  }

  private String code(String text) {
    return code(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void there_is_no_such_file() {
    Path file = folder.resolve("none.csv");
    assertThat(problem(file)).isEqualTo(Problem.at("file", "data.no-such-file", file));
    assertThat(problem(file).message().english())
        .startsWith("There is no file ")
        .endsWith("another file.");
  }

  @Test
  void it_is_a_folder() {
    assertThat(problem(folder).message().key()).isEqualTo("is-folder");
  }

  @Test
  void it_is_empty_or_blank() {
    assertThat(code("")).isEqualTo("empty-file");
    assertThat(code("\n\n  \n")).isEqualTo("empty-file");
    assertThat(code("\uFEFF")).isEqualTo("empty-file");
  }

  @Test
  void it_has_names_but_no_rows() {
    assertThat(code("\n".repeat(1 << 20))).isEqualTo("no-rows");
    assertThat(code("name,size,colour\n")).isEqualTo("header-only");
    assertThat(code("name,size,colour")).isEqualTo("header-only");
  }

  @Test
  void it_is_no_text() {
    byte[] noise = new byte[5000];
    new SplittableRandom(1).nextBytes(noise);
    assertThat(code(noise)).isEqualTo("binary-file");
    assertThat(code("%PDF-1.7\nand so on")).isEqualTo("binary-file");
    assertThat(code("PK\u0003\u0004sheet")).isEqualTo("broken-archive");
    assertThat(code("\u001F\u008B rest".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("broken-archive");
  }

  @Test
  void it_may_not_be_read() throws IOException {
    Path file = TestFiles.write(folder, "a,b\n1,2\n");
    Assumptions.assumeTrue(
        Files.getFileStore(file).supportsFileAttributeView("posix"), "no POSIX rights here");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "this user may read everything");
    assertThat(problem(file).message().key()).isEqualTo("no-access");
  }

  @Test
  void it_has_more_columns_than_can_be_read() {
    assertThat(code("a,".repeat(100_001) + "\n" + "1,".repeat(100_001) + "\n"))
        .isEqualTo("too-many-columns");
  }

  @Test
  void a_line_of_fifty_megabytes_ends_in_a_problem_or_a_table_but_never_breaks() {
    assertThat(code("x".repeat(50 << 20))).isEqualTo("header-only");
    assertThat(code("1,".repeat(25 << 20))).isEqualTo("too-many-columns");
  }

  @Test
  void the_given_quote_is_no_sign_of_ascii() {
    Path file = TestFiles.write(folder, "a,b\n1,“2”\n");
    Dialect dialect =
        new Dialect(StandardCharsets.UTF_8, ',', Optional.of('“'), Optional.empty(), 0, 1, 0);
    assertThatThrownBy(() -> new DatasetReader().read(file, dialect, JobContext.none()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem()).isEqualTo(Problem.at("dialect", "data.not-ascii")));
  }

  @Test
  void the_result_cannot_be_written() {
    Path file = TestFiles.write(folder, "a,b\n1,2\n");
    assertThatThrownBy(
            () ->
                new Converter().convert(file, folder.resolve("no/such/out.csv"), JobContext.none()))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().place()).isEqualTo("out"));
  }

  @Test
  void reading_ends_when_it_is_cancelled() {
    Path file = TestFiles.write(folder, "a,b\n1,2\n");
    JobContext cancelled =
        new JobContext() {
          @Override
          public void progress(double fraction, Message stage) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> new DatasetReader().read(file, cancelled))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void zero_bytes_in_a_text_are_left_out_and_told() {
    String text = "name\0,n\nAnn\0\0\0,1\n" + "Bob\0\0\0,2\0\n".repeat(20);
    Dataset data = TestFiles.read(TestFiles.write(folder, text));
    assertThat(data.texts("name")).containsOnly("Ann", "Bob");
    assertThat(data.numbers("n")).startsWith(1, 2).hasSize(21);
    assertThat(data.warnings()).contains(Message.of("data.zero-bytes"));
    assertThat(TestFiles.read(TestFiles.write(folder, "a,b\n1,2\n")).warnings())
        .doesNotContain(Message.of("data.zero-bytes"));
  }

  @Test
  void it_holds_nothing_but_spaces_quotes_or_zeros() {
    assertThat(code(" \n".repeat(100_000))).isEqualTo("empty-file");
    assertThat(code("\"".repeat(1 << 20))).isEqualTo("header-only");
    assertThat(code(("a,b\n1," + "\0".repeat(30) + "\n").repeat(1000))).isEqualTo("binary-file");
  }
}
