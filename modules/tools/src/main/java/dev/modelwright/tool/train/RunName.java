// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.Run;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** A run's learner, the settings that differ from its defaults, and whether it warns. */
final class RunName extends HBox {

  RunName(Words words, TrainViewModel model, Run run) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().add(Labels.line(LearnerNames.name(words, model.learner(run.learner()))));
    if (!run.plan().parameters().isEmpty()) {
      getChildren().add(settings(run));
    }
    if (!run.trained().warnings().isEmpty()) {
      getChildren().add(warning(words, run));
    }
  }

  private static Label settings(Run run) {
    String text =
        run.plan().parameters().entrySet().stream()
            .map(setting -> setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining(" "));
    return Labels.line(Words.fixed(text), Style.TEXT_SMALL, Style.TEXT_MUTED);
  }

  private static Node warning(Words words, Run run) {
    Node icon = Style.TEXT_WARN.on(Icons.ALERT_TRIANGLE.node(14));
    StackPane ground = new StackPane(icon);
    Tips.on(
        ground,
        words.number(
            n ->
                run.trained().warnings().stream()
                    .map(words::render)
                    .collect(Collectors.joining("\n"))));
    return ground;
  }
}
