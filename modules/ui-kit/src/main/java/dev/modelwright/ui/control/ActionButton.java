// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/**
 * A button that explains itself. While something hinders it, it looks disabled and does nothing,
 * but keeps focus and its tooltip, which then is the reason (a disabled node would show none).
 */
public final class ActionButton extends Button {

  private static final PseudoClass HINDERED = PseudoClass.getPseudoClass("hindered");

  private final SimpleObjectProperty<ObservableValue<String>> reason =
      new SimpleObjectProperty<>(Words.fixed(""));
  private final SimpleObjectProperty<ObservableValue<String>> usual =
      new SimpleObjectProperty<>(Words.fixed(""));
  private final ObservableValue<String> hindrance = reason.flatMap(text -> text).orElse("");

  private ActionButton(Style style, ObservableValue<String> text, Runnable action) {
    style.on(this);
    setMnemonicParsing(false);
    textProperty().bind(text);
    accessibleTextProperty().bind(text);
    setOnAction(event -> action.run());
    hindrance.subscribe(now -> pseudoClassStateChanged(HINDERED, !now.isBlank()));
    ObservableValue<String> help = usual.flatMap(value -> value).orElse("");
    Tips.on(
        this,
        Bindings.createStringBinding(
            () -> hindrance.getValue().isBlank() ? help.getValue() : hindrance.getValue(),
            hindrance,
            help));
    setMinWidth(USE_PREF_SIZE);
  }

  /** The one button a room is about. */
  public static ActionButton primary(ObservableValue<String> text, Runnable action) {
    return new ActionButton(Style.BUTTON_PRIMARY, text, action);
  }

  /** An ordinary button. */
  public static ActionButton plain(ObservableValue<String> text, Runnable action) {
    return new ActionButton(Style.BUTTON_PLAIN, text, action);
  }

  /** A button without border until it is pointed at. */
  public static ActionButton quiet(ObservableValue<String> text, Runnable action) {
    return new ActionButton(Style.BUTTON_QUIET, text, action);
  }

  /** A button that ends or deletes something. */
  public static ActionButton danger(ObservableValue<String> text, Runnable action) {
    return new ActionButton(Style.BUTTON_DANGER, text, action);
  }

  /** A button that is only an icon; its text becomes the tooltip. */
  public static ActionButton icon(Icons icon, ObservableValue<String> text, Runnable action) {
    ActionButton button = new ActionButton(Style.BUTTON_ICON, text, action);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    return button.icon(icon).help(text);
  }

  /** A button for a command: its label, hindrance and action; its keys stand in the tooltip. */
  public static ActionButton primary(Command command) {
    return primary(command.label(), command::run).unless(command.hindrance());
  }

  /** An icon for a command. */
  public static ActionButton icon(Icons icon, Command command) {
    ObservableValue<String> help =
        command
            .shortcut()
            .map(keys -> command.label().map(label -> label + "  " + keys.getDisplayText()))
            .orElse(command.label());
    return icon(icon, command.label(), command::run).help(help).unless(command.hindrance());
  }

  /** Puts an icon before the text. */
  public ActionButton icon(Icons icon) {
    setGraphic(icon.node());
    return this;
  }

  /** Says why the button cannot be used at the moment; blank when it can. */
  public ActionButton unless(ObservableValue<String> why) {
    reason.set(why);
    return this;
  }

  /** Says in the tooltip what the button does. */
  public ActionButton help(ObservableValue<String> text) {
    usual.set(text);
    return this;
  }

  /** Names the node for tests and stylesheets. */
  public ActionButton named(String id) {
    setId(id);
    return this;
  }

  /** Why it cannot be used at the moment; blank when it can. */
  public ObservableValue<String> hindrance() {
    return hindrance;
  }

  @Override
  public void fire() {
    if (hindrance.getValue().isBlank()) {
      super.fire();
    }
  }
}
