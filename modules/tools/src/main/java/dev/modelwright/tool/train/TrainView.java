// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.EmptyState;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Page;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The train room: choices left, learners in the middle, the leaderboard below. */
final class TrainView extends StackPane {

  static final String EMPTY = "train-empty";
  static final String OPEN = "train-open-table";
  static final String EDIT = "train-edit-recipe";

  private static final double LEFT = 288;
  private static final double MIDDLE = 640;
  private static final double RIGHT = 320;
  private static final double WIDE = 1200;
  private static final double BOARD = 176;

  private final RoomKit kit;
  private final Words words;
  private final ObservableValue<Boolean> wide =
      widthProperty().map(width -> width.doubleValue() >= WIDE);

  TrainView(RoomKit kit, TrainViewModel model) {
    this.kit = kit;
    words = kit.words();
    Node empty = empty();
    Node room = room(model);
    model
        .table()
        .subscribe(
            table -> {
              Boxes.show(empty, table.isEmpty());
              Boxes.show(room, table.isPresent());
            });
    getChildren().addAll(empty, room);
  }

  private Node empty() {
    EmptyState state =
        new EmptyState(
            Icons.CPU,
            words.bind("tooltrain.empty"),
            words.bind("tooltrain.empty-need"),
            ActionButton.primary(words.bind("tooltrain.open"), this::open).named(OPEN));
    state.setId(EMPTY);
    return state;
  }

  private void open() {
    kit.session().roomProperty().set(RoomId.DATA);
  }

  private Node room(TrainViewModel model) {
    TargetPane target = new TargetPane(words, model);
    SettingsPane settings = new SettingsPane(words, model);
    model
        .wrongFieldProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !(target.wrong().getValue() + settings.wrong().getValue()).isBlank(),
                target.wrong(),
                settings.wrong()));
    VBox left = Boxes.column(12, target, Boxes.grow(new InputsPane(words, model, wide)));
    left.setMinWidth(LEFT);
    left.setPrefWidth(LEFT);
    left.setMaxWidth(LEFT);
    VBox middle =
        Boxes.column(12, new LearnerCards(words, model), settings, new TrainBar(words, model));
    middle.setMinWidth(0);
    HBox setup = new HBox(24, left, Boxes.grow(middle), preparation(model));
    middle.maxWidthProperty().bind(wide.map(now -> now ? MIDDLE : Double.MAX_VALUE));
    Leaderboard board = new Leaderboard(kit, model);
    board.setPrefHeight(BOARD);
    return new Page(
        Boxes.column(
            12,
            SectionTitle.room(words.bind("tool.room.train"), of(model)),
            Boxes.grow(setup),
            Boxes.grow(board)));
  }

  /** In a wide window the preparation has a place of its own. */
  private Node preparation(TrainViewModel model) {
    VBox pane =
        Boxes.column(
            8,
            new SectionTitle(
                words.bind("tooltrain.part.preparation"),
                PreparationPane.edit(words, model).named(EDIT)),
            Boxes.grow(new PreparationPane(words, model, wide)));
    pane.setMinWidth(RIGHT);
    pane.setPrefWidth(RIGHT);
    HBox.setHgrow(pane, Priority.ALWAYS);
    wide.subscribe(now -> Boxes.show(pane, now));
    return pane;
  }

  /** Which table is trained on. */
  private Node of(TrainViewModel model) {
    ObservableValue<String> line =
        model.table().flatMap(table -> table.map(this::line).orElse(Words.fixed("")));
    return Labels.line(line, Style.TEXT_MUTED);
  }

  private ObservableValue<String> line(OpenedTable table) {
    return words.bind(
        "tooltrain.of",
        table.dataset().name(),
        words.number(n -> n.count(table.dataset().rowCount())),
        words.number(n -> n.count(table.dataset().columns().size())));
  }
}
