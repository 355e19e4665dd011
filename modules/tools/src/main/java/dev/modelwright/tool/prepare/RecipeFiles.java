// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.actions.Action;
import dev.modelwright.base.Message;
import dev.modelwright.learn.Recipe;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Recipes from and to files. */
final class RecipeFiles {

  static final String ENDING = ".mwr.json";

  private final Session session;
  private final Desk desk;
  private final ActionSlot<Recipe> opening;
  private final ActionSlot<Path> saving;
  private final ReadOnlyObjectWrapper<Optional<Message>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> news =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  RecipeFiles(Session session, Desk desk) {
    this.session = session;
    this.desk = desk;
    opening = desk.slot("open-recipe");
    saving = desk.slot("save-recipe");
    opening.stateProperty().subscribe(this::opened);
    saving.stateProperty().subscribe(this::saved);
    session.recipeDesk().recipeProperty().subscribe(recipe -> news.set(Optional.empty()));
  }

  /** Takes the recipe of a file in place of the one under way; that can be undone. */
  void open(Path file) {
    desk.start(
        opening,
        Message.of("toolprepare.opening", String.valueOf(file.getFileName())),
        new Action.OpenRecipe(file));
  }

  /** Writes the recipe under way. */
  void save(Path file) {
    desk.start(
        saving,
        Message.of("toolprepare.saving", String.valueOf(file.getFileName())),
        new Action.SaveRecipe(session.recipeDesk().recipe(), file));
  }

  private void opened(ActionState<Recipe> state) {
    trouble.set(state.trouble());
    state.result().ifPresent(session.recipeDesk()::change);
  }

  private void saved(ActionState<Path> state) {
    trouble.set(state.trouble());
    news.set(state.result().map(file -> Message.of("toolprepare.saved", String.valueOf(file))));
  }

  /** The name proposed for a file. */
  String proposed() {
    String table =
        session.tableProperty().get().map(open -> open.dataset().name()).orElse("recipe");
    int dot = table.lastIndexOf('.');
    return (dot > 0 ? table.substring(0, dot) : table) + ENDING;
  }

  /** Why a file could not be read or written. */
  ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** That a file was written, until the recipe changes. */
  ReadOnlyObjectProperty<Optional<Message>> newsProperty() {
    return news.getReadOnlyProperty();
  }
}
