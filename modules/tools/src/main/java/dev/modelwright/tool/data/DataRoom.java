// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.tool.session.Room;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.control.CopyField;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The room of the table: opens the files that the session is asked for and shows them. */
public final class DataRoom implements Room {

  private final RoomKit kit;
  private final Words words;
  private final DataViewModel model;
  private final ObservableValue<RailMark> mark;
  private Optional<DataView> view = Optional.empty();
  private Optional<Node> details = Optional.empty();

  /** The room; it follows the session's wish for a file from now on. */
  public DataRoom(RoomKit kit) {
    this.kit = kit;
    words = kit.words();
    model = new DataViewModel(kit.session(), kit.desk(), kit.ticker());
    mark = model.stageProperty().map(DataRoom::mark);
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
    DataView made = view.orElseGet(() -> new DataView(kit, model));
    view = Optional.of(made);
    return made;
  }

  @Override
  public Optional<Node> details() {
    if (details.isEmpty()) {
      details = Optional.of(new VBox(24, new ColumnDetails(words, model), commandLine()));
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

  private static RailMark mark(DataViewModel.Stage stage) {
    return switch (stage) {
      case EMPTY, STOPPED -> RailMark.OPEN;
      case READING -> RailMark.RUNNING;
      case TABLE -> RailMark.DONE;
    };
  }

  @Override
  public ObservableValue<String> hindrance() {
    return Words.fixed("");
  }

  @Override
  public List<Command> commands() {
    return List.of(
        Command.of("data.open", words.bind("tooldata.command.open"), this::choose)
            .keys("Shortcut+O"),
        Command.of("data.again", words.bind("tooldata.again"), model::again)
            .keys("F5")
            .unless(nothingToRead()));
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
