// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.base.Message;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.tool.session.Roles;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Chip;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;

/** Which columns are something else than features; each can be made one again here. */
final class RolesLine extends FlowPane {

  static final String ROLE = "prepare-role-";

  private static final int MOST_SHOWN = 10;

  private final Words words;
  private final PrepareViewModel model;

  RolesLine(Words words, PrepareViewModel model) {
    super(4, 4);
    this.words = words;
    this.model = model;
    setRowValignment(javafx.geometry.VPos.CENTER);
    model.recipeDesk().recipeProperty().subscribe(recipe -> fill());
    model.entries().subscribe(entries -> fill());
    words.languageProperty().subscribe(language -> fill());
  }

  private void fill() {
    List<RecipeStep.SetRole> roles =
        model.recipeDesk().recipe().steps().stream()
            .filter(RecipeStep.SetRole.class::isInstance)
            .map(RecipeStep.SetRole.class::cast)
            .toList();
    List<Node> shown = new ArrayList<>();
    roles.stream()
        .limit(MOST_SHOWN)
        .forEach(role -> shown.add(chip(role, model.roleProblem(role.column()))));
    if (roles.size() > MOST_SHOWN) {
      shown.add(
          Labels.whole(
              words.bind("toolprepare.more-roles", roles.size() - MOST_SHOWN),
              Style.TEXT_SMALL,
              Style.TEXT_MUTED));
    }
    getChildren().setAll(shown);
    Boxes.show(this, !shown.isEmpty());
  }

  private Node chip(RecipeStep.SetRole role, Optional<Message> problem) {
    Tone tone =
        problem.isPresent()
            ? Tone.BAD
            : role.role() == ColumnRole.LEFT_OUT ? Tone.NEUTRAL : Tone.GOOD;
    Chip chip =
        new Chip(
            tone,
            words.bind("toolprepare.role-of", role.column(), words.bind(Roles.code(role.role()))));
    chip.help(words.bind(problem.orElse(role.sentence())));
    chip.setMaxWidth(260);
    chip.setMinWidth(0);
    ActionButton free =
        ActionButton.icon(
                Icons.X,
                words.bind("toolprepare.free", role.column()),
                () -> model.recipeDesk().assign(List.of(role.column()), ColumnRole.FEATURE))
            .named(ROLE + role.column());
    free.setGraphic(Icons.X.node(12));
    Style.BUTTON_SMALL.on(free);
    chip.setGraphic(free);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    return chip;
  }
}
