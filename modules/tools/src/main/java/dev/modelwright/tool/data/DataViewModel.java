// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.OpenedTable;
import dev.modelwright.base.Message;
import dev.modelwright.base.Ticker;
import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.data.Preview;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.learn.Recipe;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.RecipeDesk;
import dev.modelwright.tool.session.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * Which file is asked for, how its reading goes, and what came of it: first the file's beginning,
 * then the whole table. A table is read again whenever the recipe says to read it otherwise.
 */
final class DataViewModel {

  /** What the room is filled with. */
  enum Stage {
    /** Nothing was opened yet. */
    EMPTY,
    /** A file is being read, and nothing of it can be shown yet. */
    READING,
    /** The file could not be opened, or its reading was ended, and there is nothing to show. */
    STOPPED,
    /** A table is shown, or the beginning of one. */
    TABLE
  }

  /** How many rows are shown before the whole table is read. */
  static final int FIRST_ROWS = 200;

  private final Session session;
  private final Desk desk;
  private final Ticker ticker;
  private final ActionSlot<Preview> first;
  private final ActionSlot<OpenedTable> reading;
  private final ReadOnlyObjectWrapper<Duration> duration =
      new ReadOnlyObjectWrapper<>(Duration.ZERO);
  private final ObjectProperty<Optional<String>> column =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableValue<Optional<TableContent>> content;
  private final ObservableValue<Stage> stage;
  private final ObservableValue<Optional<ColumnProfile>> profile;
  private Optional<Request> requested = Optional.empty();
  private Optional<Request> opened = Optional.empty();
  private long begin;

  DataViewModel(Session session, Desk desk, Ticker ticker) {
    this.session = session;
    this.desk = desk;
    this.ticker = ticker;
    first = desk.slot("preview-table");
    reading = desk.slot("open-table");
    reading.stateProperty().subscribe(this::changed);
    content =
        Bindings.createObjectBinding(
            this::content, first.stateProperty(), reading.stateProperty(), session.tableProperty());
    stage = Bindings.createObjectBinding(this::stage, content, reading.stateProperty());
    profile = Bindings.createObjectBinding(this::looked, session.tableProperty(), column);
    read();
    session.askedProperty().subscribe((Runnable) this::asked);
    session.recipeDesk().recipeProperty().subscribe(this::recipeChanged);
  }

  /** Reads the file that is asked for. */
  void read() {
    file().ifPresent(file -> start(new Request(file, recipe().reading())));
  }

  /** How another file is read is found out anew. */
  private void asked() {
    Optional<Path> other = file().filter(file -> !known().map(Request::file).equals(file()));
    if (other.isPresent()) {
      requested = other.map(file -> new Request(file, ReadOptions.none()));
      desk().move(ReadOptions.none());
    }
    read();
  }

  private Optional<Request> known() {
    return requested.or(() -> source().map(file -> new Request(file, recipe().reading())));
  }

  private void recipeChanged(Recipe recipe) {
    requested
        .filter(known -> !known.reading().equals(recipe.reading()))
        .ifPresent(known -> start(new Request(known.file(), recipe.reading())));
  }

  private Recipe recipe() {
    return desk().recipe();
  }

  private RecipeDesk desk() {
    return session.recipeDesk();
  }

  /** Reads the file of the open table again, whatever was asked for since. */
  void again() {
    source().or(this::file).ifPresent(file -> session.askedProperty().set(Optional.of(file)));
  }

  /** Forgets that a file could not be opened; the table that was open before stays. */
  void dismiss() {
    boolean other = !requested.map(Request::file).equals(opened.map(Request::file));
    requested = opened;
    opened.filter(before -> other).map(Request::reading).ifPresent(desk()::move);
    first.reset();
    reading.reset();
  }

  private void start(Request request) {
    begin = ticker.nanos();
    requested = Optional.of(request);
    Message title = Message.of("tooldata.reading", request.file().getFileName());
    first.reset();
    desk.start(
        first,
        title,
        new Action.PreviewTable(request.file(), request.reading().dialect(), FIRST_ROWS));
    desk.start(reading, title, new Action.OpenTable(request.file(), request.reading()));
  }

  /** Ends the reading. */
  void cancel() {
    reading.cancel();
  }

  /** Asks for another file. */
  void open(Optional<Path> file) {
    file.ifPresent(session::open);
  }

  private void changed(ActionState<OpenedTable> state) {
    state.result().ifPresent(this::opened);
  }

