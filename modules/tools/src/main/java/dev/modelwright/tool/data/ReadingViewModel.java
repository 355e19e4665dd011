// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.Action;
import dev.modelwright.base.Message;
import dev.modelwright.data.Dialect;
import dev.modelwright.data.Preview;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.RecipeDesk;
import dev.modelwright.tool.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * How a file is taken to hold its table, tried out on the file's beginning before the whole of it
 * is read so. Each change is shown as soon as it is there; the latest wins.
 */
final class ReadingViewModel {

  private final Session session;
  private final Desk desk;
  private final ActionSlot<Preview> trying;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Preview>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<ReadOptions> told =
      new ReadOnlyObjectWrapper<>(ReadOptions.none());
  private final ActionSlot<List<String>> listing;
  private final ReadOnlyObjectWrapper<List<String>> tables = new ReadOnlyObjectWrapper<>(List.of());

  ReadingViewModel(Session session, Desk desk) {
    this.session = session;
    this.desk = desk;
    trying = desk.slot("try-dialect");
    listing = desk.slot("list-tables");
    listing.stateProperty().subscribe(state -> tables.set(state.result().orElse(List.of())));
    trying
        .stateProperty()
        .subscribe(state -> state.result().ifPresent(preview -> shown.set(Optional.of(preview))));
    session.askedProperty().subscribe(file -> show(false));
  }

  /** Opens or closes the panel; it begins with how the file is read now. */
  void show(boolean wanted) {
    open.set(wanted && session.askedProperty().get().isPresent());
    trying.reset();
    shown.set(Optional.empty());
    told.set(reading());
    listing.reset();
    if (open.get()) {
      attempt();
      desk.start(listing, trying(file()), new Action.ListTables(file()));
    }
  }

  private ReadOptions reading() {
    return session.recipeDesk().recipe().reading();
  }

  private void attempt() {
    desk.start(
        trying,
        trying(file()),
        new Action.PreviewTable(file(), told.get(), DataViewModel.FIRST_ROWS));
  }

  private Path file() {
    return session.askedProperty().get().orElseThrow();
  }

  private static Message trying(Path file) {
    return Message.of("tooldata.trying", file.getFileName());
  }

  /** Changes how the file is read, beginning with what is shown. */
  void change(UnaryOperator<Dialect> how) {
    dialect()
        .map(how)
        .filter(changed -> !dialect().equals(Optional.of(changed)))
        .ifPresent(
            changed -> {
              told.set(told.get().with(changed));
              attempt();
            });
  }

  /** Looks at another table of the file, the largest if empty; its dialect is found out anew. */
  void look(Optional<String> table) {
    if (!table().equals(table)) {
      told.set(table.map(ReadOptions.none()::withPart).orElse(ReadOptions.none()));
      attempt();
    }
  }

  /** Leaves everything to be found out again. */
  void asGuessed() {
    told.set(ReadOptions.none());
    attempt();
  }

  /** Reads the whole file this way: from now on a part of the recipe. */
  void accept() {
    boolean same = told.get().part().equals(reading().part());
    ReadOptions wanted =
        new ReadOptions(
            told.get().dialect(), told.get().part(), same ? reading().columns() : new TreeMap<>());
    RecipeDesk recipes = session.recipeDesk();
    show(false);
    recipes.change(recipes.recipe().with(wanted));
  }

  /** How the file is read in the panel: as told, else as found out. */
  Optional<Dialect> dialect() {
    return told.get().dialect().or(() -> shown.get().map(Preview::dialect));
  }

  /** Whether it is another way than the table is read now. */
  boolean changed() {
    return !told.get().dialect().equals(reading().dialect())
        || !told.get().part().equals(reading().part());
  }

  /** The table that is looked at, of a file that holds several; the largest if empty. */
  Optional<String> table() {
    return told.get().part();
  }

  /** The names of the file's tables, where it holds several. */
  ReadOnlyObjectProperty<List<String>> tablesProperty() {
    return tables.getReadOnlyProperty();
  }

  /** Whether the panel is open. */
  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The file's beginning, read this way. */
  ReadOnlyObjectProperty<Optional<Preview>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** What was told; everything else is found out. */
  ReadOnlyObjectProperty<ReadOptions> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** How the trying goes. */
  ReadOnlyObjectProperty<ActionState<Preview>> trying() {
    return trying.stateProperty();
  }
}
