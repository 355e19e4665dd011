// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowMenderTest {
  private static final String BEFORE = "1,red,2.5,\"a, b\"\n2,blue,3.5,c\n";
  private static final String AFTER = "8,red,4.5,\"d, e\"\n9,blue,5.5,f\n";

  @TempDir Path folder;

  /** The rows between two good ones before and two after. */
  private static List<List<String>> mended(String row) {
    byte[] bytes = (BEFORE + row + "\n" + AFTER).getBytes(StandardCharsets.UTF_8);
    Grammar grammar = new Grammar(',', '"', -1, false);
    Cells cells = new Cells();
    new RowScanner(grammar, Shape.of(cells(BEFORE + AFTER), bytes(BEFORE + AFTER)))
        .scan(bytes, 0, bytes.length, true, cells);
    CellText text = new CellText(grammar);
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < cells.rows(); r++) {
      List<String> texts = new ArrayList<>();
      for (int column = 0; column < cells.width(r); column++) {
        texts.add(text.of(bytes, cells, cells.cell(r, column)));
      }
      rows.add(texts);
    }
    assertThat(rows.getLast()).containsExactly("9", "blue", "5.5", "f");
    assertThat(rows.get(rows.size() - 2)).containsExactly("8", "red", "4.5", "d, e");
    return rows.subList(2, rows.size() - 2);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Cells cells(String text) {
    Cells cells = new Cells();
    new RowScanner(new Grammar(',', '"', -1, false))
        .scan(bytes(text), 0, bytes(text).length, true, cells);
    return cells;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '~',
      value = {
        // as it stands / its cells
        "5,green,1.5,\"x, y\"/5|green|1.5|x, y",
        "5,\"green,1.5,z/5|\"green|1.5|z",
        "5,gr\"een,1.5,z/5|gr\"een|1.5|z",
        "5,green,1.5,\"x, y/5|green|1.5|x, y",
        "5,green,1.5,\"\"x, y\"/5|green|1.5|\"x, y",
        "5,green,1.5,\"x\", y\"/5|green|1.5|x\", y",
        "5,\"green, or so\"1.5,z/5|green, or so|1.5|z",
        "5;green;1.5;\"x; y\"/5|green|1.5|x; y",
        "5, green, 1.5, \"x, y\"/5|green|1.5|x, y",
        "5,green,1.5,'x, y'/5|green|1.5|x, y",
        "5,green,1.5,\"x \\\"1\\\", y\"/5|green|1.5|x \"1\", y",
        "5 green 1.5 \"x, y\"/5|green|1.5|x, y",
        "5,green,1.5,\"it's \"so\" \"odd\" isn't it\"/5|green|1.5|it's \"so\" \"odd\" isn't it",
        "'5','green','1.5','a, b, c, d, e, f'/5|green|1.5|a, b, c, d, e, f",
        "5,green,,1.5,z/5|green||1.5|z",
        "5,green1.5,z/5|green1.5|z",
        "5,green,1.5/5|green|1.5"
      })
  void a_row_is_read_as_what_it_most_likely_is(String row, String texts) {
    assertThat(mended(row)).containsExactly(List.of(texts.split("\\|", -1)));
  }

  @Test
  void a_text_over_several_lines_stays_whole() {
    assertThat(mended("5,green,1.5,\"x\ny, z\nthe \"\"end\"\"\""))
        .containsExactly(List.of("5", "green", "1.5", "x\ny, z\nthe \"end\""));
    assertThat(mended("5,green,,1.5,\"x\ny, z\""))
        .containsExactly(List.of("5", "green", "", "1.5", "x\ny, z"));
  }

  @Test
  void a_stray_quote_swallows_nothing_however_far_the_next_one_is() {
    String rows = "3,red,1.5,x\n".repeat(20_000);
    assertThat(mended("5,\"green,1.5,z\n" + rows.strip())).hasSize(20_001);
    String stray = "5,\"green,1.5,z\n".repeat(20_000);
    assertThat(mended(stray.strip()))
        .hasSize(20_000)
        .containsOnly(List.of("5", "\"green", "1.5", "z"));
  }

  @Test
  void a_dataset_says_how_many_rows_were_mended() {
    Dataset data =
        TestFiles.read(
            TestFiles.write(folder, "n,colour,size,note\n" + BEFORE + "5;green;1.5;z\n" + AFTER));
    assertThat(data.texts("colour")).containsExactly("red", "blue", "green", "red", "blue");
    assertThat(data.warnings()).contains(Message.of("data.mended-rows", 1));
  }
}
