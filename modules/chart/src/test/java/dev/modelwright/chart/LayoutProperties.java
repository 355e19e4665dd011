// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LayoutProperties {

  @Property(tries = 1000)
  void all_words_stay_within_the_figure(
      @ForAll long seed,
      @ForAll @IntRange(min = 20, max = 1600) int width,
      @ForAll @IntRange(min = 20, max = 1000) int height) {
    RecordingPen pen = new RecordingPen();
    FigurePainter.paint(Figures.random(seed), width, height, pen);
    for (Label label : pen.labels) {
      Box box = pen.box(label);
      assertThat(box.x()).as(label.toString()).isGreaterThanOrEqualTo(-0.5);
      assertThat(box.y()).as(label.toString()).isGreaterThanOrEqualTo(-0.5);
      assertThat(box.right()).as(label.toString()).isLessThanOrEqualTo(width + 0.5);
      assertThat(box.bottom()).as(label.toString()).isLessThanOrEqualTo(height + 0.5);
    }
  }

  @Property(tries = 1000)
  void tick_labels_never_touch_each_other(
      @ForAll long seed,
      @ForAll @IntRange(min = 20, max = 1600) int width,
      @ForAll @IntRange(min = 20, max = 1000) int height) {
    Layout layout =
        Layout.of(Figures.random(seed), View.ALL, new Box(0, 0, width, height), new RecordingPen());
    apart(layout.xTicks());
    apart(layout.yTicks());
    for (PlacedTick x : layout.xTicks()) {
      for (PlacedTick y : layout.yTicks()) {
        assertThat(x.box().overlaps(y.box())).as(x + " " + y).isFalse();
      }
    }
  }

  @Property(tries = 300)
  void legend_entries_never_touch_each_other_or_the_plot(
      @ForAll long seed,
      @ForAll @IntRange(min = 200, max = 1600) int width,
      @ForAll @IntRange(min = 150, max = 1000) int height) {
    Plot plot = FigurePainter.paint(Figures.random(seed), width, height, new RecordingPen());
    List<LegendEntry> legend = plot.legend();
    for (int i = 0; i < legend.size(); i++) {
      Box box = legend.get(i).box().grow(-2.5);
      assertThat(box.overlaps(plot.area())).as(legend.get(i).toString()).isFalse();
      for (int j = 0; j < i; j++) {
        assertThat(box.overlaps(legend.get(j).box().grow(-2.5))).isFalse();
      }
    }
  }

  @Property(tries = 300)
  void pictures_never_contain_numbers_that_are_none(@ForAll long seed) {
    String svg = Svg.render(Figures.random(seed), 640, 400, Palette.LIGHT);
    assertThat(svg).doesNotContain("NaN").doesNotContain("Infinity").doesNotContain("<b>");
  }

  private static void apart(List<PlacedTick> ticks) {
    for (int i = 0; i < ticks.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(ticks.get(i).box().overlaps(ticks.get(j).box()))
            .as("%s and %s", ticks.get(i), ticks.get(j))
            .isFalse();
      }
    }
  }
}
