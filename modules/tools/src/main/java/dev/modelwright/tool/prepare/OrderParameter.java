// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.learn.RecipeStep;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Texts that are moved up and down until their order is right. */
final class OrderParameter extends ParameterField {

  private static final double ROW = 28;
  private static final int MOST_SHOWN = 6;

  private final ListView<String> list = new ListView<>();
  private final HBox box;
  private Parameter.Order parameter;

  OrderParameter(
      Words words, Parameter.Order first, BiConsumer<String, Optional<RecipeStep>> taker) {
    super(first.key(), taker);
    parameter = first;
    list.setFixedCellSize(ROW);
    list.setPrefHeight(ROW * Math.clamp(first.value().size(), 2, MOST_SHOWN) + 4);
    list.setPrefWidth(200);
    list.accessibleTextProperty().bind(words.bind("toolprepare.set." + first.key()));
    list.getItems().setAll(first.value());
    list.setOnKeyPressed(
        event -> {
          boolean up = event.getCode() == KeyCode.UP;
          if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
            move(up ? -1 : 1);
            event.consume();
          }
        });
    box =
        Boxes.row(
            4,
            list,
            Boxes.column(
                0,
                ActionButton.icon(
                    Icons.ARROW_UP, words.bind("toolprepare.tool.up"), () -> move(-1)),
                ActionButton.icon(
                    Icons.ARROW_DOWN, words.bind("toolprepare.tool.down"), () -> move(1))));
  }

  private void move(int by) {
    int from = list.getSelectionModel().getSelectedIndex();
    int to = from + by;
    if (from >= 0 && to >= 0 && to < list.getItems().size()) {
      List<String> order = new ArrayList<>(list.getItems());
      Collections.swap(order, from, to);
      list.getItems().setAll(order);
      list.getSelectionModel().clearAndSelect(to);
      set(parameter.with().apply(order));
    }
  }

  @Override
  Region node() {
    return box;
  }

  @Override
  void write(Parameter now) {
    if (now instanceof Parameter.Order order) {
      parameter = order;
      if (!list.getItems().equals(order.value())) {
        list.getItems().setAll(order.value());
      }
    }
  }
}
