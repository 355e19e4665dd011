// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * The list of everything that can be done, filtered as one types, over the darkened window. Up and
 * down choose, enter runs, escape or a click beside it closes.
 */
public final class CommandPalette extends StackPane {

  private static final double ROW = 36;
  private static final int MOST_ROWS = 9;

  private final Supplier<List<Command>> commands;
  private final ObservableList<Command> found = FXCollections.observableArrayList();
  private final CustomTextField field = new CustomTextField();
  private final ListView<Command> list = new ListView<>(found);

  /** A closed palette that asks for the commands each time it opens. */
  public CommandPalette(Words words, Supplier<List<Command>> commands) {
    this.commands = commands;
    Style.PALETTE_GROUND.on(this);
    setId("palette");
    field.setId("palette-field");
    field.promptTextProperty().bind(words.bind("ui.palette.prompt"));
    field.accessibleTextProperty().bind(words.bind("ui.palette.prompt"));
    field.setLeft(new StackPane(Icons.SEARCH.node()));
    field.textProperty().subscribe(this::filter);
    list.setId("palette-list");
    list.setFocusTraversable(false);
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new CommandCell(this::run));
    list.setPlaceholder(Labels.line(words.bind("ui.palette.nothing"), Style.TEXT_MUTED));
    VBox box = Style.PALETTE.on(Boxes.column(8, field, list));
    box.setMaxSize(560, Region.USE_PREF_SIZE);
    setAlignment(box, Pos.TOP_CENTER);
    getChildren().add(box);
    setOnMousePressed(event -> hide(event.getTarget() == this));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Boxes.show(this, false);
  }

  /** Opens it, or closes it when it is open. */
  public void toggle() {
    if (isVisible()) {
      hide(true);
    } else {
      Boxes.show(this, true);
      field.clear();
      filter("");
      field.requestFocus();
    }
  }

  private void hide(boolean wanted) {
    if (wanted) {
      Boxes.show(this, false);
    }
  }

  private void filter(String typed) {
    if (isVisible()) {
      found.setAll(CommandSearch.find(commands.get(), typed));
      list.setPrefHeight(Math.clamp(found.size(), 2, MOST_ROWS) * ROW + 2);
      list.getSelectionModel().selectFirst();
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> hide(true);
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> run(list.getSelectionModel().getSelectedItem());
      default -> {
        return;
      }
    }
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST_ROWS + 1));
    event.consume();
  }

  private void run(@org.jspecify.annotations.Nullable Command command) {
    if (command != null && command.possible()) {
      hide(true);
      command.run();
    }
  }
}
