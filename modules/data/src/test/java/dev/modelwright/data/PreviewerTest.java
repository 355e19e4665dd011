// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.Message;
import dev.modelwright.base.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewerTest {
  @TempDir Path folder;

  private Preview preview(String text, Charset charset) {
    return new Previewer()
        .preview(TestFiles.write(folder, text, charset), Optional.empty(), Optional.empty(), 2);
  }

  private Preview preview(String text) {
    return preview(text, StandardCharsets.UTF_8);
  }

  @Test
  void shows_the_first_rows_and_says_what_was_guessed() {
    Preview preview =
        preview(
            "Title of it\n\nname;n;day\nMüller;1,5;2020-01-02\nx;2,5\ny;3;2020-01-04;z\n",
            Charset.forName("windows-1252"));
    assertThat(preview.names()).containsExactly("name", "n", "day");
    assertThat(preview.rows())
        .containsExactly(List.of("Müller", "1,5", "2020-01-02"), List.of("x", "2,5", ""));
    assertThat(preview.kinds())
        .containsExactly(ColumnKind.CATEGORY, ColumnKind.NUMBER, ColumnKind.DATE);
    assertThat(preview.firstLines()).hasSize(6).startsWith("Title of it", "", "name;n;day");
    assertThat(preview.notes())
        .containsExactly(
            Message.of("data.note-encoding", "windows-1252"),
            Message.of("data.note-delimiter", 3, ";"),
            Message.of("data.note-header"),
            Message.of("data.note-preamble", 2));
    assertThat(preview.whole()).isTrue();
    assertThat(preview.delimiters()).startsWith(";").contains(",", "\t").doesNotHaveDuplicates();
    assertThat(preview.encodings())
        .startsWith(Charset.forName("windows-1252"))
        .contains(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)
        .contains(Charset.forName("windows-1250"), Charset.forName("KOI8-R"))
        .doesNotHaveDuplicates();
  }

  @Test
  void reads_as_it_is_told() {
    Path file = TestFiles.write(folder, "a;b,c\n1;2,3\n4;5,6\n");
    Dialect dialect =
        new Dialect(StandardCharsets.UTF_8, ',', Optional.of('"'), Optional.empty(), 0, 0, 0);
    Preview preview = new Previewer().preview(file, Optional.empty(), Optional.of(dialect), 10);
    assertThat(preview.dialect()).isEqualTo(dialect);
    assertThat(preview.names()).containsExactly("column_1", "column_2");
    assertThat(preview.rows()).hasSize(3).first().isEqualTo(List.of("a;b", "c"));
  }

  @Test
  void shows_a_delimiter_beyond_ascii_as_it_stands() {
    Preview preview = preview("名；值\n甲；1\n乙；2\n");
    assertThat(preview.dialect().delimiter()).isEqualTo("；");
    assertThat(preview.firstLines().getFirst()).isEqualTo("名；值");
    Preview told =
        new Previewer()
            .preview(
                TestFiles.write(folder, "名；值\n甲；1\n"),
                Optional.empty(),
                Optional.of(preview.dialect()),
                10);
    assertThat(told.firstLines().getFirst()).isEqualTo("名；值");
    assertThat(told.rows()).containsExactly(List.of("甲", "1"));
  }

  @Test
  void shows_the_beginning_of_a_long_file_without_a_row_that_is_cut_off() {
    Preview preview =
        new Previewer()
            .preview(
                TestFiles.write(folder, "a,b\n" + "1,2345\n".repeat(100_000) + "\nA note\n"),
                Optional.empty(),
                Optional.empty(),
                1_000_000);
    assertThat(preview.whole()).isFalse();
    assertThat(preview.rows()).hasSizeGreaterThan(1000).containsOnly(List.of("1", "2345"));
  }

  @Test
  void tells_of_notes_and_other_tables_below() {
    String table = "name,n,m\na,1,2\nb,3,4\nc,5,6\n";
    Preview noted = preview(table + "\nSource: the office, May\n");
    assertThat(noted.dialect().footnoteLines()).isEqualTo(2);
    assertThat(noted.notes()).contains(Message.of("data.note-footnotes", 2));
    Preview two = preview(table + "\nfirst,second\n1,2\n3,4\n");
    assertThat(two.notes()).contains(Message.of("data.other-tables", 2, "“2” (6–8: 2 × 2)"));
    assertThat(two.rows()).hasSize(2);
    Preview cut = preview(table.repeat(20_000) + "\nfirst,second\n1,2\n3,4\n");
    assertThat(cut.notes()).contains(Message.of("data.note-other-table", 4));
  }

  @Test
  void shows_names_without_rows() {
    Preview preview = preview("a,b,c\n");
    assertThat(preview.names()).containsExactly("a", "b", "c");
    assertThat(preview.rows()).isEmpty();
  }

  @Test
  void refuses_what_is_no_text() {
    for (String text : List.of("", "\n \n", "%PDF-1.7\nx")) {
      assertThatThrownBy(() -> preview(text)).isInstanceOf(ProblemException.class);
    }
    assertThatThrownBy(() -> new Previewer().preview(folder, Optional.empty(), Optional.empty(), 5))
        .isInstanceOf(ProblemException.class);
  }
}
