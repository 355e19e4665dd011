// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.figure.TableFigures;
import dev.modelwright.chart.Figure;
import dev.modelwright.inspect.Inspection;
import dev.modelwright.inspect.Missingness;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.EmptyState;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where values are missing, from the first row to the last, and which are missing together. */
final class MissingPane extends StackPane {

  static final String FIGURE = "data-missing";
  static final String TOGETHER = "data-missing-together";

  private static final double LIST = 136;

  private final Words words;
  private final ObservableValue<Optional<Figure>> figure;
  private final ObservableList<Missingness.Together> pairs = FXCollections.observableArrayList();

  MissingPane(RoomKit kit, InspectViewModel model) {
    words = kit.words();
    ObservableValue<Optional<Missingness>> missing =
        model.inspecting().map(state -> state.result().map(Inspection::missingness));
    figure =
        Bindings.createObjectBinding(
            () ->
                missing
                    .getValue()
                    .filter(all -> !all.columns().isEmpty())
                    .map(all -> new TableFigures(words.language().locale()).missingness(all)),
            missing,
            words.languageProperty());
    FigureView view = kit.charts().figure(figure);
    view.setId(FIGURE);
    view.setMinHeight(200);
    VBox together = together();
    VBox map = Boxes.column(16, Boxes.grow(view), together);
    EmptyState none =
        new EmptyState(
            Icons.CHECK_CIRCLE,
            words.bind("tooldata.missing-none"),
            words.bind("tooldata.missing-none-help"));
    getChildren().add(new Inspected(words, model, new StackPane(map, none)));
    missing.subscribe(
        now -> {
          boolean any = now.filter(all -> !all.columns().isEmpty()).isPresent();
          Boxes.show(map, any);
          Boxes.show(none, !any);
          pairs.setAll(now.map(Missingness::together).orElse(List.of()));
          Boxes.show(together, !pairs.isEmpty());
        });
  }

  private VBox together() {
    TableView<Missingness.Together> list =
        Tables.table(
            words.bind("tooldata.missing-together"),
            pairs,
            Labels.line(words.bind("tooldata.missing-together-none")));
    list.setId(TOGETHER);
    list.setMinHeight(LIST);
    list.setMaxHeight(LIST);
    list.getColumns()
        .setAll(
            List.of(
                Tables.text(words.bind("tooldata.missing-one"), Missingness.Together::one),
                Tables.text(words.bind("tooldata.missing-other"), Missingness.Together::other),
                Tables.number(
                    words,
                    words.bind("tooldata.missing-rows"),
                    Missingness.Together::rows,
                    (numbers, rows) -> numbers.count((long) rows)),
                Tables.number(
                    words,
                    words.bind("tooldata.missing-correlation"),
                    Missingness.Together::correlation,
                    (numbers, value) -> numbers.fixed(value, 2))));
    return Boxes.column(4, new SectionTitle(words.bind("tooldata.missing-together")), list);
  }
}
