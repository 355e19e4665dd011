// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootnotesTest {
  @TempDir Path folder;

  private static String without(int lines, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (InputStream in = Footnotes.without(new ByteArrayInputStream(bytes), lines)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 1|2|3|", "1, 1|2|", "2, 1|", "3, ''", "4, ''"})
  void leaves_out_the_last_lines(int lines, String rest) throws IOException {
    String kept = rest.replace('|', '\n');
    assertThat(without(lines, "1\n2\n3\n")).isEqualTo(kept);
    assertThat(without(lines, "1\r\n2\r\n3"))
        .isEqualTo(lines == 0 ? "1\r\n2\r\n3" : kept.replace("\n", "\r\n"));
    assertThat(without(lines, "1\r2\r3\r")).isEqualTo(kept.replace('\n', '\r'));
  }

  @Test
  void empty_lines_count() throws IOException {
    assertThat(without(3, "1\n2\n\n\nNote\n")).isEqualTo("1\n2\n");
  }

  @Test
  void lines_longer_than_what_is_read_at_once_are_held_whole() throws IOException {
    String table = "1,2\n".repeat(100_000);
    assertThat(without(2, table + "x".repeat(200_000) + "\n" + "y".repeat(70_000)))
        .isEqualTo(table);
  }

  @Test
  void a_table_is_read_without_them() {
    Path file = TestFiles.write(folder, "a,b\n1,2\n3,4\n\nSource: me\n");
    Dialect dialect =
        new Dialect(StandardCharsets.UTF_8, ',', Optional.of('"'), Optional.empty(), 0, 1, 2);
    Dataset data = new DatasetReader().read(file, dialect, JobContext.none());
    assertThat(data.numbers("b")).containsExactly(2, 4);
    assertThat(data.warnings()).isEmpty();
  }
}
