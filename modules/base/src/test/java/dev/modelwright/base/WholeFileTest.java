// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void a_file_is_written_and_replaced() throws IOException {
    Path file = folder.resolve("a.txt");

    WholeFile.write(file, new byte[] {1, 2, 3});
    WholeFile.write(file, new byte[] {4});

    assertThat(file).hasBinaryContent(new byte[] {4});
    assertThat(left()).containsExactly("a.txt");
  }

  @Test
  void a_failed_write_leaves_nothing_behind() throws IOException {
    Files.createDirectories(folder.resolve("a.txt/inside"));

    assertThatThrownBy(() -> WholeFile.write(folder.resolve("a.txt"), new byte[] {1}))
        .isInstanceOf(IOException.class);

    assertThat(left()).containsExactly("a.txt");
  }

  @Test
  void others_may_read_it_as_any_other_file() throws IOException {
    Path plain = Files.write(folder.resolve("plain"), new byte[0]);
    Path whole = folder.resolve("whole");

    WholeFile.write(whole, new byte[0]);

    assertThat(Files.getPosixFilePermissions(whole))
        .isEqualTo(Files.getPosixFilePermissions(plain));
  }

  private java.util.List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
