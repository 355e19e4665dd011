// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.learn.RecipeStep;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.NumberField;
import dev.modelwright.ui.text.Words;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A number: a field, and a slider where its range has two ends. */
final class NumberParameter extends ParameterField {

  private static final double FIELD = 72;
  private static final double TRACK = 72;
  private static final double MOST_SLID = 1000;
  private static final double ROUNDED = 1e9;

  private final HBox box = Boxes.row(8);
  private final NumberField field;
  private Parameter.Number parameter;

  NumberParameter(
      Words words, Parameter.Number first, BiConsumer<String, Optional<RecipeStep>> taker) {
    super(first.key(), taker);
    parameter = first;
    field = new NumberField(words, first.range(), rounded(first));
    field.setPrefWidth(FIELD);
    field.called(words.bind("toolprepare.set." + first.key()));
    if (first.percent()) {
      field.unit(Words.fixed("%"));
    }
    field.valueProperty().subscribe(now -> set(Parameters.with(parameter, now.doubleValue())));
    if (first.slides() && first.range().most() <= MOST_SLID) {
      box.getChildren().add(slider(first));
    }
    box.getChildren().add(field);
  }

  private Slider slider(Parameter.Number first) {
    Slider slider = new Slider(first.range().least(), first.range().most(), rounded(first));
    slider.setPrefWidth(TRACK);
    slider.setFocusTraversable(false);
    slider
        .valueProperty()
        .subscribe(
            now -> {
              double step = first.range().whole() ? 1 : 0.1;
              double value = Math.rint(now.doubleValue() / step) * step;
              if (Math.abs(value - field.valueProperty().get()) >= step / 2) {
                field.valueProperty().set(Math.rint(value * ROUNDED) / ROUNDED);
              }
            });
    field.valueProperty().subscribe(now -> slider.setValue(now.doubleValue()));
    return slider;
  }

  private static double rounded(Parameter.Number number) {
    return Math.rint(Parameters.shown(number) * ROUNDED) / ROUNDED;
  }

  @Override
  Region node() {
    return box;
  }

  @Override
  void write(Parameter now) {
    if (now instanceof Parameter.Number number) {
      parameter = number;
      field.valueProperty().set(rounded(number));
    }
  }
}
