// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConverterTest {

  @TempDir Path folder;

  private String convert(String text, Charset charset) throws IOException {
    Path out = folder.resolve("out.csv");
    new Converter().convert(TestFiles.write(folder, text, charset), out, JobContext.none());
    return Files.readString(out);
  }

  private String convert(String text) throws IOException {
    return convert(text, StandardCharsets.UTF_8);
  }

  @Test
  void writes_names_first_and_cells_unchanged() throws IOException {
    assertThat(
            convert(
                "Title of it\n\nname;size;note\nMüller;007;1,50\nx;1e3;NA\n",
                Charset.forName("windows-1252")))
        .isEqualTo("name,size,note\r\nMüller,007,\"1,50\"\r\nx,1e3,NA\r\n");
  }

  @Test
  void invents_names_and_keeps_names_that_a_table_must_change() throws IOException {
    assertThat(convert("1,a\n2,b\n")).isEqualTo("col_0,col_1\r\n1,a\r\n2,b\r\n");
    assertThat(convert("x,x,\n1,2,3\n2,3,4\n")).isEqualTo("x,x,\r\n1,2,3\r\n2,3,4\r\n");
  }

  @Test
  void fills_short_rows_and_keeps_long_ones() throws IOException {
    assertThat(convert("a,b\n1,2\n3\n4,5,6\n7,8\n"))
        .isEqualTo("a,b\r\n1,2\r\n3,\r\n4,5,6\r\n7,8\r\n");
  }

  @Test
  void keeps_spaces_unless_they_are_part_of_the_delimiter() throws IOException {
    assertThat(convert("a, b\n1, 2\n3, 4\n")).isEqualTo("a,b\r\n1,2\r\n3,4\r\n");
    assertThat(convert("1, \"x, y\", 2\n3, \"z, u\", 4\n"))
        .isEqualTo("col_0,col_1,col_2\r\n1,\"x, y\",2\r\n3,\"z, u\",4\r\n");
  }

  @Test
  void makes_an_empty_file_of_an_empty_file_and_a_header_of_a_header() throws IOException {
    assertThat(convert("")).isEmpty();
    assertThat(convert("a,b,c\n")).isEqualTo("a,b,c\r\n");
  }
}
