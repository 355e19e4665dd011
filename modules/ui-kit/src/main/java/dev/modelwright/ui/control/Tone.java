// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** What a colour means; a control wears exactly one. */
public enum Tone {
  /** Nothing in particular. */
  NEUTRAL,
  /** For information, or chosen. */
  ACCENT,
  /** As it should be. */
  GOOD,
  /** To be careful about. */
  WARN,
  /** Wrong. */
  BAD;

  private final PseudoClass pseudoClass =
      PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));

  /** Puts this tone on a node in place of any other. */
  public void on(Node node) {
    for (Tone tone : values()) {
      node.pseudoClassStateChanged(tone.pseudoClass, tone == this);
    }
  }

  /** The icon that says the same to those who see no colour. */
  public Icons icon() {
    return switch (this) {
      case NEUTRAL, ACCENT -> Icons.INFO;
      case GOOD -> Icons.CHECK_CIRCLE;
      case WARN -> Icons.ALERT_TRIANGLE;
      case BAD -> Icons.ALERT_CIRCLE;
    };
  }
}
