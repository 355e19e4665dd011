// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app;

import dev.modelwright.cli.CommandLines;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.Room;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.session.Session;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.control.FileKind;
import dev.modelwright.ui.control.Menus;
import dev.modelwright.ui.control.SystemFilePicker;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.frame.CommandPalette;
import dev.modelwright.ui.frame.Frame;
import dev.modelwright.ui.frame.Indicator;
import dev.modelwright.ui.frame.Rail;
import dev.modelwright.ui.frame.RailItem;
import dev.modelwright.ui.frame.StatusBar;
import dev.modelwright.ui.frame.TopBar;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Look;
import dev.modelwright.ui.work.FxJobs;
import dev.modelwright.ui.work.JobBoard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.MenuItem;

/** The window's inside: the rooms in their frame. */
final class MainWindow {

  private final Session session;
  private final Words words;
  private final Rooms rooms;
  private final Frame frame;
  private final ObservableValue<String> title;
  private final List<Command> commands = new ArrayList<>();

  private MainWindow(RoomKit kit, Rooms rooms, JobBoard board) {
    this.session = kit.session();
    this.words = kit.words();
    this.rooms = rooms;
    CommandPalette palette = new CommandPalette(words, () -> List.copyOf(commands));
    Command search =
        Command.of("search", words.bind("app.search"), palette::toggle).keys("Shortcut+K");
    TopBar top = new TopBar(words, kit.look(), search);
    Rail rail = new Rail(words, rooms.all().stream().map(this::item).toList());
    frame = new Frame(words, top, rail, new StatusBar(words, board, List.of(server())), palette);
    commands.addAll(goTo());
    rooms.all().forEach(room -> commands.addAll(room.commands()));
    top.mainMenu().addAll(entries(commands));
    top.projectMenu()
        .addAll(entries(commands.stream().filter(c -> c.id().startsWith("data.")).toList()));
    List<Command> keyed = new ArrayList<>(commands);
    keyed.add(search);
    frame.keys(keyed);
    frame.takeFiles(kinds(), files -> open(files.getFirst()));
    rail.chosenProperty().subscribe(id -> session.roomProperty().set(rooms.named(id)));
    session.roomProperty().subscribe(id -> show(id, rail));
    ObservableValue<String> file =
        session.tableProperty().map(table -> table.map(open -> open.dataset().name()).orElse(""));
    ObservableValue<String> none = words.bind("app.no-table");
    top.projectProperty().bind(file.flatMap(name -> name.isEmpty() ? none : Words.fixed(name)));
    title = file.map(name -> name.isEmpty() ? "Modelwright" : name + " – Modelwright");
  }

  static MainWindow of(Workbench bench, FxJobs work, Words words, Look look) {
    JobBoard board = new JobBoard(bench.ticker());
    Desk desk = new Desk(bench.actions(), board.watch(work), CommandLines::of);
    RoomKit kit =
        new RoomKit(new Session(), desk, words, look, new SystemFilePicker(), bench.ticker());
    return new MainWindow(kit, Rooms.of(kit), board);
  }

  Parent root() {
    return frame;
  }

  Session session() {
    return session;
  }

  ObservableValue<String> title() {
    return title;
  }

  void open(Path file) {
    session.open(file);
  }

  /** Every command can also be found by mouse; what cannot be done now is grey. */
  private static List<MenuItem> entries(List<Command> commands) {
    return commands.stream().map(Menus::entry).toList();
  }

  private RailItem item(Room room) {
    return new RailItem(
        room.id().id(),
        Rooms.icon(room.id()),
        words.bind(room.id().nameCode()),
        room.mark(),
        room.hindrance());
  }

  private void show(RoomId id, Rail rail) {
    Room room = rooms.room(id);
    rail.chosenProperty().set(id.id());
    frame.setRoom(room.view());
    room.details()
        .ifPresentOrElse(
            node -> frame.details().show(words.bind("app.details"), node), frame.details()::clear);
  }

  private Indicator server() {
    ObservableValue<String> text =
        session
            .serverProperty()
            .map(server -> server.map(running -> ":" + running.port()).orElse(""));
    return new Indicator(
        "status-server",
        session.serverProperty().map(server -> server.isPresent() ? Tone.GOOD : Tone.NEUTRAL),
        text,
        words.bind("app.server"),
        () -> session.roomProperty().set(RoomId.DEPLOY));
  }

  private List<Command> goTo() {
    List<Command> commands = new ArrayList<>();
    for (Room room : rooms.all()) {
      ObservableValue<String> label = words.bind("app.go-to", words.bind(room.id().nameCode()));
      Runnable go = () -> session.roomProperty().set(room.id());
      commands.add(
          Command.of("go." + room.id().id(), label, go)
              .keys("Shortcut+" + (room.id().ordinal() + 1)));
    }
    return commands;
  }

  private List<FileKind> kinds() {
    return List.of(FileKind.of(words.bind("app.tables"), ".csv", ".tsv", ".txt"));
  }

  /** The command of that id. */
  Command command(String id) {
    return commands.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }
}
