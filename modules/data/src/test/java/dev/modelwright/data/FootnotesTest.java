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
    assertThat(data.warnings())
        .containsExactly(dev.modelwright.base.Message.of("data.footnotes", 2));
  }

  private static TableEnd end(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Encoding utf8 = new Encoding(StandardCharsets.UTF_8, 0);
    return Sniffer.sniff(new Sample(bytes, true, utf8)).end();
  }

  private static final String TABLE = "name,n,m\na,1,2\nb,3,4\nc,5,6\n";

  @Test
  void notes_below_a_table_are_found() {
    assertThat(end(TABLE)).isEqualTo(TableEnd.NONE);
    assertThat(end(TABLE + "\n\n\n")).isEqualTo(TableEnd.NONE);
    assertThat(end(TABLE + ",,\n,,\n")).isEqualTo(new TableEnd(2, 0));
    assertThat(end(TABLE + "* as counted in May\n")).isEqualTo(new TableEnd(1, 0));
    assertThat(end(TABLE + "\nSource: the office, May\n")).isEqualTo(new TableEnd(2, 0));
  }

  @Test
  void rows_of_the_table_are_no_notes() {
    assertThat(end(TABLE + "d,,\n")).isEqualTo(TableEnd.NONE);
    assertThat(end(TABLE + "d\n")).isEqualTo(TableEnd.NONE);
    assertThat(end(TABLE + "\nTotal,9,12\n")).isEqualTo(TableEnd.NONE);
    assertThat(end("note\nall is well\nall is lost\n")).isEqualTo(TableEnd.NONE);
  }

  @Test
  void another_table_below_an_empty_line_is_found() {
    assertThat(end(TABLE + "\nx,y\n1,2\n3,4\n")).isEqualTo(new TableEnd(4, 4));
    assertThat(end(TABLE + ",,\nA title,,\nwho,what,when\nz,1,2\nx,2,3\n"))
        .isEqualTo(new TableEnd(5, 5));
    assertThat(end(TABLE + "\nd,7,8\ne,9,10\n")).isEqualTo(TableEnd.NONE);
  }

  @Test
  void notes_at_the_end_of_a_long_file_are_left_out() {
    Dataset data =
        TestFiles.read(
            TestFiles.write(
                folder, "a,b,c\n" + "1,2345,x\n".repeat(100_000) + "\nSource: the office\n"));
    assertThat(data.rowCount()).isEqualTo(100_000);
    assertThat(data.source().dialect().footnoteLines()).isEqualTo(2);
  }
}
