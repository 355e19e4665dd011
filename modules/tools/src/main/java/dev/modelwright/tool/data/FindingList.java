// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.base.Message;
import dev.modelwright.inspect.Finding;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Findings below each other, the gravest first, following what is found and what is done. */
final class FindingList extends VBox {

  private final Words words;
  private final InspectViewModel model;
  private final Optional<Consumer<String>> look;
  private final Supplier<Predicate<Finding>> wanted;
  private final boolean said;

  /**
   * A list.
   *
   * @param wanted which findings are shown at the moment
   * @param said whether what was said while reading stands below
   */
  FindingList(
      Words words,
      InspectViewModel model,
      Optional<Consumer<String>> look,
      Supplier<Predicate<Finding>> wanted,
      boolean said) {
    super(8);
    this.words = words;
    this.model = model;
    this.look = look;
    this.wanted = wanted;
    this.said = said;
    model.findings().subscribe(now -> show());
    model.warnings().subscribe(now -> show());
    model
        .recipeProperty()
        .subscribe(
            recipe ->
                getChildren()
                    .forEach(
                        node -> {
                          if (node instanceof FindingCard card) {
                            card.show(recipe);
                          }
                        }));
  }

  /** Shows what is wanted now. */
  void show() {
    getChildren()
        .setAll(
            model.findings().getValue().stream()
                .filter(wanted.get())
                .map(finding -> new FindingCard(words, model, finding, look))
                .toList());
    List<Message> warnings = said ? model.warnings().getValue() : List.of();
    warnings.stream().map(this::sentence).forEach(getChildren()::add);
    Boxes.show(this, !getChildren().isEmpty());
  }

  private HBox sentence(Message warning) {
    HBox line = new HBox(12, Icons.INFO.node(), Boxes.grow(Labels.paragraph(words.bind(warning))));
    Style.NOTICE.on(line);
    Tone.NEUTRAL.on(line);
    line.setAlignment(Pos.TOP_LEFT);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
