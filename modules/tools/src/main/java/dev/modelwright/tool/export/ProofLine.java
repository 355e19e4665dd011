// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Tone;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;

/** A green sentence that opens what stands behind it, by a click anywhere or by its button. */
final class ProofLine {

  private ProofLine() {}

  static Notice of(
      ObservableValue<String> sentence,
      Icons icon,
      ObservableValue<String> help,
      Runnable action,
      String id) {
    ActionButton open = ActionButton.icon(icon, help, action).named(id);
    Notice line = new Notice(Tone.GOOD, sentence).remedy(open);
    line.setCursor(Cursor.HAND);
    line.setOnMouseClicked(
        event -> {
          event.consume();
          action.run();
        });
    return line;
  }
}
