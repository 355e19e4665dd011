// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.base.Message;
import dev.modelwright.learn.ExpressionText;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.ui.control.CompletingField;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.layout.Region;

/** An expression, with columns and functions to complete it. */
final class FormulaParameter extends ParameterField {

  private static final List<String> FUNCTIONS =
      List.of(
          "if",
          "is_missing",
          "min",
          "max",
          "abs",
          "sqrt",
          "exp",
          "ln",
          "log10",
          "log2",
          "pow",
          "round",
          "floor",
          "ceil",
          "date",
          "datetime");
  private static final List<String> WORDS = List.of("and", "or", "not", "in");
  private static final String FORMULA = "formula-";

  private final CompletingField field;
  private Parameter.Formula parameter;

  FormulaParameter(
      Words words,
      PrepareViewModel model,
      Parameter.Formula first,
      BiConsumer<String, Optional<RecipeStep>> taker) {
    super(first.key(), taker);
    parameter = first;
    field =
        new CompletingField(first.value())
            .named("prepare-formula-" + first.key(), words.bind("toolprepare.set." + first.key()));
    model.table().subscribe(table -> field.setCandidates(candidates(words, model)));
    words.languageProperty().subscribe(language -> field.setCandidates(candidates(words, model)));
    field.textProperty().addListener((text, before, now) -> set(parameter.with().apply(now)));
  }

  private static List<CompletingField.Candidate> candidates(Words words, PrepareViewModel model) {
    List<CompletingField.Candidate> all = new ArrayList<>();
    model
        .columns()
        .forEach(
            column ->
                all.add(
                    new CompletingField.Candidate(
                        ExpressionText.name(column.name()),
                        words.say("toolprepare.kind." + column.kind().word()))));
    FUNCTIONS.forEach(
        name ->
            all.add(
                new CompletingField.Candidate(
                    name + "()", words.say("toolprepare.function." + name))));
    WORDS.forEach(name -> all.add(new CompletingField.Candidate(name, "")));
    return all;
  }

  @Override
  Region node() {
    return field;
  }

  @Override
  boolean wide() {
    return true;
  }

  @Override
  void write(Parameter now) {
    if (now instanceof Parameter.Formula formula) {
      parameter = formula;
      if (!field.textProperty().get().equals(formula.value())) {
        field.textProperty().set(formula.value());
      }
    }
  }

  @Override
  void mark(Optional<Message> problem) {
    field.setWrong(problem.filter(FormulaParameter::isMine).isPresent());
  }

  private static boolean isMine(Message problem) {
    return problem.key().startsWith(FORMULA) && !problem.arguments().isEmpty();
  }

  /** The position, counted from 1, is the first argument of every problem of a formula. */
  @Override
  void goTo(Message problem) {
    if (isMine(problem)) {
      String position = problem.arguments().getFirst().replaceAll("\\D", "");
      if (!position.isEmpty()) {
        field.goTo(Integer.parseInt(position) - 1);
      }
    }
  }
}
