// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Lets a chart write in the font that the labels around it wear. */
final class ChartFont {

  private ChartFont() {}

  /** Puts a label that nobody sees into the pane, and hands its family on. */
  static void follow(Pane pane, StringProperty family) {
    Label probe = new Label();
    probe.setManaged(false);
    probe.setVisible(false);
    pane.getChildren().add(probe);
    probe.fontProperty().subscribe(font -> family.set(font.getFamily()));
  }
}
