// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairsTest {

  private static final String ROWS = "1,red,2.5\n2,blue,3.5\n3,red,4.5\n4,green,5.5\n";

  @TempDir Path folder;

  private Repairs repairs(String text) {
    return new DatasetReader().read(TestFiles.write(folder, text), JobContext.none()).repairs();
  }

  private Repairs repairs(String text, int preamble, int footnotes) {
    Dialect dialect =
        new Dialect(
            StandardCharsets.UTF_8,
            ',',
            Optional.of('"'),
            Optional.empty(),
            preamble,
            1,
            footnotes);
    return new DatasetReader()
        .read(TestFiles.write(folder, text), dialect, JobContext.none())
        .repairs();
  }

  @Test
  void a_clean_file_needs_none() {
    assertThat(repairs("n,colour,size\n" + ROWS)).isEqualTo(Repairs.none());
  }

  @Test
  void a_short_row_is_told_with_its_line_and_text() {
    Repairs repairs = repairs("n,colour,size\n" + ROWS + "5,red\n" + ROWS);

    assertThat(repairs.count(Repair.Kind.SHORT_ROW)).isEqualTo(1);
    assertThat(repairs.examples()).contains(new Repair(Repair.Kind.SHORT_ROW, 6, "5,red"));
  }

  @Test
  void a_long_row_is_told_with_its_line_and_text() {
    Repairs repairs = repairs("n,colour,size\n" + ROWS + "5,red,1.5,more\n" + ROWS);

    assertThat(repairs.examples()).contains(new Repair(Repair.Kind.LONG_ROW, 6, "5,red,1.5,more"));
  }

  @Test
  void lines_are_those_of_the_file_behind_cells_with_line_breaks() {
    Repairs repairs =
        repairs("n,colour,size\n1,\"two\nlines\",2.5\r\n" + ROWS + "5,red\r" + ROWS, 0, 0);

    assertThat(repairs.examples()).contains(new Repair(Repair.Kind.SHORT_ROW, 8, "5,red"));
  }

  @Test
  void what_stands_before_and_after_the_table_is_told() {
    Repairs repairs =
        repairs("Title of it\n\nn,colour,size\n" + ROWS + "Source: the office\n", 2, 1);

    assertThat(repairs.examples())
        .containsExactly(
            new Repair(Repair.Kind.PREAMBLE, 1, "Title of it"),
            new Repair(Repair.Kind.FOOTNOTE, 8, "Source: the office"));
  }

  @Test
  void rows_with_bytes_of_another_encoding_are_told() throws Exception {
    Path file = folder.resolve("stray.csv");
    StringBuilder text = new StringBuilder("n,colour\n");
    for (int i = 0; i < 300; i++) {
      text.append(i).append(",größe\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;
    Files.write(file, bytes);

    Repairs repairs = new DatasetReader().read(file, JobContext.none()).repairs();

    assertThat(repairs.count(Repair.Kind.STRAY_BYTES)).isEqualTo(1);
    assertThat(repairs.examples().getFirst().line()).isEqualTo(301);
  }

  @Test
  void counts_are_exact_where_examples_are_not_kept() {
    StringBuilder text = new StringBuilder("n,colour,size\n");
    for (int i = 0; i < 3000; i++) {
      text.append(i % 2 == 0 ? i + ",red\n" : i + ",red,1.5\n");
    }

    Repairs repairs = repairs(text.toString(), 0, 0);

    assertThat(repairs.count(Repair.Kind.SHORT_ROW)).isEqualTo(1500);
    assertThat(repairs.examples()).hasSize(Repairs.MOST_EXAMPLES);
  }
}
