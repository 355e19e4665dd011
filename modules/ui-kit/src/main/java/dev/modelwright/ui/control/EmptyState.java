// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What an empty room shows: what will be here, what is needed for it, and the button for that. */
public final class EmptyState extends VBox {

  private static final double WIDEST = 440;

  /** An icon, what will be here, what is needed, and buttons. */
  public EmptyState(
      Icons icon, ObservableValue<String> title, ObservableValue<String> need, Node... buttons) {
    super(8);
    Style.EMPTY_STATE.on(this);
    setAlignment(Pos.CENTER);
    StackPane disc = Style.ICON_DISC.on(new StackPane(icon.node(24)));
    Label what = centred(title, Style.TEXT_HEADING);
    Label how = centred(need, Style.TEXT_MUTED);
    getChildren().addAll(disc, what, how);
    if (buttons.length > 0) {
      var row = Boxes.row(8, buttons);
      row.setAlignment(Pos.CENTER);
      row.setPadding(new javafx.geometry.Insets(8, 0, 0, 0));
      getChildren().add(row);
    }
  }

  private static Label centred(ObservableValue<String> text, Style style) {
    Label label = Labels.paragraph(text, style);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setAlignment(Pos.CENTER);
    label.setMaxWidth(WIDEST);
    return label;
  }
}
