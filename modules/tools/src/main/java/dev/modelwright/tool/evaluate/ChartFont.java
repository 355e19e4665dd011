// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.ui.chart.FigureView;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Lets a chart write in the font that the labels around it wear. */
final class ChartFont {

  private ChartFont() {}

  /** Puts a label that nobody sees beside the chart, and takes over its family. */
  static FigureView follow(Pane pane, FigureView view) {
    Label probe = new Label();
    probe.setManaged(false);
    probe.setVisible(false);
    pane.getChildren().add(probe);
    probe.fontProperty().subscribe(font -> view.fontFamilyProperty().set(font.getFamily()));
    return view;
  }
}
