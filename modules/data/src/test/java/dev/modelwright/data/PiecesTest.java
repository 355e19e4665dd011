// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small pieces that others are made of. */
class PiecesTest {

  private static final Levels COLOURS =
      new Levels(
          new String[] {"red", "?", "blue"}, new int[] {2, 1, 1}, new int[] {0, 1, 2, -1, 0});

  private static void same(Levels found, Levels wanted) {
    assertThat(found.texts()).isEqualTo(wanted.texts());
    assertThat(found.counts()).isEqualTo(wanted.counts());
    assertThat(found.codes()).isEqualTo(wanted.codes());
  }

  @Test
  void levels_lose_texts_that_mean_missing() {
    BitSet marks = COLOURS.where(Marks::amongTexts);
    same(
        COLOURS.without(marks),
        new Levels(new String[] {"red", "blue"}, new int[] {2, 1}, new int[] {0, -1, 1, -1, 0}));
    assertThat(COLOURS.without(new BitSet())).isSameAs(COLOURS);
    assertThat(List.of(COLOURS.present(), COLOURS.rows(), COLOURS.firstRow(2)))
        .containsExactly(4, 5, 2);
  }

  @Test
  void levels_of_some_rows_hold_only_their_texts() {
    same(
        COLOURS.rows(new int[] {4, 3, 2}),
        new Levels(new String[] {"red", "blue"}, new int[] {1, 1}, new int[] {0, -1, 1}));
  }

  @Test
  void levels_come_back_from_tablesaw() {
    same(TableColumns.levels(TableColumns.texts("x", COLOURS)), COLOURS);
  }

  @Test
  void distinct_numbers_are_counted_exactly_however_they_are_written() {
    double[] values = {0.1, 0.2, 0.3, 0.1, Double.NaN, -0.2, 1000.25};
    assertThat(new Numbers(values, values.length, 0, new Numbers.Form(0, 2)).distinct())
        .isEqualTo(5);
    assertThat(
            new Numbers(values, values.length, 0, new Numbers.Form(0, Numbers.UNKNOWN_DECIMALS))
                .distinct())
        .isEqualTo(5);
    double[] wide = {1e-3, 1e12, 1e12 + 0.001, 1e-3};
    assertThat(new Numbers(wide, wide.length, 0, new Numbers.Form(0, 3)).distinct()).isEqualTo(3);
    assertThat(new Numbers(new double[] {Double.NaN}, 1, 0, new Numbers.Form(0, 0)).distinct())
        .isZero();
  }

  @Test
  void what_is_read_is_hashed_and_counted() throws IOException {
    // FIPS 180-2, the example "abc"
    HashedInput in =
        new HashedInput(new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)));
    assertThat(in.read()).isEqualTo('a');
    assertThat(in.readAllBytes()).hasSize(2);
    assertThat(in.count()).isEqualTo(3);
    assertThat(in.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void a_block_grows_until_a_row_fits() throws IOException {
    String row = "x".repeat(1000) + ",y\n";
    BlockReader blocks =
        new BlockReader(
            new ByteArrayInputStream(row.repeat(3).getBytes(StandardCharsets.UTF_8)),
            new RowScanner(RowScannerProperties.COMMA));
    int rows = 0;
    Block block = new Block(16);
    while (blocks.next(block)) {
      rows += block.cells().rows();
    }
    assertThat(rows).isEqualTo(3);
  }

  @Test
  void a_column_of_numbers_is_refuted_by_many_other_texts() {
    NumberCollector collector = new NumberCollector(4);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      text.append(i % 2 == 0 ? i : "word" + i).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    Cells cells = new Cells();
    new RowScanner(RowScannerProperties.COMMA).scan(bytes, 0, bytes.length, true, cells);
    collector.collect(bytes, cells, 0);
    assertThat(collector.refuted()).isTrue();
  }

  @Test
  void unknown_words_are_marks_only_if_alone_short_and_repeated() {
    assertThat(Marks.all(List.of("n/a", "?"), new int[] {1, 1}, 2)).isTrue();
    assertThat(Marks.all(List.of("refused"), new int[] {2}, 50)).isTrue();
    assertThat(Marks.all(List.of("refused"), new int[] {1}, 50)).isFalse();
    assertThat(Marks.all(List.of("refused", "unsure"), new int[] {9, 9}, 50)).isFalse();
    assertThat(Marks.amongValues("0000-00-00 00:00:00")).as("the longest").isTrue();
    assertThat(Marks.all(List.of("<5"), new int[] {9}, 50)).isFalse();
  }
}
