// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.OpenedTable;
import dev.modelwright.base.Message;
import dev.modelwright.base.Ticker;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.tool.data.rows.Cells;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the data room shows: which file is asked for, how its reading goes, and what came of it. */
final class DataViewModel {

  /** What the room is filled with. */
  enum Stage {
    /** Nothing was opened yet. */
    EMPTY,
    /** A file is being read. */
    READING,
    /** The file could not be opened, or its reading was ended, and no other table is open. */
    STOPPED,
    /** A table is open. */
    TABLE
  }

  private final Session session;
  private final Desk desk;
  private final Ticker ticker;
  private final ActionSlot<OpenedTable> reading;
  private final ActionSlot<Cells> cells;
  private final ReadOnlyObjectWrapper<Duration> duration =
      new ReadOnlyObjectWrapper<>(Duration.ZERO);
  private final ObjectProperty<Optional<String>> column =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableValue<Stage> stage;
  private final ObservableValue<Optional<ColumnProfile>> profile;
  private long begin;

  DataViewModel(Session session, Desk desk, Ticker ticker) {
    this.session = session;
    this.desk = desk;
    this.ticker = ticker;
    reading = desk.slot("open-table");
    cells = desk.slot("read-cells");
    stage =
        Bindings.createObjectBinding(this::stage, reading.stateProperty(), session.tableProperty());
    profile = Bindings.createObjectBinding(this::looked, session.tableProperty(), column);
    reading.stateProperty().subscribe(this::changed);
    session.askedProperty().subscribe((Runnable) this::read);
    read();
  }

  /** Reads the file that is asked for. */
  void read() {
    file().ifPresent(this::start);
  }

  /** Reads the file of the open table again, whatever was asked for since. */
  void again() {
    session
        .tableProperty()
        .get()
        .map(table -> table.dataset().source().file())
        .or(this::file)
        .ifPresent(file -> session.askedProperty().set(Optional.of(file)));
  }

  /** Forgets that a file could not be opened; the table that was open before stays. */
  void dismiss() {
    reading.reset();
  }

  private void start(Path file) {
    begin = ticker.nanos();
    desk.start(reading, Message.of("tooldata.reading", file.getFileName()), open(file));
  }

  private static Action<OpenedTable> open(Path file) {
    return new Action.OpenTable(file);
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
    boolean kept = column.get().flatMap(table.dataset()::column).isPresent();
    if (!kept) {
      column.set(table.dataset().columns().stream().findFirst().map(ColumnInfo::name));
    }
    session.tableProperty().set(Optional.of(table));
  }

  private Stage stage() {
    boolean open = session.tableProperty().get().isPresent();
    return switch (reading.state()) {
      case ActionState.Running<OpenedTable> running -> Stage.READING;
      case ActionState.Idle<OpenedTable> idle -> open ? Stage.TABLE : Stage.EMPTY;
      case ActionState.Done<OpenedTable> done -> Stage.TABLE;
      case ActionState.Failed<OpenedTable> failed -> open ? Stage.TABLE : Stage.STOPPED;
      case ActionState.Broken<OpenedTable> broken -> open ? Stage.TABLE : Stage.STOPPED;
      case ActionState.Cancelled<OpenedTable> cancelled -> open ? Stage.TABLE : Stage.STOPPED;
    };
  }

  private Optional<ColumnProfile> looked() {
    return session
        .tableProperty()
        .get()
        .flatMap(table -> column.get().flatMap(table.profile()::column));
  }

  /** The file that is asked for. */
  Optional<Path> file() {
    return session.askedProperty().get();
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

  /** How the reading goes. */
  ReadOnlyObjectProperty<ActionState<OpenedTable>> reading() {
    return reading.stateProperty();
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

  /** The slot in which the cells of large tables are read. */
  ActionSlot<Cells> cellSlot() {
    return cells;
  }

  /** The command line that shows the same. */
  Optional<String> commandLine() {
    return session
        .tableProperty()
        .get()
        .flatMap(table -> desk.commandLine(open(table.dataset().source().file())));
  }
}
