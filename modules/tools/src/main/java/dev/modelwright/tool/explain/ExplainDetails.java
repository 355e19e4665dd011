// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.actions.Explanation;
import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.evaluate.Coefficients;
import dev.modelwright.evaluate.FeatureImportance;
import dev.modelwright.evaluate.TreeDescription;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.CopyField;
import dev.modelwright.ui.control.Facts;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How to read what is shown, what is known of the model, and every column's importance. */
final class ExplainDetails extends VBox {

  static final String ID = "explain-details";
  static final String COMMAND = "explain-command";

  private final RoomKit kit;
  private final Words words;
  private final VBox title = Boxes.column(0);
  private final Facts facts = new Facts();
  private final Facts columns = new Facts();
  private final VBox importance;
  private final VBox command = Boxes.column(8);

  ExplainDetails(RoomKit kit, ExplainViewModel model) {
    super(24);
    this.kit = kit;
    words = kit.words();
    setId(ID);
    importance =
        Boxes.column(
            8, Labels.line(words.bind("toolexplain.columns"), Style.TEXT_HEADING), columns);
    command.setId(COMMAND);
    getChildren().addAll(reading(model), Boxes.column(8, title, facts), importance, command);
    model.run().subscribe(run -> run.ifPresent(this::name));
    model.run().subscribe(run -> command(model));
    model.explanation().subscribe(this::show);
    model.run().map(Optional::isPresent).subscribe(some -> Boxes.show(this, some));
  }

  private Node reading(ExplainViewModel model) {
    ObservableValue<Aspect> aspect = model.aspect().map(shown -> shown.orElse(Aspect.IMPORTANCE));
    VBox reading =
        Boxes.column(
            8,
            Labels.paragraph(words.bind(aspect.map(Aspect::tab)), Style.TEXT_HEADING),
            Labels.paragraph(words.bind(aspect.map(Aspect::reading))),
            Labels.paragraph(words.bind(aspect.map(Aspect::help)), Style.TEXT_MUTED));
    model.aspect().map(Optional::isPresent).subscribe(some -> Boxes.show(reading, some));
    return reading;
  }

  private void name(Run run) {
    title
        .getChildren()
        .setAll(
            Boxes.row(
                8,
                RunPicker.dot(kit, run),
                Labels.line(Words.fixed(RunPicker.name(run)), Style.TEXT_HEADING)));
    facts.clear();
    fact("learner", words.bind(learner(run)));
    fact("target", Words.fixed(run.pipeline().target().name()));
  }

  private Message learner(Run run) {
    return kit.desk().learners().all().stream()
        .filter(learner -> learner.id().equals(run.learner()))
        .findFirst()
        .map(learner -> learner.title())
        .orElse(Message.of("toolexplain.learner", run.learner()));
  }

  private void show(Optional<Explanation> explanation) {
    Optional<FeatureImportance> found =
        explanation
            .filter(known -> !known.pipeline().predictor().features().isEmpty())
            .flatMap(Explanation::importance);
    Boxes.show(importance, found.isPresent());
    columns.clear();
    found.ifPresent(all -> all.columns().forEach(this::column));
    explanation.flatMap(Explanation::tree).ifPresent(this::tree);
    explanation.flatMap(Explanation::coefficients).ifPresent(this::linear);
  }

  private void column(FeatureImportance.Column column) {
    Label mean = Labels.whole(words.number(n -> n.overview(column.mean())), Style.NUMBER);
    mean.setMaxWidth(Double.MAX_VALUE);
    Tips.on(
        mean,
        words.bind(
            "toolexplain.column-help",
            words.number(n -> n.all(column.mean())),
            words.number(n -> n.all(column.standardDeviation()))));
    columns.add(Words.fixed(column.name()), mean);
  }

  private void tree(TreeDescription tree) {
    int depth = tree.nodes().stream().mapToInt(TreeDescription.Node::depth).max().orElse(0);
    long leaves = tree.nodes().stream().filter(node -> node.branch().isEmpty()).count();
    fact("leaves", words.number(n -> n.count(leaves)));
    fact("depth", words.number(n -> n.count(depth)));
    if (tree.trees() > 1) {
      fact("trees", words.bind("toolexplain.first-of", tree.trees()));
    }
  }

  private void linear(Coefficients coefficients) {
    long terms = coefficients.equations().getFirst().terms().size();
    fact("terms", words.number(n -> n.count(terms)));
    if (coefficients.equations().size() > 1) {
      fact("equations", words.number(n -> n.count(coefficients.equations().size())));
    }
  }

  private void fact(String key, ObservableValue<String> value) {
    facts.add(words.bind("toolexplain.fact." + key), value);
  }

  private void command(ExplainViewModel model) {
    Optional<String> line = model.action().flatMap(kit.desk()::commandLine);
    Boxes.show(command, line.isPresent());
    command.getChildren().clear();
    line.ifPresent(
        text ->
            command
                .getChildren()
                .addAll(
                    Labels.line(words.bind("toolexplain.command"), Style.TEXT_HEADING),
                    new CopyField(words, Words.fixed(text))));
  }
}
