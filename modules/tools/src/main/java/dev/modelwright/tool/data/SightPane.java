// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Bubble;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Segments;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The views of a table, chosen at the top; each is made when it is first looked at. */
final class SightPane extends VBox {

  static final String SIGHTS = "data-sights";
  static final String SEEK = "data-seek";
  static final String GO_TO = "data-go-to";

  private static final int MANY_COLUMNS = 12;
  private static final double SEEK_WIDTH = 136;

  private final RoomKit kit;
  private final Words words;
  private static final double LEAST_HEIGHT = 216;

  private final DataModels models;
  private final TablePane table;
  private final SearchBar search;
  private final StackPane body = new StackPane();
  private final HBox bar;
  private final Map<Sight, Node> made = new EnumMap<>(Sight.class);

  SightPane(RoomKit kit, DataModels models) {
    super(12);
    this.kit = kit;
    this.words = kit.words();
    this.models = models;
    table = new TablePane(words, models);
    search = new SearchBar(words, models.rows());
    Segments<Sight> segments =
        new Segments<>(List.of(Sight.values()), sight -> words.bind(sight.nameCode()));
    segments.setId(SIGHTS);
    segments.valueProperty().bindBidirectional(models.inspect().sightProperty());
    bar = Boxes.row(8, segments, Boxes.spacer(), seek(), search);
    body.setPrefHeight(0); // each view scrolls by itself and needs no more than its least height
    body.getChildren().add(least());
    getChildren().addAll(bar, Boxes.grow(body));
    models.inspect().sightProperty().subscribe(this::show);
    models.content().subscribe(this::limit);
  }

  private static Region least() {
    Region least = new Region();
    least.setMinHeight(LEAST_HEIGHT);
    least.setMouseTransparent(true);
    return least;
  }

  /** Before the whole table is there, only its rows can be shown. */
  private void limit(Optional<TableContent> content) {
    boolean whole = content.filter(TableContent.Whole.class::isInstance).isPresent();
    Boxes.show(bar, whole);
    if (!whole) {
      models.inspect().sightProperty().set(Sight.TABLE);
    }
  }

  private void show(Sight sight) {
    Node wanted = made.computeIfAbsent(sight, this::make);
    if (!body.getChildren().contains(wanted)) {
      body.getChildren().add(wanted);
    }
    made.forEach((each, node) -> Boxes.show(node, each == sight));
    Boxes.show(search, sight == Sight.TABLE);
  }

  private Node make(Sight sight) {
    return switch (sight) {
      case TABLE -> table;
      case COLUMNS -> new ColumnsPane(words, models.data());
      case PAIRS -> new PairsPane(kit, models);
      case ASSOCIATIONS -> new AssociationsPane(kit, models.inspect());
      case MISSING -> new MissingPane(kit, models.inspect());
      case FINDINGS -> new FindingsPane(words, models.inspect(), this::look);
    };
  }

  private void look(String column) {
    models.data().columnProperty().set(Optional.of(column));
  }

  /** Finds columns by name where there are many, unless a text in the cells is looked for. */
  private Node seek() {
    TextField field = new TextField();
    field.setId(SEEK);
    field.setMinWidth(SEEK_WIDTH);
    field.setMaxWidth(SEEK_WIDTH);
    field.promptTextProperty().bind(words.bind("tooldata.seek"));
    field.accessibleTextProperty().bind(words.bind("tooldata.seek"));
    field.textProperty().addListener((text, before, now) -> seek(now));
    Runnable fit = () -> Boxes.show(field, seekable());
    models.data().table().subscribe(now -> fit.run());
    models.inspect().sightProperty().subscribe(now -> fit.run());
    models.rows().findsProperty().subscribe(now -> fit.run());
    return field;
  }

  private void seek(String text) {
    table.seek(text);
    if (made.get(Sight.COLUMNS) instanceof ColumnsPane columns) {
      columns.seek(text);
    }
  }

  private boolean seekable() {
    Sight sight = models.inspect().sightProperty().get();
    boolean searching = models.rows().findsProperty().get().count() > 0;
    int columns = models.data().table().getValue().map(t -> t.dataset().columns().size()).orElse(0);
    return columns > MANY_COLUMNS && (sight == Sight.COLUMNS || sight == Sight.TABLE && !searching);
  }

  /** Begins a search in the table. */
  void find() {
    models.inspect().sightProperty().set(Sight.TABLE);
    search.begin();
  }

  /** Asks for a condition on the column that is looked at. */
  void filter() {
    models.inspect().sightProperty().set(Sight.TABLE);
    table.filterLooked();
  }

  /** Asks for a row's number and goes there. */
  void goTo() {
    models.inspect().sightProperty().set(Sight.TABLE);
    TextField field = new TextField();
    field.setId(GO_TO);
    field.accessibleTextProperty().bind(words.bind("tooldata.go-to"));
    Label trouble = Labels.line(words.bind("tooldata.go-to-none"), Style.TEXT_BAD);
    Boxes.show(trouble, false);
    VBox content =
        Boxes.column(
            8, Labels.line(words.bind("tooldata.go-to"), Style.TEXT_STRONG), field, trouble);
    content.setPadding(new Insets(4));
    Bubble bubble = Bubble.below(bar, content);
    field.setOnAction(
        event -> {
          boolean there = models.rows().goTo(number(field.getText()));
          Boxes.show(trouble, !there);
          if (there) {
            bubble.hide();
            table.requestFocus();
          }
        });
    field.requestFocus();
  }

  private static int number(String text) {
    String digits = text.replaceAll("[\\s,.]", "");
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }
}
