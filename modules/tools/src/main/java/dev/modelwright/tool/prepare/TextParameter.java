// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.learn.RecipeStep;
import dev.modelwright.ui.text.Words;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** A short text. */
final class TextParameter extends ParameterField {

  private static final int COLUMNS = 14;

  private final TextField field = new TextField();
  private Parameter.Text parameter;

  TextParameter(Words words, Parameter.Text first, BiConsumer<String, Optional<RecipeStep>> taker) {
    super(first.key(), taker);
    parameter = first;
    field.setText(first.value());
    field.setPrefColumnCount(COLUMNS);
    field.accessibleTextProperty().bind(words.bind("toolprepare.set." + first.key()));
    field.textProperty().addListener((text, before, now) -> set(parameter.with().apply(now)));
  }

  @Override
  Region node() {
    return field;
  }

  /** What is being typed stays as it is while it means the same. */
  @Override
  void write(Parameter now) {
    if (now instanceof Parameter.Text text) {
      boolean same = text.with().apply(field.getText()).equals(text.with().apply(text.value()));
      parameter = text;
      if (!same) {
        field.setText(text.value());
      }
    }
  }
}
