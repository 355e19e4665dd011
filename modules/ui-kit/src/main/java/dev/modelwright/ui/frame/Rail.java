// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

import dev.modelwright.ui.theme.Style;
import dev.modelwright.ui.text.Words;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The list of rooms in the order of the work. One of them is chosen; up, down, home and end go
 * through them.
 */
public final class Rail extends VBox {

  private final StringProperty chosen = new SimpleStringProperty(this, "chosen", "");
  private final List<RailButton> buttons;

  /** A rail with its first room chosen. */
  public Rail(Words words, List<RailItem> items) {
    super(2);
    Style.RAIL.on(this);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    accessibleTextProperty().bind(words.bind("ui.rail.rooms"));
    chosen.set(items.getFirst().id());
    buttons = items.stream().map(item -> new RailButton(words, item, chosen)).toList();
    getChildren().addAll(buttons);
    addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  /** The id of the room that is shown. */
  public StringProperty chosenProperty() {
    return chosen;
  }

  private void move(KeyEvent event) {
    int now = focused();
    int last = buttons.size() - 1;
    int next =
        switch (event.getCode()) {
          case UP -> Math.max(0, now - 1);
          case DOWN -> Math.min(last, now + 1);
          case HOME -> 0;
          case END -> last;
          default -> -1;
        };
    if (next >= 0 && now >= 0) {
      buttons.get(next).requestFocus();
      buttons.get(next).fire();
      event.consume();
    }
  }

  private int focused() {
    for (int i = 0; i < buttons.size(); i++) {
      if (buttons.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }
}
