// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.actions.Exported;
import dev.modelwright.actions.OpenedTable;
import dev.modelwright.actions.Run;
import dev.modelwright.actions.ServerInfo;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.TargetGuess;
import dev.modelwright.measure.LoadResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final ObjectProperty<Optional<String>> target =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> learner =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<Run> runs = FXCollections.observableArrayList();
  private final ObservableList<Run> selected = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Exported>> exported =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<ServerInfo>> server =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<LoadResult> loads = FXCollections.observableArrayList();
  private Optional<Path> file = Optional.empty();

  /** Nothing is open yet. */
  public Session() {
    table.subscribe(this::tableChanged);
    target.subscribe(
        now -> now.ifPresent(column -> recipeDesk.assign(Set.of(column), ColumnRole.FEATURE)));
  }

  /**
   * The target of a table read again stays; another table brings its own. The steps of a recipe
   * stay where they name a column of the new table: what else they name is then said to be missing.
   */
  private void tableChanged(Optional<OpenedTable> opened) {
    Optional<Path> now = opened.map(t -> t.dataset().source().file());
    Set<String> names = opened.map(Session::names).orElse(Set.of());
    boolean same = now.equals(file);
    file = now;
    if (!same && opened.isPresent()) {
      Recipe recipe = recipeDesk.recipe();
      Set<String> named = RecipeColumns.of(recipe.steps());
      if (!named.isEmpty() && named.stream().noneMatch(names::contains)) {
        recipeDesk.change(new Recipe(recipe.reading(), List.of()));
      }
    }
    if (!same || target.get().filter(names::contains).isEmpty()) {
      target.set(opened.flatMap(OpenedTable::guess).map(TargetGuess::column));
    }
  }

  private static Set<String> names(OpenedTable table) {
    return table.dataset().columns().stream().map(ColumnInfo::name).collect(Collectors.toSet());
  }

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

  /** The column to be predicted; at first the one that looks most like it. */
  public ObjectProperty<Optional<String>> targetProperty() {
    return target;
  }

  /** The id of the learner that is to be trained next; empty while none was chosen. */
  public ObjectProperty<Optional<String>> learnerProperty() {
    return learner;
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
