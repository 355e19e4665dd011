// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.base.Texts;
import dev.modelwright.learn.Learner;
import dev.modelwright.model.Task;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Card;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The learners to choose from; those that cannot serve the task say why. */
final class LearnerCards extends GridPane {

  /** Followed by the learner's id. */
  static final String CARD = "train-learner-";

  private static final int COLUMNS = 2;

  private final Words words;
  private final TrainViewModel model;

  LearnerCards(Words words, TrainViewModel model) {
    this.words = words;
    this.model = model;
    setHgap(12);
    setVgap(12);
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(100.0 / COLUMNS);
      half.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(half);
    }
    model.taskProperty().subscribe(this::fill);
  }

  /** While the task is being found out, the cards stay as they are. */
  private void fill(Optional<Task> task) {
    if (task.isEmpty() && !getChildren().isEmpty()) {
      return;
    }
    getChildren().clear();
    List<Learner<?>> all = model.offered();
    for (int i = 0; i < all.size(); i++) {
      Learner<?> learner = all.get(i);
      add(model.serves(learner) ? card(learner) : unfit(learner, task), i % COLUMNS, i / COLUMNS);
    }
  }

  private Card card(Learner<?> learner) {
    return plain(learner, about(learner))
        .onChoose(() -> model.choose(learner))
        .chosen(model.choices().learnerProperty().map(learner.id()::equals));
  }

  private Card unfit(Learner<?> learner, Optional<Task> task) {
    String code = task.map(Task::word).orElse("none");
    Card card = plain(learner, words.bind("tooltrain.serves-not." + code));
    card.lookupAll(".label").forEach(Style.TEXT_MUTED::on);
    return card;
  }

  private Card plain(Learner<?> learner, ObservableValue<String> text) {
    Label line = Labels.paragraph(text, Style.TEXT_SMALL, Style.TEXT_MUTED);
    Card card = new Card(LearnerNames.name(words, learner), line).icon(icon(learner));
    card.lookupAll(".label").forEach(LearnerCards::quieten);
    card.setSpacing(2);
    card.setStyle("-fx-padding: 10px 12px 10px 12px;");
    card.setId(CARD + learner.id());
    card.setMaxWidth(Double.MAX_VALUE);
    return Boxes.grow(card);
  }

  /** Many cards stand beside each other, so their titles are small. */
  private static void quieten(Node node) {
    if (node instanceof Label label && label.getStyleClass().contains(Style.TEXT_HEADING.css())) {
      Style.TEXT_HEADING.on(label, false);
      Style.TEXT_STRONG.on(label);
    }
  }

  /** What it is good for, where that is known here. */
  private ObservableValue<String> about(Learner<?> learner) {
    String key = "about." + learner.id();
    return Texts.template("tooltrain", key, Locale.ENGLISH).isPresent()
        ? words.bind("tooltrain." + key)
        : Words.fixed(learner.id());
  }

  private static Icons icon(Learner<?> learner) {
    return switch (learner.id()) {
      case "baseline" -> Icons.MINUS;
      case "tree" -> Icons.GIT_BRANCH;
      case "linear", "logistic" -> Icons.TRENDING_UP;
      default -> Icons.LAYERS;
    };
  }
}
