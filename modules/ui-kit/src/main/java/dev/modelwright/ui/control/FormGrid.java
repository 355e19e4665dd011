// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Rows of label, control and help, with the message about a control right below it. */
public final class FormGrid extends GridPane {

  private final Words words;
  private int rows;

  /** A form without rows yet. */
  public FormGrid(Words words) {
    this.words = words;
    Style.FORM_GRID.on(this);
    setHgap(16);
    setVgap(8);
    ColumnConstraints labels = new ColumnConstraints();
    labels.setHalignment(HPos.LEFT);
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(labels, controls);
  }

  /** Adds a control under a name. */
  public FormGrid row(ObservableValue<String> name, Node control) {
    return row(name, control, Words.fixed(""), Words.fixed(""));
  }

  /** Adds a control with a sentence of help behind a question mark. */
  public FormGrid row(ObservableValue<String> name, Node control, ObservableValue<String> help) {
    return row(name, control, help, Words.fixed(""));
  }

  /**
   * Adds a control with help and the message about what stands in it.
   *
   * @param help a sentence behind a question mark; blank for none
   * @param problem shown below the control while it is not blank
   */
  public FormGrid row(
      ObservableValue<String> name,
      Node control,
      ObservableValue<String> help,
      ObservableValue<String> problem) {
    Label label = Labels.line(name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setMinHeight(32);
    label.setLabelFor(control);
    GridPane.setValignment(label, VPos.TOP);
    Label wrong = Labels.paragraph(problem, Style.FORM_PROBLEM);
    wrong.visibleProperty().bind(problem.map(now -> !now.isBlank()));
    wrong.managedProperty().bind(wrong.visibleProperty());
    if (control instanceof NumberField field) {
      field.called(name);
    } else if (!control.accessibleTextProperty().isBound()) {
      control.accessibleTextProperty().bind(name);
    }
    HelpMark mark = new HelpMark(words, help);
    var line = Boxes.row(8, control, mark);
    line.setMinHeight(32);
    addRow(rows++, label, new VBox(2, line, wrong));
    return this;
  }

  /** Adds a row that takes the whole width. */
  public FormGrid wide(Node node) {
    add(node, 0, rows++, 2, 1);
    return this;
  }
}
