// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.base.Message;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.Treatment;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The fields in which a step is set. They stay while its values change. */
final class ParameterFields extends FlowPane {

  static final String FIELD = "prepare-set-";

  private final Words words;
  private final Consumer<RecipeStep> taker;
  private final List<ParameterField> fields = new ArrayList<>();
  private final StringProperty wrong = new SimpleStringProperty("");
  private RecipeStep step;
  private Runnable settle = () -> {};

  /**
   * Fields for a step.
   *
   * @param taker is given the step as it is set
   */
  ParameterFields(
      Words words, PrepareViewModel model, RecipeStep first, Consumer<RecipeStep> taker) {
    super(16, 8);
    this.words = words;
    this.taker = taker;
    step = first;
    setRowValignment(javafx.geometry.VPos.CENTER);
    for (Parameter parameter : Parameters.of(first)) {
      ParameterField field = ParameterField.of(words, model, parameter, this::take);
      fields.add(field);
      field.node().setId(FIELD + parameter.key());
      getChildren().add(named(field));
    }
    if (!fields.isEmpty()) {
      Label sentence = Labels.paragraph(wrong, Style.FORM_PROBLEM);
      wrong.subscribe(now -> Boxes.show(sentence, !now.isBlank()));
      getChildren().add(sentence);
    }
    focusWithinProperty()
        .subscribe(
            within -> {
              if (!within) {
                settle.run();
              }
            });
  }

  /** What is done when one goes elsewhere. */
  void settled(Runnable action) {
    settle = action;
  }

  private javafx.scene.Node named(ParameterField field) {
    if (field.wide()) {
      field.node().setMinWidth(0);
      field
          .node()
          .prefWidthProperty()
          .bind(widthProperty().map(width -> width.doubleValue() - getInsets().getLeft()));
      return field.node();
    }
    Label name =
        Labels.whole(
            words.bind("toolprepare.set." + field.key()), Style.TEXT_SMALL, Style.TEXT_MUTED);
    name.setLabelFor(field.node());
    return Boxes.row(8, name, field.node());
  }

  private void take(String key, Optional<RecipeStep> changed) {
    changed.ifPresentOrElse(
        now -> {
          wrong.set("");
          if (!now.equals(step)) {
            taker.accept(now);
          }
        },
        () -> wrong.set(words.say("toolprepare.wrong." + key)));
  }

  /** Whether the same fields serve another step. */
  boolean suits(RecipeStep other) {
    return kind(other).equals(kind(step)) && column(other).equals(column(step));
  }

  private static Class<?> kind(RecipeStep step) {
    return step instanceof RecipeStep.Treat(String column, Treatment treatment)
        ? treatment.getClass()
        : step.getClass();
  }

  private static String column(RecipeStep step) {
    return step instanceof RecipeStep.Treat treat ? treat.column() : "";
  }

  /** Shows the values of a step of the same kind. */
  void show(RecipeStep now) {
    step = now;
    List<Parameter> parameters = Parameters.of(now);
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).show(parameters.get(i));
    }
    wrong.set("");
  }

  /** Marks the field that a problem of the step is about. */
  void mark(Optional<Message> problem) {
    fields.forEach(field -> field.mark(problem));
  }

  /** Puts the caret where a formula's problem is. */
  void goTo(Message problem) {
    fields.forEach(field -> field.goTo(problem));
  }
}
