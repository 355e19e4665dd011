// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.learn.RecipeStep;
import dev.modelwright.ui.text.Words;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/** A tick that says itself what it is for. */
final class FlagParameter extends ParameterField {

  private final CheckBox tick = new CheckBox();
  private Parameter.Flag parameter;

  FlagParameter(Words words, Parameter.Flag first, BiConsumer<String, Optional<RecipeStep>> taker) {
    super(first.key(), taker);
    parameter = first;
    tick.setSelected(first.value());
    tick.accessibleTextProperty().bind(words.bind("toolprepare.set." + first.key()));
    tick.selectedProperty().addListener((box, before, now) -> set(parameter.with().apply(now)));
  }

  @Override
  Region node() {
    return tick;
  }

  @Override
  void write(Parameter now) {
    if (now instanceof Parameter.Flag flag) {
      parameter = flag;
      tick.setSelected(flag.value());
    }
  }
}
