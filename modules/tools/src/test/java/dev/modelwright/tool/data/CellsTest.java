// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.base.JobContext;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.tool.data.rows.Cells;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

  @TempDir Path folder;

  private Dataset read(String csv) {
    return new DatasetReader()
        .read(RoomFixture.write(folder.resolve("t.csv"), csv), JobContext.none());
  }

  private static List<String> texts(Dataset dataset, String column) {
    Cells cells = Cells.of(dataset, dataset.column(column).orElseThrow());
    return IntStream.range(0, dataset.rowCount())
        .mapToObj(row -> cells.text(row).orElse("-"))
        .toList();
  }

  @Test
  void cells_stand_as_in_the_file() {
    Dataset dataset =
        read(
            """
            year,share,day,moment,word
            2019,0.5,2024-02-29,2024-02-29 10:30:00,red
            2020,,2023-12-31,,blue
            2021,12.25,,2023-12-31 23:59:59,
            2019,7,2024-01-01,2024-01-01 00:00:00,red
            """);
    assertThat(texts(dataset, "year")).containsExactly("2019", "2020", "2021", "2019");
    assertThat(texts(dataset, "share")).containsExactly("0.5", "-", "12.25", "7");
    assertThat(texts(dataset, "day"))
        .containsExactly("2024-02-29", "2023-12-31", "-", "2024-01-01");
    assertThat(texts(dataset, "moment"))
        .containsExactly("2024-02-29 10:30", "-", "2023-12-31 23:59:59", "2024-01-01 00:00");
    assertThat(texts(dataset, "word")).containsExactly("red", "blue", "-", "red");
  }

  @ParameterizedTest
  @CsvSource({
    "12345678, 12345678",
    "-3, -3",
    "0.1, 0.1",
    "1234567.25, 1234567.25",
    "0.0001, 0.0001",
    "1e-9, 1.0E-9",
    "2.5e20, 2.5E20"
  })
  void numbers_have_all_their_digits_and_no_separators(double value, String text) {
    assertThat(Cells.number(value)).isEqualTo(text);
  }

  @Test
  void a_cell_that_is_looked_at_is_the_same_as_in_its_whole_column() {
    RoomFixture fixture = new RoomFixture();
    fixture.table(RoomFixture.loans(folder));
    OpenedTable table = fixture.session.tableProperty().get().orElseThrow();
    TableContent.Whole whole = new TableContent.Whole(table);
    for (TableContent.Head head : whole.heads()) {
      Cells cells = Cells.of(table.dataset(), table.dataset().columns().get(head.position()));
      for (int row = 0; row < whole.rows(); row++) {
        assertThat(whole.text(row, head.position())).isEqualTo(cells.text(row).orElse(""));
      }
    }
  }

  @Test
  void rows_are_a_list_that_holds_nothing() {
    RowNumbers rows = new RowNumbers(10_000_000);
    assertThat(rows).hasSize(10_000_000);
    assertThat(rows.get(9_999_999)).isEqualTo(9_999_999);
    assertThat(rows.indexOf(5)).isEqualTo(5);
    assertThat(rows.contains(10_000_000)).isFalse();
    assertThat(rows.indexOf("5")).isEqualTo(-1);
    rows.resize(3);
    assertThat(rows).containsExactly(0, 1, 2);
  }
}
