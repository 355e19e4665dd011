// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainRowsTest {

  private static final String[] PLAIN = {
    "", "a", "12.5", "-0.123456", "New York", "é", "a\tb", "'"
  };
  private static final String[] QUOTED = {
    "\"x,y\"", "\"\"", "\"\"\"\"", "\"say \"\"hi\"\"\"", "\"" + "long, ".repeat(20) + "\""
  };
  private static final String[] ODD = {"5\" pipe", "\"a\nb\"", "\"a\"b\"", "\"x\" ", "\"open"};
  private static final String[] LINE_ENDS = {"\n", "\r\n", "\r", "\n\n"};

  private final SplittableRandom random = new SplittableRandom(5);

  private String one(String... choice) {
    return choice[random.nextInt(choice.length)];
  }

  private String cell(double odd) {
    double kind = random.nextDouble();
    return kind < odd ? one(ODD) : kind < 0.2 ? one(QUOTED) : one(PLAIN);
  }

  private String table(double odd) {
    StringBuilder text = new StringBuilder();
    String lineEnd = one(LINE_ENDS);
    int rows = random.nextInt(1, 40);
    for (int row = 0; row < rows; row++) {
      int width = random.nextInt(30) == 0 ? random.nextInt(1, 9) : 6;
      for (int column = 0; column < width; column++) {
        text.append(column == 0 ? "" : ",").append(cell(odd));
      }
      text.append(lineEnd);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.1})
  void finds_in_large_blocks_what_is_found_byte_by_byte_in_small_ones(double odd) {
    for (int i = 0; i < 300; i++) {
      String text = table(odd);
      assertThat(RowScannerProperties.rows(text, RowScannerProperties.COMMA, 1 << 16))
          .as(text)
          .isEqualTo(RowScannerProperties.rows(text, RowScannerProperties.COMMA, 1));
    }
  }

  @Test
  void comes_to_the_end_of_plain_rows_by_itself() {
    String row = "a,\"b \"\"c\"\", d\",-1.5\r\n";
    byte[] bytes = row.repeat(100).getBytes(StandardCharsets.UTF_8);
    Cells cells = new Cells();
    int end = new PlainRows(RowScannerProperties.COMMA, 3).scan(bytes, 0, bytes.length, cells);
    assertThat(end).isGreaterThan(bytes.length - 2 * Long.SIZE - row.length());
    assertThat(cells.rows()).isEqualTo(end / row.length());
    CellText texts = new CellText(RowScannerProperties.COMMA);
    List<String> last = new ArrayList<>();
    for (int column = 0; column < 3; column++) {
      last.add(texts.of(bytes, cells, cells.cell(cells.rows() - 1, column)));
    }
    assertThat(last).containsExactly("a", "b \"c\", d", "-1.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a,b\n", "a,b,c,d\n", "'a',b,c\n", "a, b,c\n", "a,b\",c\n", "a,\"b\nc\",d\n"})
  void stops_at_a_row_that_may_be_meant_otherwise(String odd) {
    String plain = "1,2,3\n".repeat(30);
    byte[] bytes = (plain + odd + plain).getBytes(StandardCharsets.UTF_8);
    Cells cells = new Cells();
    assertThat(new PlainRows(RowScannerProperties.COMMA, 3).scan(bytes, 0, bytes.length, cells))
        .isEqualTo(plain.length());
    assertThat(cells.rows()).isEqualTo(30);
  }
}
