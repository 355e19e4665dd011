// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import atlantafx.base.controls.Popover;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/**
 * A question mark: help on hover, and on click in a bubble that stays. Gone while help is blank.
 */
public final class HelpMark extends Button {

  private static final double WIDEST = 280;

  private final ObservableValue<String> help;

  /** A mark for a sentence of help. */
  public HelpMark(Words words, ObservableValue<String> help) {
    this.help = help;
    Style.HELP_MARK.on(this);
    setGraphic(Icons.HELP.node(14));
    accessibleTextProperty().bind(words.bind("ui.help"));
    Tips.on(this, help);
    visibleProperty().bind(help.map(text -> !text.isBlank()));
    managedProperty().bind(visibleProperty());
    setOnAction(event -> open());
  }

  private void open() {
    Label text = Labels.paragraph(help, Style.HELP_TEXT);
    text.setMaxWidth(WIDEST);
    Popover bubble = new Popover(text);
    bubble.setArrowLocation(Popover.ArrowLocation.LEFT_CENTER);
    bubble.setDetachable(false);
    bubble.show(this);
  }
}
