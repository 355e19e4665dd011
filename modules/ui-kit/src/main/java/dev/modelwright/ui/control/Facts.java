// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names and values below each other, for details. */
public final class Facts extends GridPane {

  private int rows;

  /** No facts yet. */
  public Facts() {
    Style.FACTS.on(this);
    setHgap(16);
    setVgap(8);
    ColumnConstraints names = new ColumnConstraints();
    ColumnConstraints values = new ColumnConstraints();
    values.setMinWidth(0);
    values.setHgrow(Priority.ALWAYS);
    values.setHalignment(HPos.LEFT);
    getColumnConstraints().addAll(names, values);
  }

  /** Adds a name and a text. */
  public Facts add(ObservableValue<String> name, ObservableValue<String> value) {
    return add(name, Labels.paragraph(value));
  }

  /** Adds a name and a node. */
  public Facts add(ObservableValue<String> name, Node value) {
    Label label = Labels.line(name, Style.TEXT_MUTED);
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(value);
    GridPane.setValignment(label, VPos.TOP);
    addRow(rows++, label, value);
    return this;
  }

  /** Takes all facts away. */
  public void clear() {
    getChildren().clear();
    rows = 0;
  }
}
