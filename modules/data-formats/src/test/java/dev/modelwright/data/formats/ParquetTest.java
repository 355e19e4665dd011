// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.ProblemException;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.data.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parquet files that other programs wrote; {@code make-parquet.mjs} says how. */
class ParquetTest {

  private static final TableFiles FILES = new TableFiles(new DatasetReader());

  @TempDir Path folder;

  private static byte[] bytes(String name) {
    try (InputStream in =
        Objects.requireNonNull(ParquetTest.class.getResourceAsStream(name + ".parquet"))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Dataset read(byte[] bytes) throws IOException {
    return FILES.read(
        Files.write(folder.resolve("t.parquet"), bytes), ReadOptions.none(), JobContext.none());
  }

  private Dataset read(String name) throws IOException {
    return read(bytes(name));
  }

  private String code(byte[] bytes) throws IOException {
    try {
      read(bytes);
    } catch (ProblemException e) {
      return e.problem().message().key();
    }
    throw new AssertionError("no problem");
  }

  @Test
  void values_of_every_type_are_kept() throws IOException {
    Path file = Files.write(folder.resolve("t.parquet"), bytes("types"));
    try (TextCopy text = FILES.text(file, ReadOptions.none(), JobContext.none())) {
      assertThat(Files.readString(text.file()).split("\r\n"))
          .containsExactly(
              "bool,tiny,small,int,big,utiny,ubig,float,double,money,wide,text,date,time,stamp,"
                  + "nanos,zoned,uuid,level,han",
              "true,1,-7,3,9007199254740993,200,18446744073709551615,0.1,0.1,12.50,"
                  + "-123456789012345678901234.5678,\"red, \"\"or\"\" so\",2020-02-29,"
                  + "13:45:06.500,2020-02-29T13:45:06.123456,1999-12-31T23:59:59.123456789,"
                  + "2020-02-29T10:00:00Z,4ac7a9e9-607c-4c8a-84f3-843f0191e3fd,low,中文",
              ",,,,,,,,,,,,,,,,,,,",
              "false,-1,7,-3,5,0,1,-2.5,1.0E300,-0.05,1.0000,,1969-12-31,00:00,"
                  + "1969-12-31T23:59:59,2020-01-01T00:00,2020-01-01T00:00:00Z,"
                  + "00000000-0000-0000-0000-000000000001,high,\"line\nbreak\"");
    }
  }

  @Test
  void types_are_found_as_in_any_text() throws IOException {
    Dataset data = read("types");
    assertThat(data.rowCount()).isEqualTo(3);
    assertThat(data.column("date").orElseThrow().kind()).isEqualTo(ColumnKind.DATE);
    assertThat(data.column("zoned").orElseThrow().kind()).isEqualTo(ColumnKind.DATETIME);
    assertThat(data.column("time").orElseThrow().kind()).isEqualTo(ColumnKind.TIME);
    assertThat(data.column("bool").orElseThrow().kind()).isEqualTo(ColumnKind.BOOLEAN);
    assertThat(data.column("float").orElseThrow().missing()).isEqualTo(1);
    assertThat(data.texts("big")).as("no digit is lost").contains("9007199254740993");
  }

  @Test
  void nested_columns_are_left_out_and_named() throws IOException {
    Dataset data = read("nested");
    assertThat(data.columns().stream().map(ColumnInfo::name)).containsExactly("id", "quarter");
    assertThat(data.numbers("quarter")).containsExactly(0, 0.25, 0.5, 0.75, 1);
    assertThat(data.warnings()).contains(Message.of("formats.nested", 3, "list, struct, map"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "zstd", "lz4_raw"})
  void compressed_pages_in_several_groups_of_rows_are_one_table(String codec) throws IOException {
    Dataset data = read(codec);
    assertThat(data.rowCount()).isEqualTo(1000);
    assertThat(Arrays.stream(data.numbers("number")).sum()).isEqualTo(499_500);
    assertThat(data.column("level").orElseThrow().distinct()).isEqualTo(3);
  }

  @Test
  void dictionaries_times_and_names_with_dots_of_another_writer_are_known() throws IOException {
    Dataset data = read("polars");
    assertThat(data.columns().stream().map(ColumnInfo::name))
        .containsExactly("Sepal.Length", "colour", "when");
    assertThat(data.numbers("Sepal.Length")).containsExactly(1.5, Double.NaN, 3.25);
    assertThat(data.texts("colour")).containsExactly("red", "blue", "red");
    assertThat(data.numbers("when")).containsExactly(0, Double.NaN, 86_400);
  }

  @Test
  void what_cannot_be_read_is_said_in_one_sentence() throws IOException {
    byte[] whole = bytes("types");
    assertThat(code(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("broken");
    assertThat(code("PAR1".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .isEqualTo("broken");
    assertThat(code(bytes("brotli"))).as("no library for it").isEqualTo("broken");
    assertThat(code(bytes("empty"))).isEqualTo("header-only");
    for (int i = 4; i < whole.length - 8; i += 37) {
      byte[] hit = whole.clone();
      hit[i] ^= 0x55;
      try {
        read(hit);
      } catch (ProblemException e) {
        assertThat(List.of("broken", "header-only")).contains(e.problem().message().key());
      }
    }
  }
}
