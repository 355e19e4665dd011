// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.tool.data.rows.Arrangement;
import dev.modelwright.tool.session.Room;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.control.CopyField;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The room of the table: opens the files that the session is asked for and shows them. */
public final class DataRoom implements Room {

  private final RoomKit kit;
  private final Words words;
  private final DataModels models;
  private final DataViewModel model;
  private final ObservableValue<RailMark> mark;
  private Optional<DataView> view = Optional.empty();
  private Optional<Node> details = Optional.empty();

  /** The room; it follows the session's wish for a file from now on. */
  public DataRoom(RoomKit kit) {
    this.kit = kit;
    words = kit.words();
    models = new DataModels(kit);
    model = models.data();
    mark = Bindings.createObjectBinding(this::now, model.reading(), kit.session().tableProperty());
  }

  @Override
  public RoomId id() {
    return RoomId.DATA;
  }

  @Override
  public Node view() {
    return shown();
  }

  private DataView shown() {
    DataView made = view.orElseGet(() -> new DataView(kit, models));
    view = Optional.of(made);
    return made;
  }

  /** What its views show. */
  DataModels models() {
    return models;
  }

  @Override
  public Optional<Node> details() {
    if (details.isEmpty()) {
      details = Optional.of(new VBox(24, new ColumnDetails(words, models), commandLine()));
    }
    return details;
  }

  private Node commandLine() {
    ObservableValue<String> line = model.table().map(table -> model.commandLine().orElse(""));
    VBox section =
        Boxes.column(
            4,
            new SectionTitle(words.bind("tooldata.section.command")),
            new CopyField(words, line));
    line.subscribe(now -> Boxes.show(section, !now.isBlank()));
    return section;
  }

  @Override
  public ObservableValue<RailMark> mark() {
    return mark;
  }

  private RailMark now() {
    return model.reading().get().running()
        ? RailMark.RUNNING
        : kit.session().tableProperty().get().isPresent() ? RailMark.DONE : RailMark.OPEN;
  }

  @Override
  public ObservableValue<String> hindrance() {
    return Words.fixed("");
  }

  @Override
  public List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    commands.add(
        Command.of("data.open", words.bind("tooldata.command.open"), this::choose)
            .keys("Shortcut+O"));
    commands.add(
        Command.of("data.again", words.bind("tooldata.again"), model::again)
            .keys("F5")
            .unless(nothingToRead()));
    commands.add(
        Command.of("data.reading", words.bind("tooldata.command.reading"), this::reading)
            .unless(nothingToRead()));
    commands.add(table("find", () -> shown().sights().find(), "Shortcut+F"));
    commands.add(table("go-to", () -> shown().sights().goTo(), "Shortcut+G"));
    commands.add(table("filter", () -> shown().sights().filter(), "Shortcut+L"));
    commands.add(table("sort-up", () -> sort(true), ""));
    commands.add(table("sort-down", () -> sort(false), ""));
    commands.add(table("show-all", models.rows()::showAll, ""));
    commands.add(table("keep-rows", models.rows()::keepOnlyThese, ""));
    commands.add(table("repairs", () -> shown().listRepairs(), ""));
    commands.add(table("save-profile", () -> shown().saveProfile(), ""));
    for (Sight sight : Sight.values()) {
      commands.add(
          Command.of(
                  "data.sight-" + sight.id(),
                  words.bind("tooldata.command.sight", words.bind(sight.nameCode())),
                  () -> go(() -> models.inspect().sightProperty().set(sight)))
              .keys("Alt+" + (sight.ordinal() + 1))
              .unless(noTable()));
    }
    return commands;
  }

  private Command table(String key, Runnable action, String keys) {
    Command command =
        Command.of("data." + key, words.bind("tooldata.command." + key), () -> go(action))
            .unless(noTable());
    return keys.isEmpty() ? command : command.keys(keys);
  }

  private void go(Runnable action) {
    kit.session().roomProperty().set(RoomId.DATA);
    action.run();
  }

  private void reading() {
    go(() -> models.reading().show(true));
  }

  private void sort(boolean ascending) {
    model
        .columnProperty()
        .get()
        .ifPresent(
            column ->
                models
                    .rows()
                    .arrange(
                        models
                            .rows()
                            .arrangementProperty()
                            .get()
                            .with(Optional.of(new Arrangement.Sort(column, ascending)))));
  }

  private ObservableValue<String> noTable() {
    ObservableValue<String> need = words.bind("tool.need-table");
    return kit.session()
        .tableProperty()
        .flatMap(table -> table.isPresent() ? Words.fixed("") : need);
  }

  private ObservableValue<String> nothingToRead() {
    ObservableValue<String> need = words.bind("tool.need-table");
    return kit.session().askedProperty().flatMap(file -> file.isPresent() ? Words.fixed("") : need);
  }

  private void choose() {
    kit.session().roomProperty().set(RoomId.DATA);
    shown().choose();
  }
}
