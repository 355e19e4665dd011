// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.evaluate.Metrics;
import dev.modelwright.model.Provenance;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Facts;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How to read the picture, and what is known of the leading run. */
final class EvaluateDetails extends VBox {

  static final String ID = "evaluate-details";

  private final RoomKit kit;
  private final Words words;
  private final Facts facts = new Facts();
  private final Facts figures = new Facts();
  private final VBox title = Boxes.column(0);
  private final VBox warnings = Boxes.column(8);

  EvaluateDetails(RoomKit kit, EvaluateViewModel model) {
    super(24);
    this.kit = kit;
    words = kit.words();
    setId(ID);
    ObservableValue<Picture> picture = model.looking().map(Looking::picture);
    VBox reading =
        Boxes.column(
            8,
            Labels.paragraph(words.bind(picture.map(Picture::tab)), Style.TEXT_HEADING),
            Labels.paragraph(words.bind(picture.map(Picture::reading))),
            Labels.paragraph(words.bind(picture.map(Picture::help)), Style.TEXT_MUTED));
    VBox run = Boxes.column(8, title, warnings, facts);
    VBox numbers =
        Boxes.column(
            8, Labels.line(words.bind("toolevaluate.figures"), Style.TEXT_HEADING), figures);
    getChildren().addAll(reading, run, numbers);
    model.lineup().map(Lineup::leading).subscribe(leading -> leading.ifPresent(this::show));
    model
        .lineup()
        .map(lineup -> !lineup.runs().isEmpty())
        .subscribe(some -> Boxes.show(this, some));
  }

  private void show(Run run) {
    title.getChildren().setAll(RunMark.node(kit, run, Style.TEXT_HEADING));
    warnings
        .getChildren()
        .setAll(
            run.trained().warnings().stream()
                .map(warning -> new Notice(Tone.WARN, words.bind(warning)))
                .toList());
    facts(run);
    figures.clear();
    Metrics metrics = run.evaluation().metrics();
    for (Metric metric : Metric.of(run.evaluation().task())) {
      figure(metric, metrics);
    }
  }

  private void facts(Run run) {
    Provenance birth = run.pipeline().provenance();
    facts.clear();
    fact("learner", words.bind(learner(run)));
    fact("target", Words.fixed(run.pipeline().target().name()));
    fact("task", words.bind("toolevaluate.task." + run.evaluation().task().word()));
    fact("train", words.number(n -> n.count(run.trained().rows().train().length)));
    fact("test", words.number(n -> n.count(run.evaluation().rows())));
    fact("seed", Words.fixed(String.valueOf(birth.split().seed())));
    double nanos = run.trained().duration().toNanos();
    fact("duration", words.number(n -> Times.of(n).duration(nanos)));
    birth
        .training()
        .parameters()
        .forEach((key, value) -> facts.add(Words.fixed(key), Words.fixed(value)));
  }

  private void fact(String key, ObservableValue<String> value) {
    facts.add(words.bind("toolevaluate.fact." + key), value);
  }

  private Message learner(Run run) {
    return kit.desk().learners().all().stream()
        .filter(learner -> learner.id().equals(run.learner()))
        .findFirst()
        .map(learner -> learner.title())
        .orElse(Message.of("toolevaluate.learner", run.learner()));
  }

  private void figure(Metric metric, Metrics metrics) {
    double value = metrics.value(metric).orElse(Double.NaN);
    Label number = Labels.whole(words.number(n -> n.overview(value)), Style.NUMBER);
    number.setMaxWidth(Double.MAX_VALUE);
    Tips.on(number, Headline.detail(words, metric, value, metrics.interval(metric)));
    figures.add(words.bind(metric.label()), number);
  }
}
