// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A choice of a list by its name in the language of the moment. */
final class ChoiceCell<T> extends ListCell<T> {

  /** The box is no higher than a line, so that the cell must not add to it. */
  private static final String WITHIN_BOX = "-fx-padding: 0 0 0 12px;";

  private final Function<T, ObservableValue<String>> name;

  private ChoiceCell(Function<T, ObservableValue<String>> name) {
    this.name = name;
  }

  /** Lets a box write its choices by their names. */
  static <T> void on(ComboBox<T> box, Function<T, ObservableValue<String>> name) {
    box.setCellFactory(list -> new ChoiceCell<>(name));
    ChoiceCell<T> shown = new ChoiceCell<>(name);
    shown.setStyle(WITHIN_BOX);
    box.setButtonCell(shown);
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    textProperty().unbind();
    if (empty || item == null) {
      setText(null);
    } else {
      textProperty().bind(name.apply(item));
    }
  }
}
