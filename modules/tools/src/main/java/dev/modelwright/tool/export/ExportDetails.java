// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.actions.Run;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Provenance;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Facts;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What travels in every file: where the model comes from and which columns it asks for. */
final class ExportDetails {

  private static final int HASH_SHOWN = 12;

  private final Words words;
  private final ExportTexts texts;
  private final VBox pane = Boxes.column(16);

  ExportDetails(Words words, ExportTexts texts, ExportViewModel model) {
    this.words = words;
    this.texts = texts;
    pane.setId("export-details");
    model.run().subscribe(this::show);
  }

  Node node() {
    return pane;
  }

  private void show(Optional<Run> run) {
    pane.getChildren().clear();
    run.ifPresent(this::fill);
  }

  private void fill(Run run) {
    Pipeline pipeline = run.pipeline();
    Provenance from = pipeline.provenance();
    Facts facts = new Facts();
    facts
        .add(texts.say("facts.model"), words.bind(texts.learner(run)))
        .add(texts.say("facts.target"), Words.fixed(pipeline.target().name()))
        .add(texts.say("facts.trained"), texts.count(from.split().trainRows()))
        .add(texts.say("facts.kept"), texts.count(from.split().testRows()))
        .add(texts.say("facts.data"), Words.fixed(from.data().file()))
        .add(texts.say("facts.hash"), hash(from.data().sha256()))
        .add(texts.say("facts.at"), words.number(n -> Times.of(n).moment(from.at())));
    pane.getChildren()
        .setAll(
            Labels.paragraph(texts.say("facts.title"), Style.TEXT_MUTED),
            facts,
            Labels.line(
                texts.say("facts.asked", texts.count(pipeline.schema().columns().size())),
                Style.TEXT_STRONG),
            columns(pipeline));
  }

  private static Label hash(String sha256) {
    String start = sha256.substring(0, Math.min(HASH_SHOWN, sha256.length()));
    Label label = Labels.line(Words.fixed(start), Style.MONO);
    Tips.on(label, Words.fixed(sha256));
    return label;
  }

  private Node columns(Pipeline pipeline) {
    Facts columns = new Facts();
    for (InputColumn column : pipeline.schema().columns()) {
      Label type =
          Labels.line(
              texts.say("type." + column.type().name().toLowerCase(Locale.ROOT)),
              Style.TEXT_SMALL,
              Style.TEXT_MUTED);
      if (!column.levels().isEmpty()) {
        Tips.on(type, Words.fixed(column.levels().stream().collect(Collectors.joining(", "))));
      }
      columns.add(Words.fixed(column.name()), type);
    }
    return columns;
  }
}
