// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.text.Words;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * Something that can be done, the same for a button, a menu, a key and the command palette.
 *
 * @param id a stable name, for example {@code "train.start"}
 * @param label what it is called
 * @param shortcut the keys that do it, if any
 * @param hindrance why it cannot be done at the moment; blank when it can
 * @param action does it; runs on the window's thread
 */
public record Command(
    String id,
    ObservableValue<String> label,
    Optional<KeyCombination> shortcut,
    ObservableValue<String> hindrance,
    Runnable action) {

  /** A command without shortcut that can always be done. */
  public static Command of(String id, ObservableValue<String> label, Runnable action) {
    return new Command(id, label, Optional.empty(), Words.fixed(""), action);
  }

  /** The same with keys, for example {@code "Shortcut+Z"}. */
  public Command keys(String combination) {
    return new Command(
        id, label, Optional.of(KeyCombination.valueOf(combination)), hindrance, action);
  }

  /** The same with a reason why it cannot be done; blank when it can. */
  public Command unless(ObservableValue<String> reason) {
    return new Command(id, label, shortcut, reason, action);
  }

  /** Whether nothing hinders it. */
  public boolean possible() {
    return hindrance.getValue().isBlank();
  }

  /** Does it, unless something hinders it. */
  public void run() {
    if (possible()) {
      action.run();
    }
  }
}
