// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.ui.picture.Png;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.chart.Box;
import dev.modelwright.chart.Palette;
import dev.modelwright.chart.Svg;
import dev.modelwright.chart.TreeFigure;
import dev.modelwright.chart.TreeView;
import dev.modelwright.chart.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws every shape of figure in both themes and sizes, for people to look at. */
class PicturesTest {

  private static final Path FOLDER = Path.of("target", "pictures");

  @BeforeAll
  static void makeFolder() throws IOException {
    Files.createDirectories(FOLDER);
  }

  static Stream<String> names() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void draws_the_figure_in_light_and_dark_and_two_sizes(String name) throws IOException {
    var figure = Samples.all().get(name);
    for (Pictures.Look look : looks()) {
      Image image = FxThread.call(() -> Pictures.of(figure, View.ALL, look));
      assertThat(colours(image)).as("colours used").isGreaterThan(20);
      write(name, look, image);
    }
    Files.writeString(FOLDER.resolve(name + ".svg"), Svg.render(figure, 640, 400, Palette.LIGHT));
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 31, 61})
  void draws_trees(int nodes) throws IOException {
    TreeFigure tree = TreeSamples.of(nodes, 7);
    for (Pictures.Look look : looks()) {
      TreeView view = TreeView.fitted(tree, look.width(), look.height());
      write("tree-" + nodes, look, FxThread.call(() -> Pictures.of(tree, view, look)));
    }
    String svg = Svg.render(tree, 1200, 700, Palette.LIGHT);
    assertThat(svg).contains("<title>Decision tree</title>");
    Files.writeString(FOLDER.resolve("tree-" + nodes + ".svg"), svg);
  }

  @Test
  void draws_what_the_mouse_reads() throws IOException {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      Image image = FxThread.call(() -> hovered(palette));
      assertThat(colours(image)).isGreaterThan(20);
      write("hover", new Pictures.Look(640, 400, 1, palette, "System"), image);
    }
  }

  private static Image hovered(Palette palette) {
    FigureView view = new FigureView(FigureViewTexts.english());
    view.paletteProperty().set(palette);
    new Scene(view, 640, 400);
    view.figureProperty().set(Optional.of(Samples.latencyOverTime()));
    view.resize(640, 400);
    view.layout();
    Box area = view.plot().orElseThrow().area();
    view.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_MOVED,
            area.centreX(),
            area.centreY(),
            0,
            0,
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            null));
    return view.snapshot(null, null);
  }

  private static List<Pictures.Look> looks() {
    return List.of(
        new Pictures.Look(640, 400, 1, Palette.LIGHT, "System"),
        new Pictures.Look(1200, 700, 1, Palette.LIGHT, "System"),
        new Pictures.Look(640, 400, 1, Palette.DARK, "System"),
        new Pictures.Look(1200, 700, 1, Palette.DARK, "System"));
  }

  private static void write(String name, Pictures.Look look, Image image) throws IOException {
    assertThat(image.getWidth()).isEqualTo(look.width());
    String file = name + "-" + (int) look.width() + "-" + look.palette().name() + ".png";
    Files.write(FOLDER.resolve(file), Png.encode(image));
  }

  private static long colours(Image image) {
    return java.util.stream.IntStream.range(0, (int) (image.getWidth() * image.getHeight()))
        .map(
            i ->
                image
                    .getPixelReader()
                    .getArgb(i % (int) image.getWidth(), i / (int) image.getWidth()))
        .distinct()
        .count();
  }
}
