// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.learn.Learner;
import dev.modelwright.tool.session.Preparation;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the learner does beyond the recipe, so that the whole preparation is seen. */
final class AutomaticPane extends VBox {

  static final String ID = "prepare-automatic";

  private static final double HEIGHT = 132;

  private final Words words;
  private final PrepareViewModel model;
  private final VBox lines = Boxes.column(4);

  AutomaticPane(Words words, PrepareViewModel model) {
    super(4);
    this.words = words;
    this.model = model;
    setId(ID);
    ScrollPane scroll = Style.SCROLL.on(new ScrollPane(lines));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefHeight(HEIGHT);
    scroll.setMinHeight(64);
    model.trial().automaticProperty().subscribe(sentences -> fill());
    words.languageProperty().subscribe(language -> fill());
    getChildren()
        .addAll(new SectionTitle(title()), new Notice(Tone.BAD, unfit()), Boxes.grow(scroll));
  }

  private ObservableValue<String> title() {
    return Bindings.createStringBinding(
        () ->
            model
                .trial()
                .learner()
                .map(Learner::title)
                .map(words::render)
                .map(name -> words.say("toolprepare.automatic-of", name))
                .orElseGet(() -> words.say("toolprepare.automatic")),
        model.trial().automaticProperty(),
        words.languageProperty());
  }

  /** Why nothing can be trained, unless a step says it already. */
  private ObservableValue<String> unfit() {
    return Bindings.createStringBinding(
        () ->
            model
                .trial()
                .unfitProperty()
                .get()
                .map(Problem::message)
                .filter(this::isNew)
                .map(words::render)
                .orElse(""),
        model.trial().unfitProperty(),
        model.entries(),
        words.languageProperty());
  }

  private boolean isNew(Message message) {
    return model.entries().getValue().stream().allMatch(entry -> entry.problem().isEmpty())
        && model.strangers().isEmpty();
  }

  private void fill() {
    List<Message> sentences = model.trial().automaticProperty().get();
    List<String> said = new Preparation(sentences).lines(words);
    List<Node> shown =
        said.stream()
            .map(line -> (Node) Labels.paragraph(Words.fixed(line), Style.TEXT_SMALL))
            .toList();
    lines.getChildren().setAll(shown);
    if (shown.isEmpty()) {
      Optional<String> target = model.target().getValue();
      String code = target.isEmpty() ? "toolprepare.no-target" : "toolprepare.automatic-none";
      lines
          .getChildren()
          .add(Labels.paragraph(words.bind(code), Style.TEXT_SMALL, Style.TEXT_MUTED));
    }
  }
}
