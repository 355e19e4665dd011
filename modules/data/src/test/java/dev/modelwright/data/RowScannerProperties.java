// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.Example;

class RowScannerProperties {

  static final Grammar COMMA = new Grammar(',', '"', -1, false);

  static List<List<String>> rows(String text, Grammar grammar, int blockSize) {
    List<List<String>> rows = new ArrayList<>();
    CellText texts = new CellText(grammar);
    BlockReader blocks =
        new BlockReader(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            new RowScanner(grammar));
    Block block = new Block(blockSize);
    try {
      while (blocks.next(block)) {
        Cells cells = block.cells();
        for (int row = 0; row < cells.rows(); row++) {
          List<String> line = new ArrayList<>();
          for (int column = 0; column < cells.width(row); column++) {
            line.add(texts.of(block.bytes(), cells, cells.cell(row, column)));
          }
          rows.add(line);
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return rows;
  }

  private static List<List<String>> rows(String text) {
    return rows(text, COMMA, 1 << 16);
  }

  @Example
  void parts_cells_at_delimiters_and_rows_at_line_ends_of_every_kind() {
    assertThat(rows("a,b\nc,d\r\ne,f\rg,h"))
        .containsExactly(
            List.of("a", "b"), List.of("c", "d"), List.of("e", "f"), List.of("g", "h"));
  }

  @Example
  void keeps_empty_cells_and_empty_lines() {
    assertThat(rows(",\n\na,,b,\n"))
        .containsExactly(List.of("", ""), List.of(""), List.of("a", "", "b", ""));
  }

  @Example
  void keeps_delimiters_line_ends_and_doubled_quotes_of_quoted_cells() {
    assertThat(rows("\"a,b\",\"c\r\nd\",\"say \"\"hi\"\"\",\"\"\n"))
        .containsExactly(List.of("a,b", "c\r\nd", "say \"hi\"", ""));
  }

  @Example
  void takes_stray_quotes_for_text() {
    assertThat(rows("5\" pipe,\"the \"big\" one\",\"x\" ,y\n"))
        .containsExactly(List.of("5\" pipe", "the \"big\" one", "x", "y"));
  }

  @Example
  void takes_a_quote_that_is_never_closed_for_text() {
    assertThat(rows("a,\"b\nc,d\n")).containsExactly(List.of("a", "\"b"), List.of("c", "d"));
  }

  @Example
  void understands_escaped_quotes() {
    assertThat(rows("\"a\\\"b\",\"c\\\\\",d\n", new Grammar(',', '"', '\\', false), 64))
        .containsExactly(List.of("a\"b", "c\\", "d"));
  }

  @Example
  void skips_spaces_after_delimiters_if_told_so_also_before_quotes() {
    assertThat(rows("a, b,  \"c, d\"\n", new Grammar(',', '"', -1, true), 64))
        .containsExactly(List.of("a", "b", "c, d"));
  }

  @Example
  void takes_runs_of_spaces_for_one_delimiter() {
    assertThat(rows("  1   2.5 \"x y\"  \n3 4 z\n 5 6 7 ", new Grammar(' ', '"', -1, false), 64))
        .containsExactly(
            List.of("1", "2.5", "x y"), List.of("3", "4", "z"), List.of("5", "6", "7"));
  }

  @Example
  void needs_no_quotes_at_all() {
    assertThat(rows("\"a\tb\"\n", new Grammar('\t', -1, -1, false), 64))
        .containsExactly(List.of("\"a", "b\""));
  }

  @Property(tries = 500)
  void finds_the_same_cells_whatever_the_size_of_the_blocks(
      @ForAll @Chars({'a', ',', '"', '\n', '\r', ' ', 'é'}) @StringLength(max = 60) String text,
      @ForAll @IntRange(min = 1, max = 20) int blockSize) {
    assertThat(rows(text, COMMA, blockSize)).isEqualTo(rows(text, COMMA, 1 << 12));
  }
}
