// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.PlannedTraining;
import dev.modelwright.base.Message;
import dev.modelwright.tool.session.Preparation;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** How the columns will be prepared, in sentences. */
final class PreparationPane extends VBox {

  static final String EDIT = "train-edit-preparation";

  private final Words words;
  private final TrainViewModel model;
  private final VBox lines = Boxes.column(8);

  /**
   * The sentences.
   *
   * @param wide whether the button to the recipe stands elsewhere
   */
  PreparationPane(Words words, TrainViewModel model, ObservableValue<Boolean> wide) {
    super(8);
    this.words = words;
    this.model = model;
    ScrollPane scroll = Style.SCROLL.on(new ScrollPane(lines));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(40);
    scroll.setPrefHeight(80);
    ActionButton edit = edit(words, model).named(EDIT);
    wide.subscribe(now -> Boxes.show(edit, !now));
    getChildren().addAll(edit, Boxes.grow(scroll));
    model.plannedProperty().subscribe(planned -> fill());
    words.languageProperty().subscribe(language -> fill());
  }

  /** Leads to the room of the recipe. */
  static ActionButton edit(Words words, TrainViewModel model) {
    return ActionButton.plain(words.bind("tooltrain.edit-preparation"), model::editPreparation)
        .icon(Icons.SLIDERS)
        .help(words.bind("tooltrain.edit-preparation-help"));
  }

  private void fill() {
    List<Message> sentences =
        model.plannedProperty().get().map(PlannedTraining::sentences).orElse(List.of());
    List<String> said = new Preparation(sentences).lines(words);
    lines
        .getChildren()
        .setAll(
            said.stream()
                .map(line -> Labels.paragraph(Words.fixed(line), Style.TEXT_SMALL))
                .toList());
    if (said.isEmpty()) {
      lines
          .getChildren()
          .add(
              Labels.paragraph(
                  words.bind("tooltrain.not-planned"), Style.TEXT_SMALL, Style.TEXT_MUTED));
    }
  }
}
