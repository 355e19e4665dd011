// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A message beside its cause. It is there while its text is not blank, and takes no room else. */
public final class Notice extends HBox {

  private final ObservableValue<String> text;

  /** A message in a tone, gone while the text is blank. */
  public Notice(Tone tone, ObservableValue<String> text) {
    super(8);
    this.text = text;
    Style.NOTICE.on(this);
    tone.on(this);
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty().bind(text);
    Label sentence = Boxes.grow(Labels.paragraph(text));
    sentence.setMaxHeight(USE_PREF_SIZE);
    getChildren().addAll(tone.icon().node(), sentence);
    setMinHeight(USE_PREF_SIZE);
    visibleProperty().bind(text.map(now -> !now.isBlank()));
    managedProperty().bind(visibleProperty());
  }

  /** Adds what can be done about it. */
  public Notice remedy(ActionButton... buttons) {
    getChildren().addAll(buttons);
    return this;
  }

  /** The sentence; blank while there is nothing to say. */
  public ObservableValue<String> text() {
    return text;
  }
}
