// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.base.Message;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.ui.text.Words;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.layout.Region;

/** A control for one thing that can be set. */
abstract class ParameterField {

  private final BiConsumer<String, Optional<RecipeStep>> taker;
  private final String key;
  private boolean showing;

  ParameterField(String key, BiConsumer<String, Optional<RecipeStep>> taker) {
    this.key = key;
    this.taker = taker;
  }

  static ParameterField of(
      Words words,
      PrepareViewModel model,
      Parameter parameter,
      BiConsumer<String, Optional<RecipeStep>> taker) {
    return switch (parameter) {
      case Parameter.Number number -> new NumberParameter(words, number, taker);
      case Parameter.Text text -> new TextParameter(words, text, taker);
      case Parameter.Formula formula -> new FormulaParameter(words, model, formula, taker);
      case Parameter.Flag flag -> new FlagParameter(words, flag, taker);
      case Parameter.Parts parts -> new PartsParameter(words, parts, taker);
      case Parameter.Order order -> new OrderParameter(words, order, taker);
    };
  }

  /** What is set. */
  final String key() {
    return key;
  }

  /** The control. */
  abstract Region node();

  /** Whether it says itself what it is for and wants the whole width. */
  boolean wide() {
    return false;
  }

  /** Writes a value into the control. */
  abstract void write(Parameter parameter);

  /** Shows a value without taking it for the user's. */
  final void show(Parameter parameter) {
    showing = true;
    write(parameter);
    showing = false;
  }

  /** Hands on what the user has set. */
  final void set(Optional<RecipeStep> step) {
    if (!showing) {
      taker.accept(key, step);
    }
  }

  /** Marks what a problem of the step is about. */
  void mark(Optional<Message> problem) {}

  /** Goes to where a problem is, if it is here. */
  void goTo(Message problem) {}
}
