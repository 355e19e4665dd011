// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import atlantafx.base.controls.ToggleSwitch;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HorizontalDirection;
import javafx.scene.layout.StackPane;

/** Something that is on or off, with its name at the right. */
public final class Switch extends StackPane {

  private final ToggleSwitch toggle = new ToggleSwitch();

  /** A switch that is off. */
  public Switch(ObservableValue<String> label) {
    toggle.textProperty().bind(label);
    toggle.setLabelPosition(HorizontalDirection.RIGHT);
    toggle.accessibleTextProperty().bind(label);
    getChildren().add(toggle);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMinWidth(USE_PREF_SIZE);
  }

  /** Whether it is on. */
  public BooleanProperty selectedProperty() {
    return toggle.selectedProperty();
  }
}
