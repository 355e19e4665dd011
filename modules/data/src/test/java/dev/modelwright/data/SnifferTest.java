// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnifferTest {

  private static final String PEOPLE =
      """
      name,city,age,height
      Ann,Paris,31,1.72
      Bob,"New York, NY",44,1.80
      Cid,Rome,27,1.69
      """;

  private static Sniffer.Sniffed sniff(String text) {
    Encoding utf8 = new Encoding(StandardCharsets.UTF_8, 0);
    return Sniffer.sniff(new Sample(text.getBytes(StandardCharsets.UTF_8), true, utf8));
  }

  private static Dialect dialect(String text) {
    return sniff(text).dialect();
  }

  @ParameterizedTest
  @CsvSource({"';'", "'\t'", "'|'", "'^'", "'~'", "' '"})
  void finds_the_delimiter(char delimiter) {
    String text = PEOPLE.replace("\"New York, NY\"", "York").replace(',', delimiter);
    assertThat(dialect(text).delimiter()).isEqualTo(String.valueOf(delimiter));
    assertThat(dialect(text).header()).isTrue();
  }

  @Test
  void finds_the_comma_beside_quoted_ones() {
    assertThat(dialect(PEOPLE))
        .isEqualTo(
            new Dialect(
                StandardCharsets.UTF_8,
                ',',
                java.util.Optional.of('"'),
                java.util.Optional.empty(),
                0,
                1,
                0));
  }

  @Test
  void is_not_misled_by_decimal_commas() {
    assertThat(dialect("a;b;c\n1,5;2,5;3,5\n4,0;5,1;6,2\n7,7;8,8;9,9\n").delimiter())
        .isEqualTo(";");
  }

  @Test
  void is_not_misled_by_commas_in_texts_and_times_of_day() {
    String log = "time;text\n10:00:01;hello, you, there\n10:00:02;bye\n10:00:03;a, b\n";
    assertThat(dialect(log).delimiter()).isEqualTo(";");
  }

  @Test
  void finds_single_quotes_and_backslashes() {
    assertThat(dialect("1,'a, b',2\n3,'c, d',4\n5,'e, f',6\n").quote()).contains('\'');
    Dialect escaped = dialect("1,\"a \\\"x\\\", b\",2\n3,\"c \\\"y\\\", d\",4\n5,\"e\",6\n");
    assertThat(escaped.escape()).contains('\\');
  }

  @Test
  void finds_spaces_after_delimiters() {
    assertThat(sniff("39, Private, 77516\n50, Public, 83311\n").skipSpaces()).isTrue();
    assertThat(sniff("39,Private,77516\n50, Public,83311\n").skipSpaces()).isFalse();
  }

  @Test
  void sees_a_table_of_one_column() {
    assertThat(dialect("size\n1.5\n2.5\n3.5\n").header()).isTrue();
    assertThat(dialect("10:00:01\n10:00:02\n10:00:03\n").header()).isFalse();
  }

  @Test
  void skips_titles_remarks_and_empty_lines_before_the_table() {
    assertThat(dialect("Report of the year,,,\n,,,\n" + PEOPLE).preambleLines()).isEqualTo(2);
    assertThat(dialect("# made by a machine\n# on a day\n\n" + PEOPLE).preambleLines())
        .isEqualTo(3);
    assertThat(dialect("Sample, by me, on Monday, May 1, 2017\n" + PEOPLE).preambleLines())
        .isEqualTo(1);
  }

  @Test
  void tells_names_from_data() {
    assertThat(dialect("M,0.455,15\nF,0.35,7\nM,0.53,9\nI,0.44,10\n").header()).isFalse();
    assertThat(dialect("sex,length,rings\nM,0.455,15\nF,0.35,7\n").header()).isTrue();
    assertThat(
            dialect("country,1990,1991,1992\nAustria,1.5,1.6,1.7\nBelgium,2.5,2.6,2.7\n").header())
        .isTrue();
    assertThat(dialect("2020-01-01,a\n2020-01-02,b\n2020-01-03,a\n").header()).isFalse();
    assertThat(dialect("first,second\nred,blue\ngreen,red\n").header()).isTrue();
  }

  @Test
  void knows_a_single_row_with_a_number_for_data() {
    assertThat(dialect("a,b,3\n").header()).isFalse();
    assertThat(dialect("a,b,c\n").header()).isTrue();
  }
}
