// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell with a node made from its row. */
final class NodeCell<R> extends TableCell<R, R> {

  private final Function<R, Node> node;

  NodeCell(Function<R, Node> node) {
    this.node = node;
  }

  @Override
  protected void updateItem(@Nullable R row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(row == null || empty ? null : node.apply(row));
  }
}
