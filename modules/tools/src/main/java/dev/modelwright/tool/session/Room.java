// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.frame.RailMark;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One room of the window. Its node is built on first use and kept. */
public interface Room {

  /** Which room it is. */
  RoomId id();

  /** The room itself. */
  Node view();

  /** What the panel at the right shows while one is in the room. */
  default Optional<Node> details() {
    return Optional.empty();
  }

  /** Where the work stands here. */
  ObservableValue<RailMark> mark();

  /** Why it is not yet its turn; blank if it is. */
  ObservableValue<String> hindrance();

  /** What can be done here, for keys and the command palette. */
  default List<Command> commands() {
    return List.of();
  }
}
