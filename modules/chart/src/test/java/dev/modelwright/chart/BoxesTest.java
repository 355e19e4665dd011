// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes of groups, and the names below them. */
class BoxesTest {

  /** The lines that are drawn, as boxes. */
  private static final class Lines extends RecordingPen {
    final List<Box> lines = new ArrayList<>();
    final List<Box> outlines = new ArrayList<>();

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
      if (stroke.ink().role() == Role.SERIES_1) {
        double left = Math.min(x1, x2);
        double top = Math.min(y1, y2);
        lines.add(new Box(left, top, Math.abs(x2 - x1), Math.abs(y2 - y1)));
      }
    }

    @Override
    public void outline(Box box, double radius, Stroke stroke) {
      outlines.add(box);
    }
  }

  private static Figure figure(List<String> names, double... median) {
    Numbers at = Numbers.steps(0, 1, names.size());
    Numbers middle = Numbers.of(median);
    return Figure.of(
        "",
        Axis.category("group", names),
        Axis.linear("value", ""),
        List.of(
            new Layer.Boxes(
                Series.of("boxes", 1),
                at,
                middle.map(v -> v - 20),
                middle.map(v -> v - 5),
                middle,
                middle.map(v -> v + 10),
                middle.map(v -> v + 30))));
  }

  @Test
  void a_box_reaches_from_quartile_to_quartile_with_whiskers_and_a_median() {
    Lines pen = new Lines();
    Plot plot = FigurePainter.paint(figure(List.of("a", "b"), 100, 140), 640, 400, pen);
    AxisMap y = plot.y();
    Box box = pen.outlines.getFirst();
    assertThat(box.y()).isCloseTo(y.pixel(110), within(1e-9));
    assertThat(box.bottom()).isCloseTo(y.pixel(95), within(1e-9));
    assertThat(box.centreX()).isCloseTo(plot.x().pixel(0), within(1e-9));
    assertThat(pen.lines.subList(0, 5))
        .anySatisfy(line -> reaches(line, y.pixel(95), y.pixel(80)))
        .anySatisfy(line -> reaches(line, y.pixel(130), y.pixel(110)))
        .anySatisfy(
            line -> {
              assertThat(line.y()).isCloseTo(y.pixel(100), within(1e-9));
              assertThat(line.width()).isCloseTo(box.width(), within(1e-9));
            });
    assertThat(plot.area().contains(box.centreX(), y.pixel(170))).isTrue();
  }

  private static void reaches(Box line, double from, double to) {
    assertThat(line.y()).isCloseTo(Math.min(from, to), within(1e-9));
    assertThat(line.bottom()).isCloseTo(Math.max(from, to), within(1e-9));
  }

  @Test
  void a_group_without_numbers_has_no_box() {
    Lines pen = new Lines();
    FigurePainter.paint(figure(List.of("a", "b"), 100, Double.NaN), 640, 400, pen);
    assertThat(pen.outlines).hasSize(1);
  }

  @Test
  void the_median_is_read_at_a_box() {
    Plot plot =
        FigurePainter.paint(figure(List.of("a", "b"), 100, 140), 640, 400, new RecordingPen());
    Hover hover = plot.nearest(plot.x().pixel(1), plot.y().pixel(145)).orElseThrow();
    assertThat(hover.heading()).isEqualTo("b");
    assertThat(hover.readings()).extracting(Hover.Reading::text).containsExactly("140");
  }

  @Test
  void a_table_of_it_has_box_whiskers_and_median() {
    assertThat(Csv.of(figure(List.of("a"), 100)).split("\r\n"))
        .containsExactly(
            "kind,series,x,y,low,high,text",
            "box,boxes,0,100,95,110,a",
            "whiskers,boxes,0,,80,130,a");
  }

  @Test
  void cells_without_rows_are_empty_where_cells_count() {
    Numbers edges = Numbers.steps(0, 1, 3);
    Layer.Cells counts =
        Layer.Cells.density(Series.of("rows", 1), edges, edges, Numbers.of(0, 1, 900, 0));
    Layer.Cells measures =
        new Layer.Cells(Series.of("x", 1), edges, edges, counts.values(), List.of());
    assertThat(drawn(measures) - drawn(counts)).isEqualTo(2);
  }

  private static int drawn(Layer layer) {
    RecordingPen pen = new RecordingPen();
    FigurePainter.paint(
        Figure.of("", Axis.linear("", ""), Axis.linear("", ""), List.of(layer)), 300, 300, pen);
    return pen.rectangles.size();
  }

  @Test
  void names_that_would_be_cut_short_beside_each_other_are_written_upwards() {
    List<String> names = List.of("survived", "passenger_class", "embarkation", "deck", "alone");
    Figure figure = figure(names, 1, 2, 3, 4, 5);
    RecordingPen narrow = new RecordingPen();
    FigurePainter.paint(figure, 320, 400, narrow);
    List<Label> turned = narrow.labels.stream().filter(label -> label.degrees() != 0).toList();
    assertThat(turned).extracting(Label::text).containsExactlyElementsOf(names);
    assertThat(turned)
        .allSatisfy(label -> assertThat(narrow.box(label).bottom()).isLessThanOrEqualTo(400));
    RecordingPen wide = new RecordingPen();
    FigurePainter.paint(figure, 900, 300, wide);
    assertThat(wide.labels).allSatisfy(label -> assertThat(label.degrees()).isZero());
  }
}
