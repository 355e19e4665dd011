// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Rows and columns on the 8-px grid. */
public final class Boxes {

  private Boxes() {}

  /** Nodes beside each other, centred on one line, with a gap in px. */
  public static HBox row(double gap, Node... nodes) {
    HBox row = new HBox(gap, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Nodes below each other, filling the width, with a gap in px. */
  public static VBox column(double gap, Node... nodes) {
    return new VBox(gap, nodes);
  }

  /** Nodes beside each other, going on in the next line where the width ends. */
  public static FlowPane flow(double gap, Node... nodes) {
    FlowPane flow = new FlowPane(gap, gap, nodes);
    flow.setRowValignment(VPos.CENTER);
    return flow;
  }

  /** Takes all the room that is left in a row or column. */
  public static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    VBox.setVgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  /** Lets a node take the room that is left in a row or column, and returns it. */
  public static <N extends Node> N grow(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    VBox.setVgrow(node, Priority.ALWAYS);
    if (node instanceof Region region) {
      region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }
    return node;
  }

  /** Shows a node and gives it room, or neither. */
  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
