// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.base.Message;
import dev.modelwright.data.Dataset;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.tool.data.rows.Arrangement;
import dev.modelwright.tool.data.rows.Condition;
import dev.modelwright.tool.data.rows.Finds;
import dev.modelwright.tool.data.rows.RowOrder;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.RecipeDesk;
import dev.modelwright.tool.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Which rows of the open table are looked at, in which order, and where a text stands in them. The
 * table itself is never changed by it.
 */
final class RowsViewModel {

  private static final Finds.Place START = new Finds.Place(0, -1);

  private final Session session;
  private final ActionSlot<RowOrder> arranging;
  private final ActionSlot<Finds> searching;
  private final ActionSlot<String> copying;
  private final ObservableValue<Optional<String>> copied;
  private final ReadOnlyObjectWrapper<Arrangement> arrangement =
      new ReadOnlyObjectWrapper<>(Arrangement.none());
  private final ReadOnlyObjectWrapper<RowOrder> order =
      new ReadOnlyObjectWrapper<>(RowOrder.all(0));
  private final ReadOnlyObjectWrapper<Finds> finds = new ReadOnlyObjectWrapper<>(Finds.none());
  private final ObjectProperty<Optional<Finds.Place>> place =
      new SimpleObjectProperty<>(Optional.empty());
  private Optional<Path> file = Optional.empty();
  private Arrangement carriedOut = Arrangement.none();
  private String sought = "";

  RowsViewModel(Session session, Desk desk) {
    this.session = session;
    arranging = desk.slot("arrange-rows");
    searching = desk.slot("search-cells");
    copying = desk.slot("copy-cells");
    copied = copying.stateProperty().map(ActionState::result);
    arranging.stateProperty().subscribe(this::arranged);
    searching.stateProperty().subscribe(this::found);
    session.tableProperty().subscribe(this::opened);
  }

  private Optional<Dataset> table() {
    return session.tableProperty().get().map(OpenedTable::dataset);
  }

  private void opened(Optional<OpenedTable> now) {
    Optional<Path> source = now.map(table -> table.dataset().source().file());
    boolean same = source.equals(file);
    file = source;
    arranging.reset();
    order.set(RowOrder.all(now.map(table -> table.dataset().rowCount()).orElse(0)));
    forget();
    arrange(same ? arrangement.get() : Arrangement.none());
  }

  /** Looks at the rows in another way. */
  void arrange(Arrangement wanted) {
    arrangement.set(wanted);
    table()
        .ifPresent(
            table ->
                arranging.start(
                    Message.of("tooldata.arranging"), context -> wanted.of(table, context)));
  }

  /** The next of three orders by a column: ascending, descending, as in the file. */
  void turn(String column) {
    arrange(arrangement.get().turned(column));
  }

  /** Shows only rows that meet a condition. */
  void keep(Condition condition) {
    arrange(arrangement.get().with(condition));
  }

  /** Lets go of the condition on a column. */
  void release(String column) {
    arrange(arrangement.get().without(column));
  }

  /** Shows all rows again, as they stand in the file. */
  void showAll() {
    arrange(Arrangement.none());
  }

  private void arranged(ActionState<RowOrder> state) {
    switch (state) {
      case ActionState.Done<RowOrder>(RowOrder rows) -> {
        carriedOut = arrangement.get();
        place.set(Optional.empty());
        order.set(rows);
        find(sought);
      }
      case ActionState.Failed<RowOrder> failed -> arrangement.set(carriedOut);
      case ActionState.Broken<RowOrder> broken -> arrangement.set(carriedOut);
      case ActionState.Cancelled<RowOrder> cancelled -> arrangement.set(carriedOut);
      case ActionState.Idle<RowOrder> idle -> {}
      case ActionState.Running<RowOrder> running -> {}
    }
  }

  /** Ends the putting in order; the rows stay as they were. */
  void cancel() {
    arranging.cancel();
  }

  /** Looks for a text in all cells that are shown; an earlier search ends. */
  void find(String text) {
    sought = text;
    if (text.isEmpty()) {
      forget();
    } else {
      RowOrder rows = order.get();
      table()
          .ifPresent(
              table ->
                  searching.start(
                      Message.of("tooldata.searching-for", text),
                      context -> Finds.of(table, rows, text, context)));
    }
  }

  private void forget() {
    searching.reset();
    finds.set(Finds.none());
  }

  private void found(ActionState<Finds> state) {
    state
        .result()
        .ifPresent(
            now -> {
              finds.set(now);
              Finds.Place from =
                  place.get().map(p -> new Finds.Place(p.position(), p.column() - 1)).orElse(START);
              now.next(from).ifPresent(next -> place.set(Optional.of(next)));
            });
  }

  /** Goes to the next cell with the text, or the one before. */
  void step(boolean forward) {
    Finds.Place from = place.get().orElse(START);
    Optional<Finds.Place> to = forward ? finds.get().next(from) : finds.get().previous(from);
    to.ifPresent(next -> place.set(Optional.of(next)));
  }

  /**
   * Goes to a row of the table by its number.
   *
   * @param number counted from 1
   * @return whether it is shown
   */
  boolean goTo(int number) {
    int column = Math.max(0, place.get().map(Finds.Place::column).orElse(0));
    var position = number < 1 ? java.util.OptionalInt.empty() : order.get().position(number - 1);
    position.ifPresent(at -> place.set(Optional.of(new Finds.Place(at, column))));
    return position.isPresent();
  }

  /** Makes a step of the recipe out of the conditions, where they can be written as a formula. */
  void keepOnlyThese() {
    RecipeDesk desk = session.recipeDesk();
    arrangement
        .get()
        .expression()
        .ifPresent(text -> desk.change(desk.recipe().with(new RecipeStep.KeepRows(text))));
  }

  /**
   * Copies cells as lines with tabs between, in the background: many cells take their time.
   *
   * @param named whether the columns' names stand above
   */
  void copy(TableContent content, CellArea area, boolean named) {
    RowOrder rows = order.get();
    copying.start(
        Message.of("tooldata.copying"),
        context -> CellText.of(content, rows, area, named, context));
  }

  /** Forgets that cells could not be copied. */
  void forgetCopy() {
    copying.reset();
  }

  /** How the copying goes. */
  ReadOnlyObjectProperty<ActionState<String>> copying() {
    return copying.stateProperty();
  }

  /** The text that was copied last. */
  ObservableValue<Optional<String>> copiedProperty() {
    return copied;
  }

  /** How the rows are to be looked at. */
  ReadOnlyObjectProperty<Arrangement> arrangementProperty() {
    return arrangement.getReadOnlyProperty();
  }

  /** The rows that are shown, in their order. */
  ReadOnlyObjectProperty<RowOrder> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /** How the putting in order goes. */
  ReadOnlyObjectProperty<ActionState<RowOrder>> arranging() {
    return arranging.stateProperty();
  }

  /** How the search goes. */
  ReadOnlyObjectProperty<ActionState<Finds>> searching() {
    return searching.stateProperty();
  }

  /** The cells in which the text stands. */
  ReadOnlyObjectProperty<Finds> findsProperty() {
    return finds.getReadOnlyProperty();
  }

  /** The cell that one has gone to. */
  ObjectProperty<Optional<Finds.Place>> placeProperty() {
    return place;
  }
}
