// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;

/** Entries of menus. Their texts stand as they are: an underscore in a name stays one. */
public final class Menus {

  private Menus() {}

  /** An entry that does something. */
  public static MenuItem entry(ObservableValue<String> text, Runnable action) {
    MenuItem item = named(new MenuItem(), text);
    item.setOnAction(event -> action.run());
    return item;
  }

  /** An entry for a command; grey while the command cannot be run. */
  public static MenuItem entry(Command command) {
    MenuItem item = entry(command.label(), command::run);
    item.disableProperty().bind(command.hindrance().map(reason -> !reason.isBlank()));
    return item;
  }

  /** Gives an entry of any sort its text, and returns it. */
  public static <M extends MenuItem> M named(M item, ObservableValue<String> text) {
    item.setMnemonicParsing(false);
    item.textProperty().bind(text);
    return item;
  }
}
