// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.actions.Explanation;
import dev.modelwright.actions.figure.ModelFigures;
import dev.modelwright.chart.Figure;
import dev.modelwright.evaluate.FeatureImportance;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** Which columns matter: bars, and the first of them in a sentence. */
final class ImportancePane extends VBox {

  static final String PICTURE = "explain-importance";
  static final String SENTENCE = "explain-importance-sentence";

  private static final int DRAWN = 20;

  private final Words words;
  private final ExplainViewModel model;
  private final ObservableValue<Optional<Figure>> figure;

  ImportancePane(RoomKit kit, ExplainViewModel model) {
    super(8);
    this.model = model;
    words = kit.words();
    figure =
        Bindings.createObjectBinding(
            () -> importance().map(new ModelFigures(words.language().locale())::importance),
            model.explanation(),
            words.languageProperty());
    FigureView view = kit.charts().figure(figure);
    view.setId(PICTURE);
    var sentence =
        Labels.paragraph(
            Bindings.createStringBinding(
                this::sentence, model.explanation(), words.languageProperty()),
            Style.TEXT_MUTED);
    sentence.setId(SENTENCE);
    getChildren().addAll(sentence, Boxes.grow(view));
  }

  private Optional<FeatureImportance> importance() {
    return model.explanation().get().flatMap(Explanation::importance);
  }

  private String sentence() {
    return importance().filter(found -> !found.columns().isEmpty()).map(this::sentence).orElse("");
  }

  private String sentence(FeatureImportance importance) {
    FeatureImportance.Column first = importance.columns().getFirst();
    String metric = words.render(importance.metric().label());
    String baseline = words.numbers().overview(importance.baseline());
    String most =
        first.mean() > 0
            ? words.say(
                "toolexplain.importance.most",
                first.name(),
                metric,
                baseline,
                words.numbers().overview(after(importance, first)))
            : words.say("toolexplain.importance.none", metric, baseline);
    int columns = importance.columns().size();
    return columns > DRAWN
        ? most + " " + words.say("toolexplain.importance.drawn", DRAWN, columns)
        : most;
  }

  private static double after(FeatureImportance importance, FeatureImportance.Column column) {
    return importance.metric().higherIsBetter()
        ? importance.baseline() - column.mean()
        : importance.baseline() + column.mean();
  }
}
