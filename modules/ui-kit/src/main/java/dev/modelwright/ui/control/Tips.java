// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips bound to their texts; where the text is blank there is no tooltip. */
public final class Tips {

  private static final Duration DELAY = Duration.millis(350);
  private static final double WIDEST = 360;

  private Tips() {}

  /** Gives a node a tooltip and the same text to those who listen instead of look. */
  public static void on(Node node, ObservableValue<String> text) {
    Tooltip tooltip = tooltip(text);
    node.accessibleHelpProperty().bind(text);
    text.subscribe(now -> install(node, tooltip, !now.isBlank()));
  }

  /** A tooltip that wraps long sentences. */
  static Tooltip tooltip(ObservableValue<String> text) {
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(text);
    tooltip.setShowDelay(DELAY);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDEST);
    return tooltip;
  }

  private static void install(Node node, Tooltip tooltip, boolean wanted) {
    if (wanted) {
      Tooltip.install(node, tooltip);
    } else {
      Tooltip.uninstall(node, tooltip);
    }
  }
}
