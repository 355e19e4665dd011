// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.base.Problem;
import dev.modelwright.base.Texts;
import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.LegendEntry;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Palette;
import dev.modelwright.chart.Plot;
import dev.modelwright.chart.Range;
import dev.modelwright.chart.Series;
import dev.modelwright.chart.View;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureViewTest {

  private static final Figure LINES =
      Figure.of(
          "Latency: p50/p99",
          Axis.linear("Time", "s"),
          Axis.linear("Latency", "ms"),
          List.of(
              new Layer.Line(Series.of("p50", 1), Numbers.of(0, 10, 20), Numbers.of(1, 2, 4)),
              new Layer.Line(Series.of("p99", 3), Numbers.of(0, 10, 20), Numbers.of(10, 30, 90))));

  private FigureView view;

  @BeforeEach
  void show() {
    FxThread.run(
        () -> {
          view = new FigureView(FigureViewTexts.english());
          new Scene(view, 640, 400);
          view.figureProperty().set(Optional.of(LINES));
          settle();
        });
  }

  private Plot settle() {
    view.resize(640, 400);
    view.layout();
    return view.plot().orElseThrow();
  }

  private void fire(EventType<MouseEvent> type, double x, double y, int clicks, boolean still) {
    MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
    boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
    view.fireEvent(
        new MouseEvent(
            type, x, y, x, y, button, clicks, false, false, false, false, down, false, false, false,
            false, still, null));
  }

  private void click(double x, double y, int clicks) {
    fire(MouseEvent.MOUSE_PRESSED, x, y, clicks, true);
    fire(MouseEvent.MOUSE_RELEASED, x, y, clicks, true);
    fire(MouseEvent.MOUSE_CLICKED, x, y, clicks, true);
  }

  private void drag(double x1, double y1, double x2, double y2) {
    fire(MouseEvent.MOUSE_PRESSED, x1, y1, 1, true);
    fire(MouseEvent.MOUSE_DRAGGED, x2, y2, 1, false);
    view.layout();
    fire(MouseEvent.MOUSE_RELEASED, x2, y2, 1, false);
    fire(MouseEvent.MOUSE_CLICKED, x2, y2, 1, false);
  }

  @Test
  void the_mouse_reads_all_series_at_the_nearest_position() {
    FxThread.run(
        () -> {
          Plot plot = settle();
          fire(MouseEvent.MOUSE_MOVED, plot.x().pixel(10) + 4, plot.y().pixel(31), 0, true);
          assertThat(view.hover().orElseThrow().heading()).isEqualTo("10 s");
          assertThat(view.hover().orElseThrow().readings())
              .extracting(reading -> reading.text())
              .containsExactly("30 ms", "2 ms");
          fire(MouseEvent.MOUSE_MOVED, 2, 2, 0, true);
          assertThat(view.hover()).isEmpty();
        });
  }

  @Test
  void dragging_zooms_and_a_double_click_goes_back() {
    FxThread.run(
        () -> {
          Plot plot = settle();
          drag(plot.x().pixel(5), plot.y().pixel(60), plot.x().pixel(15), plot.y().pixel(20));
          Range x = view.viewProperty().get().x().orElseThrow();
          Range y = view.viewProperty().get().y().orElseThrow();
          assertThat(List.of(x.low(), x.high(), y.low(), y.high()))
              .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : 1)
              .containsExactly(5.0, 15.0, 20.0, 60.0);
          assertThat(settle().x().domain()).isEqualTo(x);
          click(plot.area().centreX(), plot.area().centreY(), 2);
          assertThat(view.viewProperty().get()).isEqualTo(View.ALL);
        });
  }

  @Test
  void a_flat_drag_zooms_the_x_axis_only() {
    FxThread.run(
        () -> {
          Plot plot = settle();
          double y = plot.area().centreY();
          drag(plot.x().pixel(5), y, plot.x().pixel(15), y + 3);
          assertThat(view.viewProperty().get().x().orElseThrow().low()).isCloseTo(5, within(1e-6));
          assertThat(view.viewProperty().get().y()).isEmpty();
        });
  }

  @Test
  void a_click_on_a_name_hides_its_series_and_shows_it_again() {
    FxThread.run(
        () -> {
          LegendEntry entry = settle().legend().getFirst();
          String name = entry.series().name();
          click(entry.box().centreX(), entry.box().centreY(), 1);
          assertThat(view.viewProperty().get().hidden()).isEqualTo(Set.of(name));
          LegendEntry hidden =
              settle().legend().stream().filter(LegendEntry::hidden).findFirst().orElseThrow();
          click(hidden.box().centreX(), hidden.box().centreY(), 1);
          assertThat(view.viewProperty().get().hidden()).isEmpty();
        });
  }

  @Test
  void many_changes_are_drawn_once_with_the_next_layout() {
    FxThread.run(
        () -> {
          Plot before = settle();
          for (int i = 1; i <= 20; i++) {
            view.figureProperty().set(Optional.of(LINES.squared()));
            view.figureProperty().set(Optional.of(LINES));
          }
          assertThat(view.plot().orElseThrow()).as("not drawn yet").isSameAs(before);
          view.layout();
          assertThat(view.plot().orElseThrow()).isNotSameAs(before);
        });
  }

  @Test
  void zoom_stays_while_new_data_arrives_on_the_same_axes() {
    FxThread.run(
        () -> {
          View zoomed = new View(Optional.of(new Range(5, 15)), Optional.empty(), Set.of("p99"));
          view.viewProperty().set(zoomed);
          settle();
          view.figureProperty().set(Optional.of(LINES.squared()));
          assertThat(view.viewProperty().get()).isEqualTo(zoomed);
          settle();
          view.figureProperty().set(Optional.of(Samples.roc()));
          assertThat(view.viewProperty().get()).isEqualTo(View.ALL);
        });
  }

  @Test
  void the_theme_switches_live() {
    FxThread.run(
        () -> {
          assertThat(ground()).isEqualTo(0xFFFFFFFF);
          view.paletteProperty().set(Palette.DARK);
          assertThat(ground()).isEqualTo(0xFF14181D);
        });
  }

  private int ground() {
    settle();
    return view.snapshot(null, null).getPixelReader().getArgb(635, 5);
  }

  @Test
  void the_menu_saves_picture_and_data(@TempDir Path folder) throws IOException {
    List<FileAsker.Request> requests = new ArrayList<>();
    FxThread.run(
        () -> {
          view.fileAskerProperty()
              .set(
                  request -> {
                    requests.add(request);
                    return Optional.of(folder.resolve("chart." + request.ending()));
                  });
          for (String id : List.of("figure-save-png", "figure-save-svg", "figure-save-csv")) {
            item(id).fire();
          }
        });
    assertThat(requests)
        .contains(
            new FileAsker.Request("Save as PNG", "Latency  p50 p99.png", "png"),
            new FileAsker.Request("Save data as CSV", "Latency  p50 p99.csv", "csv"));
    assertThat(Files.readString(folder.resolve("chart.svg"))).startsWith("<svg ");
    assertThat(Files.readString(folder.resolve("chart.csv"))).contains("line,p99,10,30,,,\r\n");
    byte[] png = Files.readAllBytes(folder.resolve("chart.png"));
    Image image = FxThread.call(() -> new Image(new ByteArrayInputStream(png)));
    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1280.0, 800.0);
  }

  @Test
  void a_file_that_cannot_be_written_is_a_problem(@TempDir Path folder) {
    List<Problem> problems = new ArrayList<>();
    Path file = folder.resolve("missing").resolve("x.csv");
    FxThread.run(
        () -> {
          view.onTroubleProperty().set(problems::add);
          view.fileAskerProperty().set(_ -> Optional.of(file));
          item("figure-save-csv").fire();
        });
    Problem problem = problems.getFirst();
    assertThat(problem)
        .isEqualTo(Problem.at("figure", "chart.cannot-save", file, "NoSuchFileException"));
    assertThat(problem.message().english())
        .startsWith("The file " + file + " could not be written");
    assertThat(Texts.render(problem.message(), Locale.SIMPLIFIED_CHINESE)).startsWith("无法写入文件");
  }

  @Test
  void nothing_is_saved_when_the_person_thinks_better_of_it() {
    FxThread.run(
        () -> {
          view.onTroubleProperty().set(problem -> assertThat(problem).isNull());
          view.fileAskerProperty().set(_ -> Optional.empty());
          item("figure-save-csv").fire();
        });
  }

  @Test
  void the_figure_is_told_to_those_who_do_not_see_it() {
    FxThread.run(
        () ->
            assertThat(view.getAccessibleText())
                .isEqualTo("Latency: p50/p99; Latency (ms) / Time (s); p50: 1 – 4; p99: 10 – 90"));
  }

  @Test
  void without_a_figure_there_is_a_sentence_and_no_plot() {
    FxThread.run(
        () -> {
          view.figureProperty().set(Optional.empty());
          view.layout();
          assertThat(view.plot()).isEmpty();
          fire(MouseEvent.MOUSE_MOVED, 100, 100, 0, true);
          click(100, 100, 2);
          assertThat(view.hover()).isEmpty();
        });
  }

  private MenuItem item(String id) {
    return view.menuFor(LINES).getItems().stream()
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }
}
