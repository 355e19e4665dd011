// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.learn.RecipeStep;
import dev.modelwright.model.DatePart;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.text.Words;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A tick for each part of a date. */
final class PartsParameter extends ParameterField {

  private final HBox box = Boxes.row(12);
  private final Map<DatePart, CheckBox> ticks = new EnumMap<>(DatePart.class);
  private Parameter.Parts parameter;

  PartsParameter(
      Words words, Parameter.Parts first, BiConsumer<String, Optional<RecipeStep>> taker) {
    super(first.key(), taker);
    parameter = first;
    for (DatePart part : first.possible()) {
      CheckBox tick = new CheckBox();
      tick.textProperty()
          .bind(words.bind("toolprepare.part." + part.name().toLowerCase(Locale.ROOT)));
      tick.setSelected(first.value().contains(part));
      tick.selectedProperty()
          .addListener((one, before, now) -> set(parameter.with().apply(ticked())));
      ticks.put(part, tick);
      box.getChildren().add(tick);
    }
  }

  private Set<DatePart> ticked() {
    Set<DatePart> found = EnumSet.noneOf(DatePart.class);
    ticks.forEach(
        (part, tick) -> {
          if (tick.isSelected()) {
            found.add(part);
          }
        });
    return found;
  }

  @Override
  Region node() {
    return box;
  }

  @Override
  void write(Parameter now) {
    if (now instanceof Parameter.Parts parts) {
      parameter = parts;
      ticks.forEach((part, tick) -> tick.setSelected(parts.value().contains(part)));
    }
  }
}
