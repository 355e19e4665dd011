// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.ProblemException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tech.tablesaw.api.ColumnType;

class DatasetTest {

  @TempDir Path folder;
  private Dataset data;

  @BeforeEach
  void read() {
    data =
        TestFiles.read(
            TestFiles.write(
                folder,
                """
                n,x,t,d,s
                1,0.5,red,2020-01-01,2020-01-01 10:00
                ,1.5,blue,,2020-01-02 11:30
                3,,,2020-01-03,
                9007199254740991,2.5,red,2020-01-04,2020-01-04 00:00
                """));
  }

  @Test
  void keeps_values_in_columns_of_their_type() {
    assertThat(data.table().types())
        .containsExactly(
            ColumnType.LONG,
            ColumnType.DOUBLE,
            ColumnType.STRING,
            ColumnType.LOCAL_DATE,
            ColumnType.LOCAL_DATE_TIME);
    assertThat(data.table().stringColumn("t").countUnique()).isEqualTo(3);
    assertThat(data.table().stringColumn("t").countMissing()).isEqualTo(1);
    assertThat(data.table().stringColumn("t").isEqualTo("red").toArray()).containsExactly(0, 3);
  }

  @Test
  void hands_out_numbers_and_texts() {
    assertThat(data.numbers("n")).containsExactly(1, Double.NaN, 3, 9007199254740991.0);
    assertThat(data.numbers("d")).containsExactly(18262, Double.NaN, 18264, 18265);
    assertThat(data.texts("t")).containsExactly("red", "blue", null, "red");
    assertThat(data.texts("n")).containsExactly("1", null, "3", "9007199254740991");
    assertThat(data.texts("x")).containsExactly("0.5", "1.5", null, "2.5");
    assertThat(data.texts("d")).containsExactly("2020-01-01", null, "2020-01-03", "2020-01-04");
    assertThatThrownBy(() -> data.numbers("no")).isInstanceOf(ProblemException.class);
  }

  @Test
  void picks_rows_in_the_given_order_again_and_again() {
    Dataset picked = data.rows(new int[] {3, 1, 3, 2});
    assertThat(picked.texts("t")).containsExactly("red", "blue", "red", null);
    assertThat(picked.numbers("x")).containsExactly(2.5, 1.5, 2.5, Double.NaN);
    assertThat(picked.numbers("d")).containsExactly(18265, Double.NaN, 18265, 18264);
    assertThat(picked.rows(new int[] {1}).texts("t")).containsExactly("blue");
    assertThat(picked.rowCount()).isEqualTo(4);
  }
}
