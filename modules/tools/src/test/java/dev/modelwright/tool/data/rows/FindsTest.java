// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.tool.data.RoomFixture;
import dev.modelwright.tool.data.rows.Finds.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindsTest {

  @TempDir Path folder;

  private Dataset random(long seed, int rows) {
    Random random = new Random(seed);
    StringBuilder csv = new StringBuilder("a,b,c\n");
    for (int row = 0; row < rows; row++) {
      csv.append(random.nextInt(2000) / 10.0)
          .append(',')
          .append((char) ('a' + random.nextInt(4)))
          .append((char) ('A' + random.nextInt(4)))
          .append(",2024-0")
          .append(1 + random.nextInt(9))
          .append("-15\n");
    }
    return new DatasetReader()
        .read(RoomFixture.write(folder.resolve("random.csv"), csv.toString()), JobContext.none());
  }

  /** Every cell that has the text, row by row as they are shown. */
  private static List<Place> reference(Dataset table, RowOrder order, String text) {
    List<Place> places = new ArrayList<>();
    for (int position = 0; position < order.size(); position++) {
      for (int column = 0; column < table.columns().size(); column++) {
        String cell =
            Cells.of(table, table.columns().get(column)).text(order.row(position)).orElse("");
        if (cell.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))) {
          places.add(new Place(position, column));
        }
      }
    }
    return places;
  }

  private static List<Place> walk(Finds finds) {
    List<Place> places = new ArrayList<>();
    Place at = new Place(0, -1);
    for (long i = 0; i < finds.count(); i++) {
      at = finds.next(at).orElseThrow();
      places.add(at);
    }
    return places;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "12", "ab", "BA", "-03-", "5", "0.5"})
  void every_cell_with_the_text_is_found_in_the_order_shown(String text) {
    Dataset table = random(5, 60);
    for (RowOrder order :
        List.of(
            RowOrder.all(60),
            Arrangement.none()
                .turned("b")
                .with(new Condition.Contains("c", "-0"))
                .of(table, JobContext.none()))) {
      Finds finds = Finds.of(table, order, text, JobContext.none());
      List<Place> expected = reference(table, order, text);
      assertThat(walk(finds)).isEqualTo(expected);
      assertThat(finds.next(expected.getLast())).contains(expected.getFirst());
      assertThat(finds.previous(expected.getFirst())).contains(expected.getLast());
      assertThat(finds.previous(expected.getLast())).contains(expected.get(expected.size() - 2));
    }
  }

  @Test
  void only_rows_that_are_shown_are_searched() {
    Dataset table = random(9, 50);
    RowOrder none =
        Arrangement.none().with(new Condition.Contains("b", "zz")).of(table, JobContext.none());
    Finds finds = Finds.of(table, none, "a", JobContext.none());
    assertThat(finds.count()).isZero();
    assertThat(finds.next(new Place(0, 0))).isEmpty();
    assertThat(finds.previous(new Place(0, 0))).isEmpty();
    assertThat(Finds.none().in(3, 0)).isFalse();
  }
}
