// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A combo box whose names follow the language. */
final class Choice {

  private static final Insets SHOWN = new Insets(0, 0, 0, 8);

  private Choice() {}

  static <T> ComboBox<T> of(Function<T, ObservableValue<String>> name) {
    ComboBox<T> box = new ComboBox<>();
    Named<T> shown = new Named<>(name);
    shown.setPadding(SHOWN);
    box.setButtonCell(shown);
    box.setCellFactory(list -> new Named<>(name));
    return box;
  }

  private static final class Named<T> extends ListCell<T> {

    private final Function<T, ObservableValue<String>> name;

    Named(Function<T, ObservableValue<String>> name) {
      this.name = name;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      textProperty().unbind();
      if (empty || item == null) {
        setText("");
      } else {
        textProperty().bind(name.apply(item));
      }
    }
  }
}
