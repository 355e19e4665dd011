// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.inspect.Finding;
import dev.modelwright.inspect.FindingKind;
import dev.modelwright.inspect.Remedy;
import dev.modelwright.learn.Recipe;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One finding: its sentence, its columns, and what can be done about it with one click. */
final class FindingCard extends HBox {

  private static final int MOST_COLUMNS = 6;

  private final Words words;
  private final InspectViewModel model;
  private final Finding finding;
  private final Optional<Consumer<String>> look;
  private final FlowPane remedies = Boxes.flow(8);

  /**
   * A card.
   *
   * @param look is told a column that is to be looked at; empty where one is already
   */
  FindingCard(
      Words words, InspectViewModel model, Finding finding, Optional<Consumer<String>> look) {
    super(12);
    this.words = words;
    this.model = model;
    this.finding = finding;
    this.look = look;
    Style.NOTICE.on(this);
    tone(finding.kind()).on(this);
    setAlignment(Pos.TOP_LEFT);
    VBox content = Boxes.column(6, Labels.paragraph(words.bind(finding.sentence())));
    content.getChildren().add(remedies);
    getChildren().addAll(icon(finding.kind()).node(), Boxes.grow(content));
    setMinHeight(USE_PREF_SIZE);
    show(model.recipeProperty().get());
  }

  /** What is to be seen to before anything else stands out. */
  private static Tone tone(FindingKind kind) {
    return switch (kind) {
      case LEAK, PERSONAL_DATA -> Tone.BAD;
      case IDENTIFIER,
          CONSTANT,
          DUPLICATE_COLUMNS,
          DUPLICATE_ROWS,
          IMBALANCED_TARGET,
          SENTINEL,
          IMPOSSIBLE_DATES,
          MIXED_TYPES ->
          Tone.WARN;
      case MANY_MISSING, MANY_LEVELS, RARE_LEVELS, OUTLIERS -> Tone.NEUTRAL;
    };
  }

  private static Icons icon(FindingKind kind) {
    return switch (tone(kind)) {
      case BAD -> Icons.ALERT_CIRCLE;
      case WARN -> Icons.ALERT_TRIANGLE;
      case NEUTRAL, ACCENT, GOOD -> Icons.INFO;
    };
  }

  /** The columns it is about, each to be looked at; none where one is looked at already. */
  private void columns() {
    finding.columns().stream()
        .limit(MOST_COLUMNS)
        .flatMap(name -> look.stream().map(looker -> column(name, looker)))
        .forEach(remedies.getChildren()::add);
    int rest = finding.columns().size() - MOST_COLUMNS;
    if (rest > 0 && look.isPresent()) {
      remedies
          .getChildren()
          .add(
              Labels.whole(
                  words.bind("tooldata.more-columns", words.number(n -> n.count(rest))),
                  Style.TEXT_MUTED));
    }
  }

  private ActionButton column(String name, Consumer<String> looker) {
    return ActionButton.quiet(Words.fixed(name), () -> looker.accept(name))
        .icon(Icons.COLUMNS)
        .help(words.bind("tooldata.look-at", name));
  }

  /** Follows the recipe: a remedy that is in it is done and can be taken back. */
  void show(Recipe recipe) {
    Optional<Remedy> done =
        finding.remedies().stream()
            .filter(remedy -> InspectViewModel.done(recipe, remedy))
            .findFirst();
    remedies.getChildren().clear();
    if (done.isPresent()) {
      remedies
          .getChildren()
          .addAll(
              Icons.CHECK.node(),
              Labels.line(words.bind("tooldata.remedy-done", words.bind(done.get().label()))),
              ActionButton.quiet(words.bind("tooldata.remedy-undo"), () -> undo(done.get()))
                  .icon(Icons.UNDO));
    } else {
      finding.remedies().stream()
          .map(r -> ActionButton.plain(words.bind(r.label()), () -> model.apply(r)))
          .forEach(remedies.getChildren()::add);
    }
    columns();
    Boxes.show(remedies, !remedies.getChildren().isEmpty());
  }

  private void undo(Remedy remedy) {
    model.takeBack(remedy);
  }
}
