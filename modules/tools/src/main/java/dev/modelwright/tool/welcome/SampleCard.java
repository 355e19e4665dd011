// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.welcome;

import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A sample: what it is about, how large it is, and the two ways to begin with it. */
final class SampleCard extends VBox {

  /** Followed by the sample's id. */
  static final String OPEN = "welcome-open-";

  static final String TRAVEL = "welcome-travel-";

  SampleCard(Words words, WelcomeViewModel model, Sample sample) {
    super(8);
    Style.CARD.on(this);
    setId("welcome-sample-" + sample.id());
    String code = "toolwelcome.sample." + sample.id();
    StackPane icon = new StackPane(icon(sample).node());
    Label text = Labels.paragraph(words.bind(code + ".text"), Style.TEXT_MUTED);
    getChildren()
        .addAll(
            Boxes.row(8, icon, Labels.line(words.bind(code), Style.TEXT_HEADING)),
            text,
            Labels.line(facts(words, sample), Style.TEXT_SMALL, Style.TEXT_MUTED),
            Boxes.spacer(),
            Boxes.row(
                8,
                ActionButton.plain(words.bind("toolwelcome.travel"), () -> model.travel(sample))
                    .help(words.bind("toolwelcome.travel-help"))
                    .named(TRAVEL + sample.id()),
                ActionButton.quiet(words.bind("toolwelcome.open"), () -> model.open(sample))
                    .help(words.bind("toolwelcome.open-help"))
                    .named(OPEN + sample.id())));
  }

  private static ObservableValue<String> facts(Words words, Sample sample) {
    return words.bind(
        "toolwelcome.facts",
        words.number(n -> n.count(sample.rows())),
        words.number(n -> n.count(sample.columns())),
        words.bind("toolwelcome.sample." + sample.id() + ".target"));
  }

  private static Icons icon(Sample sample) {
    return switch (sample) {
      case CREDIT -> Icons.PIE_CHART;
      case CLINICAL -> Icons.ACTIVITY;
      case DRIVING -> Icons.CROSSHAIR;
      case CARS -> Icons.TAG;
    };
  }
}
