// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void every_datum_is_a_line_with_all_its_digits() {
    Numbers x = Numbers.of(0, 0.1);
    Figure figure =
        Figure.of(
                "t",
                Axis.linear("x", ""),
                Axis.linear("y", ""),
                List.of(
                    new Layer.Line(Series.of("a, \"b\"", 1), x, Numbers.of(1.0 / 3, Double.NaN)),
                    new Layer.Band(Series.of("band", 1), x, Numbers.of(1, 2), Numbers.of(3, 4)),
                    Layer.Bars.bins(Series.of("n", 2), Numbers.of(0, 1, 2), Numbers.of(5, 6)),
                    Layer.Rule.horizontal(2, "limit")))
            .withNotes(List.of(new Note(1, 2, "knee", Role.ACCENT)));
    assertThat(Csv.of(figure).split("\r\n"))
        .containsExactly(
            "kind,series,x,y,low,high,text",
            "line,\"a, \"\"b\"\"\",0,0.3333333333333333,,,",
            "line,\"a, \"\"b\"\"\",0.1,,,,",
            "band,band,0,,1,3,",
            "band,band,0.1,,2,4,",
            "bar,n,0.5,5,0,,",
            "bar,n,1.5,6,0,,",
            "rule,,,2,,,limit",
            "note,,1,2,,,knee");
  }

  @Test
  void names_of_categories_are_written_out() {
    Figure figure =
        Figure.of(
            "",
            Axis.category("Predicted", List.of("no", "yes")),
            Axis.category("Actual", List.of("no", "yes")),
            List.of(
                Layer.Cells.categories(
                    new Series("rows", Role.ACCENT), 2, 2, Numbers.of(9, 1, 2, 8), List.of()),
                new Layer.Intervals(
                    Series.of("i", 1),
                    Direction.HORIZONTAL,
                    Numbers.of(1),
                    Numbers.of(0.5),
                    Numbers.of(0.75))));
    assertThat(Csv.of(figure).split("\r\n"))
        .containsExactly(
            "kind,series,x,y,low,high,text",
            "cell,rows,0,0,9,9,no / no",
            "cell,rows,1,0,1,1,no / yes",
            "cell,rows,0,1,2,2,yes / no",
            "cell,rows,1,1,8,8,yes / yes",
            "interval,i,,1,0.5,0.75,yes");
  }
}
