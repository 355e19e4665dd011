// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.welcome;

import dev.modelwright.tool.session.Room;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room where one begins. */
public final class WelcomeRoom implements Room {

  private final RoomKit kit;
  private final WelcomeViewModel model;
  private Optional<Node> view = Optional.empty();

  /**
   * The room.
   *
   * @param samples the folder of the sample tables; those that are not there are not offered
   */
  public WelcomeRoom(RoomKit kit, Path samples) {
    this.kit = kit;
    model = new WelcomeViewModel(kit.session(), samples);
  }

  @Override
  public RoomId id() {
    return RoomId.WELCOME;
  }

  @Override
  public Node view() {
    if (view.isEmpty()) {
      view = Optional.of(new WelcomeView(kit, model));
    }
    return view.orElseThrow();
  }

  @Override
  public ObservableValue<RailMark> mark() {
    return new ReadOnlyObjectWrapper<>(RailMark.OPEN);
  }

  @Override
  public ObservableValue<String> hindrance() {
    return Words.fixed("");
  }

  /** The samples can be opened from the command palette too. */
  @Override
  public List<Command> commands() {
    return model.samples().stream().map(this::command).toList();
  }

  private Command command(Sample sample) {
    ObservableValue<String> name = kit.words().bind("toolwelcome.sample." + sample.id());
    return Command.of(
        "welcome.open-" + sample.id(),
        kit.words().bind("toolwelcome.command", name),
        () -> model.open(sample));
  }
}
