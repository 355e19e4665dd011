// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A choice of a box, with what stands before its text, for example a dot of its colour. */
public final class MarkedChoice<T> extends ListCell<T> {

  private final Function<T, String> text;
  private final Function<T, Optional<Node>> mark;

  private MarkedChoice(Function<T, String> text, Function<T, Optional<Node>> mark, Insets padding) {
    this.text = text;
    this.mark = mark;
    setGraphicTextGap(8);
    setPadding(padding);
  }

  /** Lets a box write its choices like this, in the list and in the box itself. */
  public static <T> void in(
      ComboBox<T> box, Function<T, String> text, Function<T, Optional<Node>> mark) {
    box.setCellFactory(list -> new MarkedChoice<>(text, mark, new Insets(6, 12, 6, 12)));
    box.setButtonCell(new MarkedChoice<>(text, mark, new Insets(0, 4, 0, 12)));
  }

  @Override
  protected void updateItem(@Nullable T choice, boolean empty) {
    super.updateItem(choice, empty);
    setText(choice == null || empty ? null : text.apply(choice));
    setGraphic(choice == null || empty ? null : mark.apply(choice).orElse(null));
  }
}
