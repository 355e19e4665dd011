// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/** Makes a pane something that is clicked, or pressed with space or enter. */
public final class Clickable {

  private Clickable() {}

  /** Lets a pane do something when it is clicked or pressed. */
  public static void make(Region pane, Runnable action) {
    Style.CARD_CLICKABLE.on(pane);
    pane.setFocusTraversable(true);
    pane.setAccessibleRole(AccessibleRole.BUTTON);
    pane.setOnMouseClicked(event -> action.run());
    pane.setOnKeyPressed(
        event -> {
          if (event.getTarget() == pane
              && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            event.consume();
            action.run();
          }
        });
  }
}
