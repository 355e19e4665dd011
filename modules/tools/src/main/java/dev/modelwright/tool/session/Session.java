// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.actions.Exported;
import dev.modelwright.actions.OpenedTable;
import dev.modelwright.actions.Run;
import dev.modelwright.actions.ServerInfo;
import dev.modelwright.measure.LoadResult;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What has come about in the window so far. To be used on the window's thread. */
public final class Session {

  private final ObjectProperty<RoomId> room = new SimpleObjectProperty<>(RoomId.WELCOME);
  private final ObjectProperty<Optional<Path>> asked = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<OpenedTable>> table =
      new SimpleObjectProperty<>(Optional.empty());
  private final RecipeDesk recipeDesk = new RecipeDesk();
  private final ObservableList<Run> runs = FXCollections.observableArrayList();
  private final ObservableList<Run> selected = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Exported>> exported =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<ServerInfo>> server =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<LoadResult> loads = FXCollections.observableArrayList();

  /** The room that is shown; set it to go there. */
  public ObjectProperty<RoomId> roomProperty() {
    return room;
  }

  /** The file that the user wants opened; whoever sets it goes to the data room as well. */
  public ObjectProperty<Optional<Path>> askedProperty() {
    return asked;
  }

  /** Asks for a file to be opened and goes to the data room. */
  public void open(Path file) {
    asked.set(Optional.of(file));
    room.set(RoomId.DATA);
  }

  /** The open table. */
  public ObjectProperty<Optional<OpenedTable>> tableProperty() {
    return table;
  }

  /** The recipe under way. */
  public RecipeDesk recipeDesk() {
    return recipeDesk;
  }

  /** The runs, oldest first. */
  public ObservableList<Run> runs() {
    return runs;
  }

  /** The runs that are looked at, the leading one first. */
  public ObservableList<Run> selected() {
    return selected;
  }

  /** The run that is looked at, or the leading one of several. */
  public Optional<Run> current() {
    return selected.isEmpty() ? Optional.empty() : Optional.of(selected.getFirst());
  }

  /** The latest export. */
  public ObjectProperty<Optional<Exported>> exportedProperty() {
    return exported;
  }

  /** The running server. */
  public ObjectProperty<Optional<ServerInfo>> serverProperty() {
    return server;
  }

  /** The load tests that were measured, oldest first. */
  public ObservableList<LoadResult> loads() {
    return loads;
  }

  /** The colour of a run in every picture, counted from 1. */
  public static int colour(Run run) {
    return 1 + Math.floorMod(run.number() - 1, 8);
  }
}
