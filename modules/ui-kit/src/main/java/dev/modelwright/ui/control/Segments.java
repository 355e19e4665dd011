// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/**
 * A few choices beside each other of which exactly one holds.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends StackPane {

  private final ObjectProperty<T> value;

  /**
   * The choices, the first of them chosen.
   *
   * @param label what a choice is called
   */
  public Segments(List<T> choices, Function<T, ObservableValue<String>> label) {
    value = new SimpleObjectProperty<>(this, "value", choices.getFirst());
    Style.SEGMENTS.on(this);
    SegmentedButton bar = new SegmentedButton();
    for (T choice : choices) {
      bar.getButtons().add(button(choice, label.apply(choice)));
    }
    getChildren().add(bar);
    setMinWidth(USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** What is chosen. */
  public ObjectProperty<T> valueProperty() {
    return value;
  }

  private ToggleButton button(T choice, ObservableValue<String> label) {
    ToggleButton button = new Always();
    button.setMnemonicParsing(false);
    button.textProperty().bind(label);
    button.setMinWidth(USE_PREF_SIZE);
    value.subscribe(now -> button.setSelected(now.equals(choice)));
    button
        .selectedProperty()
        .subscribe(
            selected -> {
              if (selected) {
                value.set(choice);
              }
            });
    return button;
  }

  /** Cannot be switched off by a second click. */
  private static final class Always extends ToggleButton {
    @Override
    public void fire() {
      if (!isSelected()) {
        super.fire();
      }
    }
  }
}
