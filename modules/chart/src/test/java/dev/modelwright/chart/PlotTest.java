// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlotTest {

  private static final Figure LINES =
      Figure.of(
          "Latency",
          Axis.time("Time"),
          Axis.log("Latency", "ms"),
          List.of(
              new Layer.Line(Series.of("p50", 1), Numbers.of(0, 10, 20), Numbers.of(1, 2, 4)),
              new Layer.Line(Series.of("p99", 3), Numbers.of(0, 10, 20), Numbers.of(10, 30, 90))));

  private static Plot painted(Figure figure) {
    return FigurePainter.paint(figure, 640, 400, new RecordingPen());
  }

  @Test
  void pixels_and_values_undo_each_other_on_every_scale() {
    List<AxisMap> maps =
        List.of(
            new AxisMap(Scale.LINEAR, new Range(-3, 8), 40, 600),
            new AxisMap(Scale.LOG, new Range(0.01, 700), 300, 20),
            new AxisMap(Scale.PERCENTILE, new Range(0, 0.9999), 40, 600),
            new AxisMap(Scale.TIME, new Range(0, 90), 40, 600),
            new AxisMap(Scale.DAYS, new Range(19_000, 20_000), 40, 600));
    for (AxisMap map : maps) {
      assertThat(map.pixel(map.domain().low())).isCloseTo(map.start(), within(1e-9));
      assertThat(map.pixel(map.domain().high())).isCloseTo(map.end(), within(1e-9));
      assertThat(map.pixel(map.value(123.4))).isCloseTo(123.4, within(1e-6));
    }
  }

  @Test
  void the_nearest_datum_is_read_with_all_series_at_its_position() {
    Plot plot = painted(LINES);
    Hover hover = plot.nearest(plot.x().pixel(10) + 9, plot.y().pixel(28)).orElseThrow();
    assertThat(hover.heading()).isEqualTo("10 s");
    assertThat(hover.readings()).extracting(Hover.Reading::text).containsExactly("30 ms", "2 ms");
    assertThat(hover.px()).isCloseTo(plot.x().pixel(10), within(1e-9));
    assertThat(hover.py()).isCloseTo(plot.y().pixel(30), within(1e-9));
  }

  @Test
  void other_series_are_read_at_the_position_of_the_nearest_even_where_points_are_dense() {
    Numbers x = Numbers.steps(0, 0.01, 5001);
    Figure figure =
        Figure.of(
            "",
            Axis.linear("x", ""),
            Axis.linear("y", ""),
            List.of(
                new Layer.Line(Series.of("wave", 1), x, x.map(v -> 100 * Math.sin(v * 50))),
                new Layer.Line(Series.of("position", 2), x, x)));
    Plot plot = painted(figure);
    Hover hover = plot.nearest(plot.x().pixel(23), plot.area().y() + 4).orElseThrow();
    assertThat(hover.readings())
        .filteredOn(reading -> reading.series().name().equals("position"))
        .extracting(Hover.Reading::text)
        .containsExactly(hover.heading());
  }

  @Test
  void hidden_series_are_not_read() {
    View view = new View(Optional.empty(), Optional.empty(), Set.of("p99"));
    Plot plot = FigurePainter.paint(LINES, view, 640, 400, new RecordingPen());
    Hover hover = plot.nearest(plot.x().pixel(10), plot.y().pixel(2)).orElseThrow();
    assertThat(hover.readings()).extracting(r -> r.series().name()).containsExactly("p50");
  }

  @Test
  void nothing_is_read_outside_the_plot() {
    assertThat(painted(LINES).nearest(1, 1)).isEmpty();
  }

  @Test
  void bars_are_read_anywhere_above_their_bin() {
    Figure figure =
        Figure.of(
            "",
            Axis.linear("Score", ""),
            Axis.linear("Rows", ""),
            List.of(Layer.Bars.bins(Series.of("rows", 1), Numbers.of(0, 1, 2), Numbers.of(7, 3))));
    Plot plot = painted(figure);
    Hover hover = plot.nearest(plot.x().pixel(1.9), plot.area().y() + 5).orElseThrow();
    assertThat(hover.heading()).isEqualTo("1.5");
    assertThat(hover.readings().getFirst().text()).isEqualTo("3");
  }

  @Test
  void horizontal_bars_are_read_by_name() {
    Figure figure =
        Figure.of(
            "",
            Axis.linear("Weight", "kg"),
            Axis.category("", List.of("age", "income")),
            List.of(
                Layer.Bars.categories(
                    Series.of("weight", 1), Direction.HORIZONTAL, Numbers.of(2, -1))));
    Plot plot = painted(figure);
    assertThat(plot.y().pixel(0)).as("the first name is on top").isLessThan(plot.y().pixel(1));
    Hover hover = plot.nearest(plot.area().right() - 5, plot.y().pixel(1)).orElseThrow();
    assertThat(hover.heading()).isEqualTo("income");
    assertThat(hover.readings().getFirst().text()).isEqualTo("−1 kg");
  }

  @Test
  void cells_are_read_with_the_names_of_both_sides() {
    List<String> classes = List.of("no", "yes");
    Figure figure =
        Figure.of(
            "",
            Axis.category("Predicted", classes),
            Axis.category("Actual", classes),
            List.of(
                Layer.Cells.categories(
                    new Series("rows", Role.ACCENT), 2, 2, Numbers.of(90, 5, 7, 1200), List.of())));
    Plot plot = painted(figure);
    Hover hover = plot.nearest(plot.x().pixel(0), plot.y().pixel(1)).orElseThrow();
    assertThat(hover.heading()).isEqualTo("Actual: yes · Predicted: no");
    assertThat(hover.readings().getFirst().text()).isEqualTo("7");
  }

  @Test
  void curves_that_end_apart_are_named_at_their_ends() {
    Plot plot = painted(LINES);
    assertThat(plot.legend()).hasSize(2).allMatch(e -> e.box().x() > plot.area().right());
  }

  @Test
  void curves_that_end_together_are_named_above() {
    Numbers x = Numbers.of(0, 1);
    Figure figure =
        Figure.of(
            "",
            Axis.linear("x", ""),
            Axis.linear("y", ""),
            List.of(
                new Layer.Line(Series.of("a", 1), x, Numbers.of(0, 1)),
                new Layer.Line(Series.of("b", 2), x, Numbers.of(0.2, 1)),
                new Layer.Line(Series.of("c", 3), x, Numbers.of(0.3, 1)),
                new Layer.Line(Series.of("d", 4), x, Numbers.of(0.4, 1))));
    Plot plot = painted(figure);
    assertThat(plot.legend()).hasSize(4).allMatch(e -> e.box().bottom() <= plot.area().y());
  }

  @Test
  void a_large_cloud_is_drawn_as_density() {
    Numbers x = Numbers.steps(0, 0.001, 50_000);
    Figure cloud =
        Figure.of(
            "",
            Axis.linear("x", ""),
            Axis.linear("y", ""),
            List.of(new Layer.Points(Series.of("rows", 1), x, x.map(v -> Math.sin(v * 1e4)))));
    RecordingPen pen = new RecordingPen();
    FigurePainter.paint(cloud, 640, 400, pen);
    assertThat(pen.circles).isZero();
    assertThat(pen.tiles).isBetween(2000, 20_000);
  }

  @Test
  void many_points_of_a_curve_become_few() {
    Numbers x = Numbers.steps(0, 1, 100_000);
    Figure figure =
        Figure.of(
            "",
            Axis.linear("x", ""),
            Axis.linear("y", ""),
            List.of(new Layer.Line(Series.of("a", 1), x, x.map(Math::sin))));
    RecordingPen pen = new RecordingPen();
    FigurePainter.paint(figure, 640, 400, pen);
    assertThat(pen.lengths).singleElement().satisfies(n -> assertThat(n).isLessThan(2600));
  }
}
