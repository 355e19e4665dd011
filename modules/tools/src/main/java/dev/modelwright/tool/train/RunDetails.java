// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.session.Preparation;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.CopyField;
import dev.modelwright.ui.control.Facts;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** All that is known of the run that is looked at. */
final class RunDetails extends VBox {

  static final String ID = "train-run";

  private final RoomKit kit;
  private final Words words;
  private final TrainViewModel model;

  RunDetails(RoomKit kit, TrainViewModel model) {
    super(16);
    this.kit = kit;
    this.model = model;
    words = kit.words();
    setId(ID);
    kit.session().selected().addListener((ListChangeListener<Run>) change -> show());
    words.languageProperty().subscribe(language -> show());
  }

  private void show() {
    getChildren().clear();
    Optional<Run> run = kit.session().current();
    if (run.isEmpty()) {
      getChildren().add(Labels.paragraph(words.bind("tooltrain.details-empty"), Style.TEXT_MUTED));
    } else {
      show(run.get());
    }
  }

  private void show(Run run) {
    getChildren().add(title(run));
    run.trained().warnings().stream()
        .map(warning -> new Notice(Tone.WARN, words.bind(warning)))
        .forEach(getChildren()::add);
    section("metrics", metrics(run));
    section("training", training(run));
    section("prepared", prepared(run.trained().recipe()));
    Action.TrainModel again = new Action.TrainModel(run.dataset().source().file(), run.plan());
    kit.desk()
        .commandLine(again)
        .ifPresent(line -> section("command", new CopyField(words, Words.fixed(line))));
  }

  private void section(String key, Node content) {
    getChildren()
        .add(Boxes.column(4, new SectionTitle(words.bind("tooltrain.section." + key)), content));
  }

  private Node title(Run run) {
    return Boxes.row(
        8,
        new RunDot(kit.look(), run),
        Labels.line(
            words.bind(
                "tooltrain.run-title",
                run.number(),
                LearnerNames.name(words, model.learner(run.learner()))),
            Style.TEXT_HEADING));
  }

  private Facts metrics(Run run) {
    Facts facts = new Facts();
    for (Metric metric : run.evaluation().metrics().values().keySet()) {
      double value = Leaders.value(run, metric);
      Label label = right(n -> Leaderboard.form(metric).write(n, value));
      Tips.on(label, words.bind(metric.help()));
      facts.add(words.bind(metric.label()), label);
    }
    return facts;
  }

  private Facts training(Run run) {
    Facts facts = new Facts();
    fact(facts, "target", n -> run.plan().target());
    fact(facts, "rows-train", n -> n.count(run.trained().rows().train().length));
    fact(facts, "rows-test", n -> n.count(run.trained().rows().test().length));
    fact(facts, "test-share", n -> n.percent(run.plan().holdOut().testShare()));
    fact(facts, "seed", n -> Long.toString(run.plan().holdOut().seed()));
    fact(facts, "time", n -> Times.of(n).duration(run.trained().duration().toNanos()));
    return facts;
  }

  private void fact(Facts facts, String key, Function<Numbers, String> form) {
    facts.add(words.bind("tooltrain." + key), right(form));
  }

  private Label right(Function<Numbers, String> form) {
    Label label = Labels.line(words.number(form));
    GridPane.setHalignment(label, HPos.RIGHT);
    return label;
  }

  private Node prepared(List<Message> recipe) {
    Preparation preparation = new Preparation(recipe);
    VBox lines = Boxes.column(8);
    preparation.lines(words).forEach(line -> lines.getChildren().add(sentence(line)));
    preparation.notes().stream()
        .map(words::render)
        .forEach(line -> lines.getChildren().add(sentence(line)));
    return lines;
  }

  private static Label sentence(String line) {
    return Labels.paragraph(Words.fixed(line), Style.TEXT_SMALL, Style.TEXT_MUTED);
  }
}
