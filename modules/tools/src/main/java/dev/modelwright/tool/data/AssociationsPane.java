// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.figure.TableFigures;
import dev.modelwright.chart.Figure;
import dev.modelwright.inspect.Associations;
import dev.modelwright.inspect.Inspection;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;

/** How strongly each two columns depend on each other; a click leads to the two. */
final class AssociationsPane extends StackPane {

  static final String FIGURE = "data-associations";

  private final InspectViewModel model;
  private final ObservableValue<Optional<Figure>> figure;

  AssociationsPane(RoomKit kit, InspectViewModel model) {
    this.model = model;
    Words words = kit.words();
    figure =
        Bindings.createObjectBinding(
            () ->
                model
                    .inspecting()
                    .get()
                    .result()
                    .map(Inspection::associations)
                    .filter(all -> !all.columns().isEmpty())
                    .map(all -> new TableFigures(words.language().locale()).associations(all)),
            model.inspecting(),
            words.languageProperty());
    FigureView view = kit.charts().figure(figure);
    view.setId(FIGURE);
    view.setMinHeight(280);
    view.onPickProperty().set(Optional.of(this::picked));
    getChildren()
        .add(
            new Inspected(
                words,
                model,
                Boxes.column(
                    8,
                    Boxes.grow(view),
                    Labels.paragraph(
                        words.bind("tooldata.associations-help"),
                        Style.TEXT_SMALL,
                        Style.TEXT_MUTED))));
  }

  /** Goes to the two columns of a cell. */
  void picked(double x, double y) {
    model
        .inspecting()
        .get()
        .result()
        .map(Inspection::associations)
        .ifPresent(all -> go(all, (int) Math.rint(x), (int) Math.rint(y)));
  }

  private void go(Associations all, int x, int y) {
    int size = all.columns().size();
    if (x >= 0 && x < size && y >= 0 && y < size) {
      model.compare(all.columns().get(x), all.columns().get(y));
      model.sightProperty().set(Sight.PAIRS);
    }
  }
}
