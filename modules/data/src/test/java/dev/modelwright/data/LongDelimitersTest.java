// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongDelimitersTest {
  private static final String TABLE =
      "id§name§size§day\n"
          + "1§Ann Lee§2.5§2024-03-01\n"
          + "2§Bob§§2024-03-02\n"
          + "3§Cid, the third§4.5§2024-03-03\n"
          + "4§Dora§5.5§2024-03-04\n";

  @TempDir Path folder;

  private Dataset read(String text) {
    return TestFiles.read(TestFiles.write(folder, text));
  }

  private static String delimiter(Dataset data) {
    return data.source().dialect().delimiter();
  }

  @ParameterizedTest
  @ValueSource(strings = {"||", "::", "|~|", " | ", "~|~", "##", "^^", "@@", "|;|", "<|>", "|\t|"})
  void several_signs_are_found_and_part_the_cells(String signs) {
    Dataset data = read(TABLE.replace("§", signs));
    assertThat(delimiter(data)).isEqualTo(signs);
    assertThat(data.texts("name")).containsExactly("Ann Lee", "Bob", "Cid, the third", "Dora");
    assertThat(data.numbers("size")).containsExactly(2.5, Double.NaN, 4.5, 5.5);
    assertThat(data.column("day").orElseThrow().kind()).isEqualTo(ColumnKind.DATE);
  }

  @Test
  void a_single_sign_may_stand_in_the_cells() {
    Dataset data =
        read("id::title::rating\n1::Space: one::3\n2::Two::4\n3::Three: a, b|c::5\n4::Four::1\n");
    assertThat(delimiter(data)).isEqualTo("::");
    assertThat(data.texts("title")).contains("Space: one", "Three: a, b|c");
  }

  @Test
  void a_quoted_delimiter_is_text() throws IOException {
    String text = "a||b||c\n\"x || y\"||1||2\nz||3||4\nw||5||6\n";
    assertThat(read(text).texts("a")).containsExactly("x || y", "z", "w");
    Path out = folder.resolve("out.csv");
    new Converter().convert(TestFiles.write(folder, text), out, JobContext.none());
    assertThat(Files.readString(out)).startsWith("a,b,c\r\n\"x || y\",1,2\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|b|c\n1||3\n2||4\n3|x|5\n",
        "a,b,c\n1,,3\n2,,4\n3,,5\n",
        "a;b;c\n1;;3\n2;;4\n3;;5\n",
        "a\tb\tc\n1\t\t3\n2\t\t4\n3\t\t5\n",
        "n,url\n1,http://a.b/c\n2,http://d.e/f\n3,http://g.h/i\n",
        "n,who\n1,a@@b\n2,c@@d\n3,e@@f\n",
        "| a | b |\n| 1 | 2 |\n| 3 | 4 |\n",
        "n,code\n1,std::x\n2,std::y\n3,std::z\n"
      })
  void single_signs_stay_as_they_are(String text) {
    assertThat(delimiter(read(text))).hasSize(1);
  }

  @Test
  void it_can_be_given_and_is_offered_and_shown() {
    Path file = TestFiles.write(folder, "a->b\n1->x\n3->y,z\n");
    Dialect arrow =
        new Dialect(StandardCharsets.UTF_8, "->", Optional.of('"'), Optional.empty(), 0, 1, 0);
    Dataset data = new DatasetReader().read(file, arrow, JobContext.none());
    assertThat(data.texts("b")).containsExactly("x", "y,z");

    Preview preview = new Previewer().preview(file, Optional.empty(), Optional.of(arrow), 10);
    assertThat(preview.rows()).containsExactly(List.of("1", "x"), List.of("3", "y,z"));
    assertThat(preview.firstLines()).containsExactly("a->b", "1->x", "3->y,z");
    assertThat(preview.delimiters()).startsWith("->");
  }

  @Test
  void the_first_rows_are_parted_by_what_is_guessed() {
    Path file = TestFiles.write(folder, TABLE.replace("§", "||"));
    Preview preview = new Previewer().preview(file, Optional.empty(), Optional.empty(), 2);
    assertThat(preview.names())
        .isEqualTo(TestFiles.read(file).columns().stream().map(ColumnInfo::name).toList())
        .hasSizeGreaterThan(1);
    assertThat(preview.firstLines().getFirst()).contains("||");
  }

  @Test
  void zero_bytes_within_it_are_left_out() throws IOException {
    Encoding encoding = new Encoding(StandardCharsets.UTF_8, 0).partedBy("::").withoutZeros();
    byte[] text = "a:\0:b\0\0".getBytes(StandardCharsets.UTF_8);
    try (Transcoder in = new Transcoder(new ByteArrayInputStream(text), encoding)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("a\u001Fb");
    }
  }

  @Test
  void repairs_show_the_row_as_it_stands() {
    Dataset data = read(TABLE.replace("§", "||") + "5||Eve\n" + "6||F||1||2024-03-05\n");
    assertThat(data.repairs().examples()).extracting(Repair::text).contains("5||Eve");
  }

  @ParameterizedTest
  @ValueSource(ints = {32_766, 32_767, 32_768, 65_535, 65_536})
  void the_end_of_a_buffer_does_not_cut_a_delimiter(int before) throws IOException {
    String text = "x".repeat(before) + "|||~|y|~";
    Encoding encoding = new Encoding(StandardCharsets.UTF_8, 0).partedBy("|~|");
    try (Transcoder in =
        new Transcoder(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), encoding)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(text.replace("|~|", "\u001F"));
    }
  }
}
