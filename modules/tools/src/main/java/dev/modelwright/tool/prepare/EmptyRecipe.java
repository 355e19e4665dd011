// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.learn.RecipeStep;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Clickable;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** What stands in place of an empty recipe: what a recipe is, and three steps to begin with. */
final class EmptyRecipe extends ScrollPane {

  static final String ID = "prepare-nothing";
  static final String SUGGESTION = "prepare-suggestion-";

  private static final double WIDEST = 480;

  private final Words words;
  private final PrepareViewModel model;
  private final VBox cards = Boxes.column(8);

  EmptyRecipe(Words words, PrepareViewModel model) {
    this.words = words;
    this.model = model;
    setId(ID);
    Style.SCROLL.on(this);
    setFitToWidth(true);
    setMinHeight(96);
    setPrefHeight(96);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    VBox all =
        Boxes.column(
            8,
            text("toolprepare.nothing", Style.TEXT_HEADING),
            text("toolprepare.nothing-help", Style.TEXT_MUTED),
            text("toolprepare.begin", Style.TEXT_SMALL, Style.TEXT_MUTED),
            cards);
    all.setMaxWidth(WIDEST);
    setContent(all);
    model.table().subscribe(table -> fill());
    model.target().subscribe(target -> fill());
  }

  private Label text(String code, Style... styles) {
    Label label = Labels.paragraph(words.bind(code), styles);
    label.setTextAlignment(TextAlignment.LEFT);
    return label;
  }

  private void fill() {
    List<RecipeStep> steps = model.suggestions();
    cards.getChildren().clear();
    for (int i = 0; i < steps.size(); i++) {
      cards.getChildren().add(card(steps.get(i), i));
    }
  }

  private Node card(RecipeStep step, int place) {
    Label what = Labels.line(words.bind(why(step)), Style.TEXT_STRONG);
    VBox texts =
        Boxes.grow(
            Boxes.column(0, what, Labels.paragraph(words.bind(step.sentence()), Style.TEXT_MUTED)));
    HBox card = Boxes.row(12, icon(step).node(), texts, Icons.PLUS.node());
    Style.CARD.on(card);
    Style.CARD_COMPACT.on(card);
    card.setId(SUGGESTION + place);
    card.accessibleTextProperty().bind(words.bind(step.sentence()));
    Clickable.make(card, () -> model.add(List.of(step)));
    return card;
  }

  private static String why(RecipeStep step) {
    return "toolprepare.why." + kind(step);
  }

  private static String kind(RecipeStep step) {
    return switch (step) {
      case RecipeStep.KeepRows keep -> "rows";
      case RecipeStep.DropDuplicates drop -> "duplicates";
      case RecipeStep.DropMissing drop -> "rows";
      case RecipeStep.Derive derive -> "derive";
      case RecipeStep.SetRole role -> "rows";
      case RecipeStep.Treat treat ->
          switch (treat.treatment()) {
            case dev.modelwright.learn.Treatment.Log log -> "tail";
            case dev.modelwright.learn.Treatment.GatherRare gather -> "rare";
            default -> "gaps";
          };
    };
  }

  private static Icons icon(RecipeStep step) {
    return switch (kind(step)) {
      case "rows" -> Icons.FILTER;
      case "duplicates" -> Icons.COPY;
      case "derive" -> Icons.COLUMNS;
      case "tail" -> Icons.TRENDING_DOWN;
      case "rare" -> Icons.LAYERS;
      default -> Icons.HELP;
    };
  }
}
