// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.actions.Explanation;
import dev.modelwright.actions.figure.ModelFigures;
import dev.modelwright.chart.Figure;
import dev.modelwright.evaluate.Coefficients;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.Boxes;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** The weightiest terms of a linear model as bars. */
final class WeightsPane extends VBox {

  static final String PICTURE = "explain-weights";

  private final ObservableValue<Optional<Figure>> figure;

  WeightsPane(RoomKit kit, ExplainViewModel model) {
    figure =
        Bindings.createObjectBinding(
            () ->
                model
                    .explanation()
                    .get()
                    .flatMap(Explanation::coefficients)
                    .map(found -> equation(found.equations(), model.equationProperty().get()))
                    .map(new ModelFigures(kit.words().language().locale())::weights),
            model.explanation(),
            model.equationProperty(),
            kit.words().languageProperty());
    FigureView view = kit.charts().figure(figure);
    view.setId(PICTURE);
    getChildren().add(Boxes.grow(view));
  }

  private static Coefficients.Equation equation(List<Coefficients.Equation> all, int place) {
    return all.get(Math.min(place, all.size() - 1));
  }
}
