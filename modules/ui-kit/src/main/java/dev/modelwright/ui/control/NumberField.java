// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;

/**
 * A field for a number in a range. The value changes only to numbers in the range; while the text
 * is something else the field says why. Up and down step by one (by ten with shift).
 */
public final class NumberField extends StackPane {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final CustomTextField field = new CustomTextField();
  private final Range range;
  private final DoubleProperty value;
  private final ObservableValue<String> problem;

  /** A field that holds a value of the range. */
  public NumberField(Words words, Range range, double initial) {
    this.range = range;
    value = new SimpleDoubleProperty(this, "value", initial);
    Style.NUMBER_FIELD.on(this);
    field.setPrefColumnCount(8);
    field.setAlignment(Pos.CENTER_RIGHT);
    field.setText(Numbers.plain(initial));
    problem =
        Bindings.createStringBinding(
            () -> problem(words), field.textProperty(), words.languageProperty());
    problem.subscribe(now -> field.pseudoClassStateChanged(WRONG, !now.isBlank()));
    field.textProperty().subscribe(this::read);
    value.subscribe(now -> write(now.doubleValue()));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    getChildren().add(field);
    setMaxWidth(USE_PREF_SIZE);
  }

  /** Shows a unit behind the number. */
  public NumberField unit(ObservableValue<String> unit) {
    field.setRight(Labels.whole(unit, Style.TEXT_MUTED));
    return this;
  }

  /** Names the field to those who listen instead of look. */
  public NumberField called(ObservableValue<String> name) {
    field.accessibleTextProperty().bind(name);
    return this;
  }

  /** The last number of the range that stood here. */
  public DoubleProperty valueProperty() {
    return value;
  }

  /** What is written at the moment. */
  public StringProperty textProperty() {
    return field.textProperty();
  }

  /** Why what is written cannot be taken; blank when it can. */
  public ObservableValue<String> problem() {
    return problem;
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  private void read(String text) {
    OptionalDouble number = parse(text);
    if (number.isPresent() && range.takes(number.getAsDouble())) {
      value.set(number.getAsDouble());
    }
  }

  private void write(double number) {
    OptionalDouble written = parse(field.getText());
    if (written.isEmpty() || written.getAsDouble() != number) {
      field.setText(Numbers.plain(number));
    }
  }

  private void step(KeyEvent event) {
    double step = event.isShiftDown() ? 10 : 1;
    double sign = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
    if (sign != 0 && range.takes(value.get() + sign * step)) {
      value.set(value.get() + sign * step);
      field.end();
      event.consume();
    }
  }

  private String problem(Words words) {
    OptionalDouble number = parse(field.getText());
    if (number.isPresent() && range.takes(number.getAsDouble())) {
      return "";
    }
    String kind = range.whole() ? "whole" : "any";
    Numbers numbers = words.numbers();
    boolean low = Double.isFinite(range.least());
    boolean high = Double.isFinite(range.most());
    String ends = low && high ? "between" : low ? "from" : high ? "to" : "free";
    return words.say(
        "ui.number." + kind + "." + ends, numbers.all(range.least()), numbers.all(range.most()));
  }

  private static OptionalDouble parse(String text) {
    try {
      return OptionalDouble.of(Double.parseDouble(text.strip().replace(",", "")));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
