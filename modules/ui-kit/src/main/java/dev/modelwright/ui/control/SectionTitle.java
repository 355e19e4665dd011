// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The title of a section with what belongs beside it at the right. */
public final class SectionTitle extends HBox {

  /** A section's title, 16 px. */
  public SectionTitle(ObservableValue<String> text, Node... beside) {
    this(Style.TEXT_HEADING, text, beside);
  }

  private SectionTitle(Style size, ObservableValue<String> text, Node... beside) {
    super(8);
    Style.SECTION_TITLE.on(this);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(Labels.line(text, size), Boxes.spacer());
    getChildren().addAll(beside);
  }

  /** A room's title, 20 px. */
  public static SectionTitle room(ObservableValue<String> text, Node... beside) {
    return new SectionTitle(Style.TEXT_TITLE, text, beside);
  }
}