  private void opened(OpenedTable table) {
    duration.set(Duration.ofNanos(ticker.nanos() - begin));
    Optional<Request> before = opened;
    opened = requested;
    boolean kept = column.get().flatMap(table.dataset()::column).isPresent();
    if (!kept) {
      column.set(table.dataset().columns().stream().findFirst().map(ColumnInfo::name));
    }
    session.tableProperty().set(Optional.of(table));
    first.reset();
    before.ifPresent(other -> carry(other, table));
  }

  /** What was decided about columns holds for another file that has all of them, too. */
  private void carry(Request before, OpenedTable table) {
    SortedMap<String, ColumnChoice> decided = before.reading().columns();
    boolean other = !opened.map(Request::file).equals(Optional.of(before.file()));
    if (other
        && decided.keySet().stream().allMatch(has -> table.dataset().column(has).isPresent())) {
      desk().move(new ReadOptions(Optional.empty(), Optional.empty(), decided));
    }
  }

  private Optional<TableContent> content() {
    Optional<TableContent> table = session.tableProperty().get().map(TableContent.Whole::new);
    boolean settled =
        switch (reading.state()) {
          case ActionState.Idle<OpenedTable> idle -> true;
          case ActionState.Done<OpenedTable> done -> same();
          case ActionState.Running<OpenedTable> running -> same();
          case ActionState.Failed<OpenedTable> failed -> same();
          case ActionState.Broken<OpenedTable> broken -> same();
          case ActionState.Cancelled<OpenedTable> cancelled -> same();
        };
    Optional<TableContent> beginning = first.state().result().map(TableContent.First::new);
    boolean waiting = reading.state().running() || beginning.isPresent();
    return settled || !waiting ? table : beginning;
  }

  /** Whether the file under way is the one of the open table. */
  private boolean same() {
    return source().isPresent() && source().equals(requested.map(Request::file));
  }

  private Stage stage() {
    boolean nothing = reading.state() instanceof ActionState.Idle<OpenedTable>;
    return content.getValue().isPresent()
        ? Stage.TABLE
        : nothing ? Stage.EMPTY : underWay() ? Stage.READING : Stage.STOPPED;
  }

  /** Being read, or read and about to be shown. */
  private boolean underWay() {
    return reading.state().running() || reading.state().result().isPresent();
  }

  private Optional<ColumnProfile> looked() {
    return session
        .tableProperty()
        .get()
        .flatMap(table -> column.get().flatMap(table.profile()::column));
  }

  private Optional<Path> source() {
    return session.tableProperty().get().map(table -> table.dataset().source().file());
  }

  /** The file that is asked for. */
  Optional<Path> file() {
    return session.askedProperty().get();
  }

  /** The open table's file and how it was read. */
  Optional<Request> open() {
    return opened.or(() -> source().map(file -> new Request(file, ReadOptions.none())));
  }

  /** The name of the file that is asked for; blank before the first. */
  ObservableValue<String> fileName() {
    return session
        .askedProperty()
        .map(file -> file.map(Path::getFileName).map(String::valueOf).orElse(""));
  }

  /** What the room is filled with. */
  ObservableValue<Stage> stageProperty() {
    return stage;
  }

  /** What is in the table: the file's beginning, then all of it. */
  ObservableValue<Optional<TableContent>> contentProperty() {
    return content;
  }

  /** How the reading goes. */
  ReadOnlyObjectProperty<ActionState<OpenedTable>> reading() {
    return reading.stateProperty();
  }

  /** How long the reading will still take, once that can be said. */
  Optional<Duration> remaining() {
    long elapsed = ticker.nanos() - begin;
    return reading.state() instanceof ActionState.Running<OpenedTable>(double done, var stage)
            && done > 0.01
            && elapsed > 500_000_000L
        ? Optional.of(Duration.ofNanos((long) (elapsed * (1 - done) / done)))
        : Optional.empty();
  }

  /** How long the reading took. */
  ReadOnlyObjectProperty<Duration> duration() {
    return duration.getReadOnlyProperty();
  }

  /** The open table. */
  ObservableValue<Optional<OpenedTable>> table() {
    return session.tableProperty();
  }

  /** The name of the column that is looked at. */
  ObjectProperty<Optional<String>> columnProperty() {
    return column;
  }

  /** The column that is looked at. */
  ObservableValue<Optional<ColumnProfile>> profile() {
    return profile;
  }

  /** The command line that shows the same. */
  Optional<String> commandLine() {
    return session
        .tableProperty()
        .get()
        .flatMap(table -> open())
        .flatMap(of -> desk.commandLine(new Action.OpenTable(of.file(), of.reading())));
  }
}
