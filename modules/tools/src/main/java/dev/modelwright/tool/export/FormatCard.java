// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.export.ParityCheck;
import dev.modelwright.model.Target;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Card;
import dev.modelwright.ui.control.Chip;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** One form: what it is, who can run it, whether it is wanted, and what came of it. */
final class FormatCard {

  private final Words words;
  private final ExportTexts texts;
  private final ExportKind kind;
  private final ExportViewModel model;
  private final Runnable openProof;
  private final VBox state = Boxes.column(8);

  FormatCard(
      Words words, ExportTexts texts, ExportKind kind, ExportViewModel model, Runnable openProof) {
    this.words = words;
    this.texts = texts;
    this.kind = kind;
    this.model = model;
    this.openProof = openProof;
  }

  Node node() {
    Label what = Labels.paragraph(texts.say(kind.key() + ".what"));
    Label who =
        Labels.paragraph(texts.say(kind.key() + ".who"), Style.TEXT_SMALL, Style.TEXT_MUTED);
    Card card =
        new Card(texts.say(kind.key() + ".title"), Boxes.column(4, what, who), state)
            .icon(icon())
            .beside(tick())
            .onChoose(this::toggle);
    card.setId("export-card-" + kind.key());
    card.setAccessibleRole(AccessibleRole.CHECK_BOX);
    model.card(kind).subscribe(this::show);
    return card;
  }

  private CheckBox tick() {
    CheckBox tick = new CheckBox();
    tick.selectedProperty().bindBidirectional(model.chosen(kind));
    tick.setFocusTraversable(false);
    tick.setMouseTransparent(true);
    return tick;
  }

  private void toggle() {
    model.chosen(kind).set(!model.chosen(kind).get());
  }

  private Icons icon() {
    return switch (kind) {
      case ONNX -> Icons.CPU;
      case PMML -> Icons.CODE;
      case MODEL -> Icons.PACKAGE;
      case REPORT -> Icons.FILE_TEXT;
    };
  }

  private void show(CardState now) {
    state.getChildren().clear();
    switch (now) {
      case CardState.Idle idle -> {}
      case CardState.Waiting waiting -> state.getChildren().add(muted("state.waiting"));
      case CardState.Working(double fraction, Optional<Message> stage) -> working(fraction, stage);
      case CardState.Written(Path file, long size, Optional<ParityCheck> proof) ->
          written(file, size, proof);
      case CardState.Refused(Message why) ->
          state.getChildren().add(new Notice(Tone.BAD, words.bind(why)));
      case CardState.Stopped stopped -> state.getChildren().add(muted("state.stopped"));
    }
    Boxes.show(state, !state.getChildren().isEmpty());
  }

  private Label muted(String key) {
    return Labels.line(texts.say(key), Style.TEXT_MUTED);
  }

  private void working(double fraction, Optional<Message> stage) {
    ProgressBar bar = new ProgressBar(Double.isNaN(fraction) ? -1 : fraction);
    bar.setMaxWidth(Double.MAX_VALUE);
    Label doing =
        Labels.line(
            stage.map(words::bind).orElseGet(() -> texts.say("state.working")),
            Style.TEXT_SMALL,
            Style.TEXT_MUTED);
    state.getChildren().addAll(bar, doing);
  }

  private void written(Path file, long size, Optional<ParityCheck> proof) {
    Label name = Labels.whole(Words.fixed(String.valueOf(file.getFileName())), Style.TEXT_STRONG);
    Label bytes = Labels.whole(words.number(n -> n.bytes(size)), Style.TEXT_MUTED);
    Tips.on(name, Words.fixed(file.toString()));
    Tips.on(bytes, texts.say("bytes", texts.count(size)));
    Chip done = new Chip(Tone.GOOD, texts.say("state.written")).icon(Icons.CHECK);
    state.getChildren().add(Boxes.row(8, name, bytes, Boxes.spacer(), done));
    if (proof.isPresent()) {
      target().ifPresent(target -> state.getChildren().add(line(proof.get(), target)));
    }
  }

  private Notice line(ParityCheck check, Target target) {
    return ProofLine.of(
        texts.proof(check, target),
        Icons.CHEVRON_RIGHT,
        texts.say("proof.open"),
        openProof,
        "export-proof-" + kind.key());
  }

  private Optional<Target> target() {
    return model.run().getValue().map(Run::pipeline).map(pipeline -> pipeline.target());
  }
}
