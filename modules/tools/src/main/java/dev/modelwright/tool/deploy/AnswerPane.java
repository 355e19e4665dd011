// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.actions.Run;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the server said, in words, bars and time. */
final class AnswerPane {

  private static final int MOST_LABELS = 5;
  private static final double HEIGHT = 116;

  private final Words words;
  private final DeployTexts texts;
  private final AskViewModel model;
  private final VBox pane = Boxes.column(8);

  AnswerPane(Words words, DeployTexts texts, AskViewModel model) {
    this.words = words;
    this.texts = texts;
    this.model = model;
    Style.CARD.on(pane);
    pane.setId("deploy-answer");
    pane.setMinHeight(HEIGHT);
    model.answer().subscribe(now -> show(now));
  }

  Node node() {
    Notice trouble = new Notice(Tone.BAD, texts.sentence(model.trouble()));
    trouble.setId("deploy-ask-trouble");
    trouble.visibleProperty().subscribe(now -> Boxes.show(pane, !now));
    return Boxes.column(0, pane, trouble);
  }

  private void show(Optional<Answer> answer) {
    pane.getChildren().clear();
    if (answer.isEmpty()) {
      pane.getChildren().add(Labels.paragraph(texts.say("answer.none"), Style.TEXT_MUTED));
      return;
    }
    switch (answer.get()) {
      case Answer.Labelled(String label, List<Answer.Share> shares, Duration time) -> {
        pane.getChildren().addAll(head(Words.fixed(label)), bars(label, shares));
      }
      case Answer.Valued(double value, Duration time) -> {
        Node head = head(words.number(n -> n.overview(value)));
        Tips.on(head, words.number(n -> n.all(value)));
        pane.getChildren().add(head);
      }
      case Answer.Refused(int status, String sentence, Duration time) ->
          pane.getChildren()
              .add(
                  new Notice(
                      Tone.BAD, texts.say("answer.refused", Integer.toString(status), sentence)));
    }
    pane.getChildren().add(foot(answer.get().time()));
  }

  private Node head(ObservableValue<String> said) {
    ObservableValue<String> target =
        model.asked().map(now -> now.map(AnswerPane::target).orElse(""));
    Label name = Labels.line(target, Style.TEXT_MUTED);
    Label value = Labels.line(said, Style.TEXT_TITLE);
    value.setId("deploy-answer-value");
    return Boxes.row(8, name, value);
  }

  private static String target(AskViewModel.Asked asked) {
    Run run = asked.run();
    return run.pipeline().target().name();
  }

  private Node bars(String said, List<Answer.Share> shares) {
    GridPane grid = new GridPane(12, 6);
    ColumnConstraints names = new ColumnConstraints();
    ColumnConstraints bars = new ColumnConstraints();
    bars.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(names, bars, numbers);
    List<Answer.Share> shown = shown(shares);
    for (int row = 0; row < shown.size(); row++) {
      Answer.Share share = shown.get(row);
      Label name = Labels.line(Words.fixed(share.label()));
      Style.TEXT_STRONG.on(name, share.label().equals(said));
      ProgressBar bar = new ProgressBar(share.probability());
      bar.setMaxWidth(Double.MAX_VALUE);
      bar.accessibleTextProperty().set(share.label());
      Label number = Labels.whole(words.number(n -> n.percent(share.probability())));
      Tips.on(number, words.number(n -> n.all(share.probability())));
      grid.addRow(row, name, bar, number);
    }
    return grid;
  }

  /** All labels in their order, or the most probable ones where there are many. */
  private static List<Answer.Share> shown(List<Answer.Share> shares) {
    return shares.size() <= MOST_LABELS
        ? shares
        : shares.stream()
            .sorted(Comparator.comparingDouble(Answer.Share::probability).reversed())
            .limit(MOST_LABELS)
            .toList();
  }

  private Node foot(Duration time) {
    ObservableValue<String> took =
        texts.say("answer.time", words.number(n -> Times.of(n).duration(time.toNanos())));
    ObservableValue<String> old = texts.say("answer.outdated");
    Label label =
        Labels.paragraph(
            model.outdated().flatMap(now -> now ? old : took), Style.TEXT_SMALL, Style.TEXT_MUTED);
    model.outdated().subscribe(now -> Style.TEXT_WARN.on(label, now));
    return label;
  }
}
