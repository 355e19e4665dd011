// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.PlannedTraining;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.CopyField;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The button that the room is about; while it works, how far that is. */
final class TrainBar extends VBox {

  static final String TRAIN = "train-start";
  static final String ALL = "train-all";
  static final String CANCEL = "train-cancel";
  static final String COMMAND = "train-command";
  static final String PROGRESS = "train-progress";
  static final String TROUBLE = "train-trouble";

  private final Words words;
  private final TrainViewModel model;
  private final BooleanProperty command = new SimpleBooleanProperty();

  TrainBar(Words words, TrainViewModel model) {
    super(8);
    this.words = words;
    this.model = model;
    Node buttons = buttons();
    Node progress = progress();
    model
        .training()
        .progressProperty()
        .subscribe(
            now -> {
              Boxes.show(buttons, now.isEmpty());
              Boxes.show(progress, now.isPresent());
            });
    Notice unfit = new Notice(Tone.BAD, unfit());
    Notice failed = new Notice(Tone.BAD, failures());
    failed.setId(TROUBLE);
    getChildren().addAll(unfit, failed, commandLine(), buttons, progress);
  }

  private Node buttons() {
    ObservableValue<String> why = hindrance();
    return Boxes.row(
        8,
        ActionButton.primary(words.bind("tooltrain.train"), model::train)
            .unless(why)
            .help(words.bind("tooltrain.train-help"))
            .named(TRAIN),
        ActionButton.plain(words.bind("tooltrain.train-all"), model::trainAll)
            .unless(why)
            .help(words.bind("tooltrain.train-all-help"))
            .named(ALL),
        Boxes.spacer(),
        ActionButton.icon(
                Icons.TERMINAL, words.bind("tool.show-command"), () -> command.set(!command.get()))
            .named(COMMAND));
  }

  /** Why nothing can be trained, in the language of the moment; blank if it can. */
  ObservableValue<String> hindrance() {
    return Bindings.createStringBinding(
        () -> model.hindrance().getValue().map(words::render).orElse(""),
        model.hindrance(),
        words.languageProperty());
  }

  private Node progress() {
    ProgressBar bar = Boxes.grow(new ProgressBar());
    bar.setMaxHeight(USE_PREF_SIZE);
    bar.progressProperty().bind(model.training().progressProperty().map(TrainBar::fraction));
    ObservableValue<String> stage = stage();
    bar.accessibleTextProperty().bind(stage);
    HBox row =
        Boxes.row(
            12,
            bar,
            ActionButton.plain(words.bind("tooltrain.cancel"), model.training()::cancel)
                .named(CANCEL));
    VBox box = Boxes.column(4, Labels.line(stage, Style.TEXT_SMALL, Style.TEXT_MUTED), row);
    box.setId(PROGRESS);
    return box;
  }

  private static double fraction(Optional<Training.Progress> now) {
    return now.map(
            p -> p.fraction() >= 0 ? (p.number() - 1 + p.fraction()) / p.count() : Double.NaN)
        .filter(fraction -> !fraction.isNaN())
        .orElse(ProgressBar.INDETERMINATE_PROGRESS);
  }

  private ObservableValue<String> stage() {
    return Bindings.createStringBinding(
        () -> model.training().progressProperty().get().map(this::stage).orElse(""),
        model.training().progressProperty(),
        words.languageProperty());
  }

  private String stage(Training.Progress progress) {
    Message title = model.learner(progress.learner()).title();
    return words.say(
        progress.count() > 1 ? "tooltrain.stage-of" : "tooltrain.stage",
        words.render(title),
        progress.stage().map(words::render).orElse(""),
        progress.number(),
        progress.count());
  }

  /** What hinders the learner itself stands here; the rest beside the target or the columns. */
  private ObservableValue<String> unfit() {
    return Bindings.createStringBinding(
        () ->
            model
                .plannedProperty()
                .get()
                .flatMap(PlannedTraining::unfit)
                .filter(problem -> !problem.place().startsWith("column"))
                .filter(problem -> !TargetPane.PLACES.contains(problem.place()))
                .map(Problem::message)
                .map(words::render)
                .orElse(""),
        model.plannedProperty(),
        words.languageProperty());
  }

  private ObservableValue<String> failures() {
    return Bindings.createStringBinding(
        () ->
            model.training().failures().stream()
                .map(
                    failure ->
                        words.say(
                            "tooltrain.failed",
                            words.render(model.learner(failure.learner()).title()),
                            words.render(failure.reason())))
                .collect(Collectors.joining("\n")),
        model.training().failures(),
        words.languageProperty());
  }

  private Node commandLine() {
    ObservableValue<String> line =
        model.choices().plan().map(plan -> model.commandLine().orElse(""));
    CopyField field = new CopyField(words, line);
    field.visibleProperty().bind(command);
    field.managedProperty().bind(command);
    return field;
  }
}
