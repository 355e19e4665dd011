// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A raised pane with a title line and a content; it can be made one that is chosen by a click. */
public final class Card extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final HBox header;

  /** A card with a title. */
  public Card(ObservableValue<String> title, Node... content) {
    super(12);
    Style.CARD.on(this);
    accessibleTextProperty().bind(title);
    Label name = Labels.line(title, Style.TEXT_HEADING);
    header = Boxes.row(8, name, Boxes.spacer());
    getChildren().add(header);
    getChildren().addAll(content);
  }

  /** Puts an icon before the title. */
  public Card icon(Icons icon) {
    header.getChildren().addFirst(icon.node());
    return this;
  }

  /** Adds nodes at the end of the title line. */
  public Card beside(Node... nodes) {
    header.getChildren().addAll(nodes);
    return this;
  }

  /** Makes the card something that is clicked, or pressed with space or enter. */
  public Card onChoose(Runnable action) {
    Clickable.make(this, action);
    return this;
  }

  /** Marks the card as the chosen one while the value is true. */
  public Card chosen(ObservableValue<Boolean> chosen) {
    chosen.subscribe(now -> pseudoClassStateChanged(CHOSEN, now));
    return this;
  }
}
