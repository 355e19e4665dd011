// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.welcome;

import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.DropZone;
import dev.modelwright.ui.control.FileKind;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Page;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where one begins: drop a file, or try a sample; below, what the program promises. */
final class WelcomeView extends StackPane {

  static final String DROP = "welcome-drop";
  static final String SAMPLES = "welcome-samples";

  private static final double WIDEST = 1064;
  private static final double TALLEST = 360;
  private static final double WIDE = 1000;
  private static final int PAIR = 2;

  /** A promise and its sign. */
  private record Promise(String key, Icons icon) {}

  private static final List<Promise> PROMISES =
      List.of(
          new Promise("sameness", Icons.CHECK_CIRCLE),
          new Promise("raw", Icons.COLUMNS),
          new Promise("latency", Icons.CLOCK),
          new Promise("server", Icons.SERVER),
          new Promise("local", Icons.SHIELD));

  private final RoomKit kit;
  private final Words words;
  private final WelcomeViewModel model;
  private final ObservableValue<Boolean> wide =
      widthProperty().map(width -> width.doubleValue() >= WIDE);

  WelcomeView(RoomKit kit, WelcomeViewModel model) {
    this.kit = kit;
    words = kit.words();
    this.model = model;
    VBox content = Boxes.column(16, head(), drop(), samples(), promises());
    content.setMaxWidth(WIDEST);
    content.setAlignment(Pos.CENTER_LEFT);
    StackPane centre = new StackPane(content);
    getChildren().add(new Page(centre));
  }

  private Node head() {
    return Boxes.column(
        4,
        Labels.line(words.bind("toolwelcome.title"), Style.TEXT_TITLE),
        Labels.paragraph(words.bind("toolwelcome.about"), Style.TEXT_MUTED));
  }

  private DropZone drop() {
    DropZone zone =
        new DropZone(
            words,
            words.bind("toolwelcome.drop"),
            kinds(),
            kit.files(),
            files -> model.open(files.stream().findFirst()));
    zone.setId(DROP);
    Boxes.grow(zone);
    zone.setMaxHeight(TALLEST);
    return zone;
  }

  private List<FileKind> kinds() {
    return List.of(
        FileKind.of(words.bind("toolwelcome.files.table"), ".csv", ".tsv", ".txt"),
        FileKind.of(words.bind("toolwelcome.files.any")));
  }

  private Node samples() {
    List<SampleCard> cards =
        model.samples().stream().map(sample -> new SampleCard(words, model, sample)).toList();
    VBox section = Boxes.column(8, new SectionTitle(words.bind("toolwelcome.samples")));
    section.setId(SAMPLES);
    wide.subscribe(
        now -> {
          section.getChildren().removeIf(GridPane.class::isInstance);
          section.getChildren().add(grid(cards, now ? cards.size() : PAIR));
        });
    Boxes.show(section, !cards.isEmpty());
    return section;
  }

  private static GridPane grid(List<SampleCard> cards, int columns) {
    GridPane grid = grid(columns, 16, 16);
    for (int i = 0; i < cards.size(); i++) {
      grid.add(Boxes.grow(cards.get(i)), i % columns, i / columns);
    }
    return grid;
  }

  private Node promises() {
    GridPane grid = grid(PROMISES.size(), 24, 0);
    for (int i = 0; i < PROMISES.size(); i++) {
      grid.add(promise(PROMISES.get(i)), i, 0);
    }
    return grid;
  }

  private Node promise(Promise promise) {
    String code = "toolwelcome.promise." + promise.key();
    Label text = Labels.paragraph(words.bind(code + ".text"), Style.TEXT_SMALL, Style.TEXT_MUTED);
    return Boxes.column(
        4,
        Boxes.row(
            8,
            new StackPane(Style.TEXT_ACCENT.on(promise.icon().node())),
            Labels.line(words.bind(code), Style.TEXT_STRONG)),
        text);
  }

  private static GridPane grid(int columns, double across, double down) {
    GridPane grid = new GridPane(across, down);
    for (int i = 0; i < columns; i++) {
      ColumnConstraints part = new ColumnConstraints();
      part.setPercentWidth(100.0 / columns);
      part.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(part);
    }
    return grid;
  }
}
