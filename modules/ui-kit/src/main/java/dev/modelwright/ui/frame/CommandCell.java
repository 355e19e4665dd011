// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A command in the palette: label, why it cannot be done, keys. */
final class CommandCell extends ListCell<Command> {

  private static final PseudoClass HINDERED = PseudoClass.getPseudoClass("hindered");

  CommandCell(Consumer<Command> chosen) {
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (getItem() != null) {
            chosen.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Command command, boolean empty) {
    super.updateItem(command, empty);
    if (empty || command == null) {
      pseudoClassStateChanged(HINDERED, false);
      setGraphic(null);
      setAccessibleText(null);
    } else {
      pseudoClassStateChanged(HINDERED, !command.possible());
      setGraphic(face(command));
      setAccessibleText(command.label().getValue());
    }
  }

  private static Node face(Command command) {
    HBox face =
        Boxes.row(
            12,
            Labels.whole(command.label()),
            Labels.line(command.hindrance(), Style.TEXT_SMALL, Style.TEXT_MUTED),
            Boxes.spacer());
    command
        .shortcut()
        .ifPresent(
            keys ->
                face.getChildren()
                    .add(Labels.whole(Words.fixed(keys.getDisplayText()), Style.KEY_CAP)));
    return face;
  }
}
