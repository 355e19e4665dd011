// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that change while they are read, or want more memory than others. */
class HardFilesTest {

  private static final int MANY = 150_000;

  @TempDir Path folder;

  /** Does something as soon as the file was found. */
  private static JobContext meanwhile(Runnable task) {
    return new JobContext() {
      private boolean done;

      @Override
      public void progress(double fraction, Message stage) {
        if (!done) {
          done = true;
          task.run();
        }
      }

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }

  private static Dataset read(Path file, Runnable meanwhile) {
    return new DatasetReader().read(file, meanwhile(meanwhile));
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(file, text, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cut(Path file, int length) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_file_that_became_shorter_is_refused() {
    Path file = TestFiles.write(folder, "a,b\n1,2\n3,4\n5,6\n");
    assertThatThrownBy(() -> read(file, () -> cut(file, 12)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().key()).isEqualTo("file-changed"));
  }

  @Test
  void a_file_that_became_longer_is_read_as_far_as_it_went() {
    Path file = TestFiles.write(folder, "a,b\n1,2\n3,4\n5,6\n");
    Dataset data = read(file, () -> append(file, "7,8\n"));
    assertThat(data.rowCount()).isEqualTo(3);
    assertThat(TestFiles.keys(data.warnings())).contains("file-grew");
    assertThat(data.source().bytes()).isEqualTo(16);
  }

  @Test
  void a_file_that_does_not_fit_into_the_memory_is_told_in_one_sentence() {
    Path file = TestFiles.write(folder, "a,b\n1,2\n");
    Runnable full =
        () -> {
          throw new OutOfMemoryError("as if");
        };
    assertThatThrownBy(() -> read(file, full))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().key()).isEqualTo("no-memory");
              assertThat(e.problem().message().english()).contains(file.getFileName() + " does");
            });
  }

  private static String hash(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void every_byte_is_hashed_that_of_blocks_and_of_marks_and_what_follows_the_last_row(String mark)
      throws NoSuchAlgorithmException {
    String rows =
        IntStream.range(0, MANY)
            .mapToObj(i -> i + ",w" + i % 7 + "\n")
            .collect(Collectors.joining());
    byte[] bytes =
        (mark + "n,word\n" + rows + "\n".repeat(700_000)).getBytes(StandardCharsets.UTF_8);
    Dataset data = TestFiles.read(TestFiles.write(folder, bytes));
    assertThat(data.rowCount()).isEqualTo(MANY);
    assertThat(data.source().sha256()).isEqualTo(hash(bytes));
    assertThat(data.source().bytes()).isEqualTo(bytes.length);
  }

  @Test
  void a_block_of_many_small_cells_is_told_in_parts() throws IOException {
    byte[] bytes = ",,,\n".repeat(MANY).getBytes(StandardCharsets.UTF_8);
    BlockReader blocks =
        new BlockReader(
            new ByteArrayInputStream(bytes), new RowScanner(RowScannerProperties.COMMA));
    Block block = new Block(1 << 20);
    int rows = 0;
    int most = 0;
    while (blocks.next(block)) {
      rows += block.cells().rows();
      most = Math.max(most, block.cells().count());
    }
    assertThat(rows).isEqualTo(MANY);
    assertThat(most).isBetween(1 << 18, (1 << 18) + 4);
  }

  @Test
  void quotes_that_are_never_closed_count_as_one_though_their_rows_are_told_in_parts()
      throws IOException {
    byte[] bytes = "1,2,3,\"open\n".repeat(MANY).getBytes(StandardCharsets.UTF_8);
    RowScanner scanner = new RowScanner(RowScannerProperties.COMMA);
    BlockReader blocks = new BlockReader(new ByteArrayInputStream(bytes), scanner);
    Block block = new Block(1 << 22);
    int rows = 0;
    while (blocks.next(block)) {
      rows += block.cells().rows();
    }
    assertThat(rows).isEqualTo(MANY);
    assertThat(scanner.unclosed()).isEqualTo(1);
  }
}
