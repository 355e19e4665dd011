// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.actions.PlannedTraining;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.tool.session.Preparation;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The columns of the table, each with a tick that leaves it out. */
final class ColumnList extends VBox {

  static final String LIST = "train-columns";
  static final String ALL = "train-columns-all";
  static final String NONE = "train-columns-none";

  private static final double ROW = 28;

  private final TrainViewModel model;
  private final ObservableList<String> names = FXCollections.observableArrayList();

  ColumnList(Words words, TrainViewModel model) {
    super(4);
    this.model = model;
    ListView<String> list = Style.SCROLL.on(new ListView<>(names));
    list.setId(LIST);
    list.setFixedCellSize(ROW);
    list.setCellFactory(made -> new ColumnTick(words, model));
    list.accessibleTextProperty().bind(words.bind("tooltrain.part.columns"));
    list.setMinHeight(ROW);
    list.setPrefHeight(3 * ROW);
    model.table().subscribe(table -> fill());
    model.choices().targetProperty().subscribe(target -> fill());
    model.plannedProperty().subscribe(planned -> list.refresh());
    getChildren().addAll(line(words), Boxes.grow(list));
  }

  private void fill() {
    String target = model.choices().targetProperty().get().orElse("");
    List<String> all =
        model.table().getValue().stream()
            .map(OpenedTable::dataset)
            .flatMap(dataset -> dataset.columns().stream())
            .map(ColumnInfo::name)
            .filter(name -> !name.equals(target))
            .toList();
    names.setAll(all);
  }

  private HBox line(Words words) {
    return Boxes.row(
        0,
        Labels.line(used(words), Style.TEXT_SMALL, Style.TEXT_MUTED),
        Boxes.spacer(),
        ActionButton.quiet(words.bind("tooltrain.all"), () -> model.choices().use(names, true))
            .named(ALL),
        ActionButton.quiet(words.bind("tooltrain.none"), () -> model.choices().use(names, false))
            .named(NONE));
  }

  private ObservableValue<String> used(Words words) {
    return Bindings.createStringBinding(
        () ->
            words.say(
                "tooltrain.columns-used",
                names.stream().filter(this::isUsed).count(),
                names.size()),
        names,
        model.choices().recipe(),
        model.plannedProperty(),
        words.languageProperty());
  }

  private boolean isUsed(String name) {
    boolean omitted =
        model
            .plannedProperty()
            .get()
            .map(PlannedTraining::sentences)
            .flatMap(sentences -> new Preparation(sentences).omission(name))
            .isPresent();
    return !omitted && model.choices().role(name) == ColumnRole.FEATURE;
  }
}
