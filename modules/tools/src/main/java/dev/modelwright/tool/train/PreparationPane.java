// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.PlannedTraining;
import dev.modelwright.base.Message;
import dev.modelwright.tool.session.Preparation;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** How the columns will be prepared, in sentences. */
final class PreparationPane extends ScrollPane {

  private final Words words;
  private final TrainViewModel model;
  private final VBox lines = Boxes.column(8);

  PreparationPane(Words words, TrainViewModel model) {
    this.words = words;
    this.model = model;
    Style.SCROLL.on(this);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setMinHeight(40);
    setPrefHeight(80);
    setContent(lines);
    model.plannedProperty().subscribe(planned -> fill());
    words.languageProperty().subscribe(language -> fill());
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
