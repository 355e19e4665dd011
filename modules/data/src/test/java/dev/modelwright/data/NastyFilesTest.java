// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NastyFilesTest {

  @TempDir Path folder;

  private Dataset read(String text) {
    return TestFiles.read(TestFiles.write(folder, text));
  }

  private Dataset read(String text, String charset) {
    return TestFiles.read(TestFiles.write(folder, text, Charset.forName(charset)));
  }

  @Test
  void reads_quoted_line_ends_and_doubled_quotes() {
    Dataset data = read("name,note\nann,\"first\nsecond\"\nbob,\"said \"\"no\"\"\"\n");
    assertThat(data.texts("note")).containsExactly("first\nsecond", "said \"no\"");
  }

  @Test
  void reads_mixed_line_ends_and_an_empty_last_line() {
    Dataset data = read("a,b\r\n1,2\n3,4\r5,6\r\n\r\n");
    assertThat(data.numbers("b")).containsExactly(2, 4, 6);
    assertThat(data.warnings()).isEmpty();
  }

  @Test
  void reads_every_encoding_alike() {
    String text = "城市,人口,面积\n北京,2189,16410\n上海,2487,6341\n广州,1874,7434\n深圳,1763,1997\n";
    for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE", "GB18030", "GBK")) {
      Dataset data = read(text, charset);
      assertThat(TestFiles.names(data)).as(charset).containsExactly("城市", "人口", "面积");
      assertThat(data.texts("城市")).as(charset).containsExactly("北京", "上海", "广州", "深圳");
    }
    assertThat(read("\uFEFF" + text).column("城市")).isPresent();
    Dataset latin = read("Straße;Größe\nMühlweg;1\nGärten;2\n", "ISO-8859-1");
    assertThat(latin.texts("Straße")).containsExactly("Mühlweg", "Gärten");
    assertThat(latin.source().dialect().encoding()).isEqualTo(Charset.forName("windows-1252"));
  }

  @Test
  void looks_again_if_the_encoding_shows_late() {
    String text =
        IntStream.range(0, 60_000)
            .mapToObj(i -> i % 90 + ",plain")
            .collect(Collectors.joining("\n", "n,t\n", "\n7,Grüße\n"));
    Dataset data = read(text, "windows-1252");
    assertThat(data.texts("t")[60_000]).isEqualTo("Grüße");
    assertThat(data.warnings()).isEmpty();
  }

  @Test
  void says_how_many_bytes_are_broken() {
    byte[] bytes =
        "t,n\né,1\nö,2\nü,3\nä,4\né,5\nß,6\nö,7\nä,8\nü,9\nö,1\né,2\nx,3\n"
            .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xFF;
    Dataset data = TestFiles.read(TestFiles.write(folder, bytes));
    assertThat(data.warnings()).contains(Message.of("data.stray-bytes", 1, "UTF-8"));
    assertThat(data.texts("t")[11]).isEqualTo("\uFFFD");
  }

  @Test
  void invents_names_where_there_are_none() {
    Dataset data = read("5.1,setosa\n4.9,setosa\n6.2,virginica\n");
    assertThat(TestFiles.names(data)).containsExactly("column_1", "column_2");
    assertThat(data.source().dialect().header()).isFalse();
  }

  @Test
  void skips_a_preamble() {
    Dataset data = read("Report for May\n\nname,size,weight\na,1,2.5\nb,2,3.5\nc,3,4.5\n");
    assertThat(data.source().dialect().preambleLines()).isEqualTo(2);
    assertThat(data.numbers("weight")).containsExactly(2.5, 3.5, 4.5);
  }

  @Test
  void repairs_ragged_rows_and_says_which() {
    Dataset data = read("a,b,c\n1,2,3\n4,5\n6,7,8,\n9,10,11,12\n13,14,15\n");
    assertThat(data.numbers("c")).containsExactly(3, Double.NaN, 8, 11, 15);
    assertThat(data.warnings())
        .contains(Message.of("data.short-rows", 1, 3, 2), Message.of("data.long-rows", 1, 3, 4));
  }

  @Test
  void reports_names_it_changed_and_columns_to_look_at() {
    Dataset data = read("a,,a,k\n1,2.5,x,7\n2,3.5,y,7\n4,4.5,x,7\n");
    assertThat(TestFiles.names(data)).containsExactly("a", "column_2", "a_2", "k");
    assertThat(TestFiles.keys(data.warnings()))
        .containsExactly("empty-names", "duplicate-name", "constant-column");
  }

  @Test
  void tells_names_apart_that_differ_in_capitals_only() {
    Dataset data = read("t,T\n1.5,2\n2.5,3\n");
    assertThat(data.numbers("t")).containsExactly(1.5, 2.5);
    assertThat(data.numbers("T")).containsExactly(2, 3);
  }

  @Test
  void reads_a_single_row() {
    assertThat(read("1,2,x\n").rowCount()).isEqualTo(1);
    assertThat(read("1,2,x").numbers("column_2")).containsExactly(2);
  }

  @Test
  void reads_a_single_column() {
    Dataset data = read("size\n1.5\n2.5\n");
    assertThat(data.columns()).hasSize(1);
    assertThat(data.numbers("size")).containsExactly(1.5, 2.5);
  }

  @Test
  void trims_systematic_spaces() {
    Dataset data = read("39, Private, ?\n50, Public, 3\n38, Private, 4\n41, Public, 5\n");
    assertThat(data.texts("column_2")).containsExactly("Private", "Public", "Private", "Public");
    assertThat(data.column("column_3").orElseThrow().missing()).isEqualTo(1);
  }

  @Test
  void reads_a_hundred_thousand_columns() {
    String row = "1,".repeat(99_999) + "1\n";
    String names =
        java.util.stream.IntStream.range(0, 100_000)
            .mapToObj(column -> "c" + column)
            .collect(java.util.stream.Collectors.joining(",", "", "\n"));
    Dataset data = TestFiles.read(TestFiles.write(folder, names + row.repeat(3)));
    assertThat(data.columns()).hasSize(100_000);
    assertThat(data.table().columnCount()).isEqualTo(100_000);
  }

  @Test
  void reads_ten_thousand_columns() {
    String row =
        IntStream.range(0, 10_000).mapToObj(String::valueOf).collect(Collectors.joining(","));
    String names =
        IntStream.range(0, 10_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    Dataset data = read(names + "\n" + row + "\n" + row + "\n");
    assertThat(data.columns()).hasSize(10_000);
    assertThat(data.numbers("c9999")).containsExactly(9999, 9999);
  }

  @Test
  void bears_a_few_zero_bytes() {
    Dataset data = read("name,size\n" + "abcdefgh,12345678\n".repeat(20) + "a\0b,3\n");
    assertThat(data.texts("name")[20]).isEqualTo("ab");
  }

  @Test
  void takes_vertical_tabs_and_form_feeds_for_text() {
    assertThat(read("a,b\n\u000B\f x,1\n\u000B\f y,2\nz,3\n").columns())
        .extracting(ColumnInfo::name)
        .containsExactly("a", "b");
  }

  @Test
  void takes_a_quote_that_is_never_closed_for_text() {
    Dataset data = read("name,size\nann,1\n\"bob,2\ncid,3\n");
    assertThat(data.texts("name")).containsExactly("ann", "\"bob", "cid");
    assertThat(TestFiles.keys(data.warnings())).contains("unclosed-quotes");
  }

  @Test
  void knows_the_hash_and_size_of_the_file() {
    DataSource source = read("a,b\n1,2\n").source();
    assertThat(source.bytes()).isEqualTo(8);
    // printf 'a,b\n1,2\n' | sha256sum
    assertThat(source.sha256())
        .isEqualTo("492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470");
  }

  @ParameterizedTest
  @ValueSource(strings = {"；", "，", "、", "§", "｜", "·"})
  void reads_delimiters_that_are_not_ascii(String sign) {
    String text = "城市,人口,备注\n北京,2189,\"大, 很大\"\n上海,2487,港口\n广州,1874,\n";
    String foreign = text.replace(",", sign).replace("大" + sign, "大,");
    for (String charset : List.of("UTF-8", "GB18030")) {
      Dataset data = read(foreign, charset);
      assertThat(data.source().dialect().delimiter()).isEqualTo(sign);
      assertThat(TestFiles.names(data)).containsExactly("城市", "人口", "备注");
      assertThat(data.numbers("人口")).containsExactly(2189, 2487, 1874);
      assertThat(data.texts("备注")[0]).isEqualTo("大, 很大");
    }
  }

  @Test
  void keeps_commas_where_texts_hold_other_signs() {
    Dataset data = read("名,说明\n甲,红、绿；蓝\n乙,一、二；三\n丙,长、短；圆\n");
    assertThat(data.source().dialect().delimiter()).isEqualTo(",");
  }
}
