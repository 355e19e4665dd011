// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.actions.PlannedTraining;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.learn.HoldOut;
import dev.modelwright.learn.TargetGuess;
import dev.modelwright.model.Task;
import dev.modelwright.tool.session.Preparation;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.FormGrid;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.NumberField;
import dev.modelwright.ui.control.Range;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** What is to be predicted, as what, and which rows are kept back to judge it. */
final class TargetPane extends VBox {

  static final String TARGET = "train-target";
  static final String TASK = "train-task";
  static final String SHARE = "train-test-share";
  static final String SEED = "train-seed";

  static final Set<String> PLACES = Set.of("target", "test-share");
  private static final double PERCENT = 100;
  private static final double FIELD = 72;

  private final Words words;
  private final TrainViewModel model;
  private final StringProperty wrong = new SimpleStringProperty("");

  TargetPane(Words words, TrainViewModel model) {
    super(8);
    this.words = words;
    this.model = model;
    NumberField share = share();
    NumberField seed = seed();
    getChildren()
        .add(
            new FormGrid(words)
                .row(say("target"), target(), Words.fixed(""), problem())
                .row(say("task"), task())
                .wide(notes())
                .row(say("test-share"), split(share, seed), Words.fixed(""), wrong));
    share.problem().subscribe(now -> wrong(share, seed));
    seed.problem().subscribe(now -> wrong(share, seed));
  }

  /** What is wrong in the fields; blank while nothing is. */
  ObservableValue<String> wrong() {
    return wrong;
  }

  private void wrong(NumberField share, NumberField seed) {
    String first = share.problem().getValue();
    wrong.set(first.isBlank() ? seed.problem().getValue() : first);
  }

  private ObservableValue<String> say(String key) {
    return words.bind("tooltrain." + key);
  }

  private Node target() {
    ComboBox<String> box = new ComboBox<>();
    box.setId(TARGET);
    box.setMaxWidth(Double.MAX_VALUE);
    ChoiceCell.on(box, Words::fixed);
    model.table().subscribe(table -> box.getItems().setAll(names(table)));
    model.choices().targetProperty().subscribe(now -> box.setValue(now.orElse(null)));
    box.valueProperty()
        .subscribe(
            now -> {
              Optional<String> chosen = Optional.ofNullable(now);
              if (chosen.isPresent() && !chosen.equals(model.choices().targetProperty().get())) {
                model.choose(chosen);
              }
            });
    return Boxes.grow(box);
  }

  private static List<String> names(Optional<OpenedTable> table) {
    return table.stream()
        .flatMap(t -> t.dataset().columns().stream())
        .map(ColumnInfo::name)
        .toList();
  }

  private Node task() {
    ComboBox<Task> box = new ComboBox<>();
    box.setId(TASK);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getItems().setAll(Task.values());
    ChoiceCell.on(box, type -> say("task." + type.word()));
    model.taskProperty().subscribe(now -> box.setValue(now.orElse(null)));
    box.valueProperty().subscribe(now -> Optional.ofNullable(now).ifPresent(model::choose));
    return Boxes.grow(box);
  }

  private NumberField share() {
    HoldOut usual = model.choices().holdOutProperty().get();
    NumberField field =
        new NumberField(words, Range.whole(1, 90), Math.rint(usual.testShare() * PERCENT))
            .unit(Words.fixed("%"));
    field.setId(SHARE);
    field.setPrefWidth(FIELD);
    field
        .valueProperty()
        .subscribe(
            now ->
                model
                    .choices()
                    .holdOutProperty()
                    .set(new HoldOut(now.doubleValue() / PERCENT, holdOut().seed())));
    return field;
  }

  private NumberField seed() {
    NumberField field = new NumberField(words, Range.whole(0, Integer.MAX_VALUE), holdOut().seed());
    field.setId(SEED);
    field.setPrefWidth(FIELD);
    field
        .valueProperty()
        .subscribe(
            now ->
                model
                    .choices()
                    .holdOutProperty()
                    .set(new HoldOut(holdOut().testShare(), now.longValue())));
    return field;
  }

  private HoldOut holdOut() {
    return model.choices().holdOutProperty().get();
  }

  /** Both say which rows are kept back. */
  private Node split(NumberField share, NumberField seed) {
    Tips.on(share, say("test-share-help"));
    Tips.on(seed, say("seed-help"));
    share.called(say("test-share"));
    seed.called(say("seed"));
    return Boxes.grow(
        Boxes.row(8, share, Boxes.spacer(), Labels.whole(say("seed"), Style.TEXT_MUTED), seed));
  }

  /** What is wrong with the target stands right below it. */
  private ObservableValue<String> problem() {
    return Bindings.createStringBinding(
        () ->
            model
                .plannedProperty()
                .get()
                .flatMap(PlannedTraining::unfit)
                .filter(problem -> PLACES.contains(problem.place()))
                .map(Problem::message)
                .map(words::render)
                .orElse(""),
        model.plannedProperty(),
        words.languageProperty());
  }

  /** Why this target was taken, and how it is understood. */
  private Node notes() {
    ObservableValue<String> text =
        Bindings.createStringBinding(
            () -> sentences().stream().map(words::render).collect(Collectors.joining(" ")),
            model.plannedProperty(),
            model.choices().targetProperty(),
            words.languageProperty());
    var label = Labels.paragraph(text, Style.TEXT_SMALL, Style.TEXT_MUTED);
    text.subscribe(now -> Boxes.show(label, !now.isBlank()));
    return label;
  }

  private List<Message> sentences() {
    var guessed = model.guess().map(TargetGuess::reason).stream();
    var noted =
        model.plannedProperty().get().stream()
            .flatMap(planned -> new Preparation(planned.sentences()).notes().stream());
    return java.util.stream.Stream.concat(guessed, noted).toList();
  }
}
