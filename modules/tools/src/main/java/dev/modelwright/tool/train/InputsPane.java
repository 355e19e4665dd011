// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.PlannedTraining;
import dev.modelwright.base.Problem;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Segments;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The columns that are used, and how they are prepared. */
final class InputsPane extends VBox {

  static final String SHOWN = "train-inputs";

  private enum Part {
    COLUMNS,
    PREPARATION
  }

  private final Words words;
  private final TrainViewModel model;

  /**
   * Columns and preparation.
   *
   * @param wide whether the preparation stands elsewhere
   */
  InputsPane(Words words, TrainViewModel model, ObservableValue<Boolean> wide) {
    super(8);
    this.words = words;
    this.model = model;
    Segments<Part> parts =
        new Segments<>(
            List.of(Part.values()),
            part -> words.bind("tooltrain.part." + part.name().toLowerCase(java.util.Locale.ROOT)));
    parts.setId(SHOWN);
    Node columns = new ColumnList(words, model);
    Node preparation = new PreparationPane(words, model, wide);
    parts
        .valueProperty()
        .subscribe(
            part -> {
              Boxes.show(columns, part == Part.COLUMNS);
              Boxes.show(preparation, part == Part.PREPARATION);
            });
    Node title = new SectionTitle(words.bind("tooltrain.part.columns"));
    wide.subscribe(
        now -> {
          Boxes.show(parts, !now);
          Boxes.show(title, now);
          parts.valueProperty().set(Part.COLUMNS);
        });
    getChildren()
        .addAll(
            title,
            parts,
            new Notice(Tone.BAD, problem()),
            Boxes.grow(new StackPane(columns, preparation)));
  }

  private ObservableValue<String> problem() {
    return Bindings.createStringBinding(
        () ->
            model
                .plannedProperty()
                .get()
                .flatMap(PlannedTraining::unfit)
                .filter(problem -> problem.place().startsWith("column"))
                .map(Problem::message)
                .map(words::render)
                .orElse(""),
        model.plannedProperty(),
        words.languageProperty());
  }
}
