// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** A small rounded label, for example a type or a count of warnings. */
public final class Chip extends Label {

  /** A chip in a tone. */
  public Chip(Tone tone, ObservableValue<String> text) {
    Style.CHIP.on(this);
    tone.on(this);
    textProperty().bind(text);
    setMinWidth(USE_PREF_SIZE);
  }

  /** A neutral chip. */
  public Chip(ObservableValue<String> text) {
    this(Tone.NEUTRAL, text);
  }

  /** Puts an icon before the text. */
  public Chip icon(Icons icon) {
    setGraphic(icon.node(12));
    return this;
  }

  /** Says more in a tooltip. */
  public Chip help(ObservableValue<String> text) {
    Tips.on(this, text);
    return this;
  }
}
