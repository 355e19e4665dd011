// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.base.Message;
import dev.modelwright.data.Dataset;
import dev.modelwright.inspect.Finding;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** The line about the open file, with what can be done next. */
final class FileHeader extends VBox {

  static final String FACTS = "data-facts";
  static final String AGAIN = "data-again";
  static final String OTHER = "data-other";
  static final String PREPARE = "data-prepare";
  static final String PROFILE = "data-save-profile";
  static final String READING = "data-reading";
  static final String REPAIRED = "data-repaired";
  static final String WARNINGS = "data-warnings";

  /** What the line's buttons set off. */
  interface Acts {

    /** Another file is wanted. */
    void choose();

    /** The next step of the work is wanted. */
    void goOn();

    /** The profile is to be written as a page. */
    void saveProfile();

    /** What was mended is to be listed. */
    void listRepairs();
  }

  private final Words words;
  private final DataModels models;

  FileHeader(Words words, DataModels models, Acts acts) {
    super(4);
    this.words = words;
    this.models = models;
    var facts = Labels.line(facts(), Style.TEXT_MUTED);
    facts.setId(FACTS);
    getChildren()
        .addAll(
            SectionTitle.room(
                name(),
                ActionButton.icon(Icons.REFRESH, words.bind("tooldata.again"), models.data()::again)
                    .help(words.bind("tooldata.again-help"))
                    .named(AGAIN),
                ActionButton.icon(
                        Icons.SAVE, words.bind("tooldata.save-profile"), acts::saveProfile)
                    .unless(notYet())
                    .named(PROFILE),
                ActionButton.plain(words.bind("tooldata.other"), acts::choose)
                    .icon(Icons.FOLDER)
                    .named(OTHER),
                ActionButton.primary(words.bind("tooldata.prepare"), acts::goOn)
                    .icon(Icons.ARROW_RIGHT)
                    .unless(notYet())
                    .named(PREPARE)),
            Boxes.row(4, facts, Boxes.spacer(), repaired(acts), warned(), reading()));
  }

  /** While only the beginning of a file is there, nothing can be done with the whole of it. */
  private ObservableValue<String> notYet() {
    ObservableValue<String> wait = words.bind("tooldata.not-read-yet");
    return models
        .data()
        .contentProperty()
        .flatMap(
            now ->
                now.filter(TableContent.First.class::isInstance).isPresent()
                    ? wait
                    : Words.fixed(""));
  }

  /** Of the table that is shown, else of the file that is asked for. */
  private ObservableValue<String> name() {
    return Bindings.createStringBinding(
        () ->
            models.data().contentProperty().getValue().stream()
                .flatMap(
                    now ->
                        now instanceof TableContent.Whole(var table)
                            ? Stream.of(table.dataset().name())
                            : Stream.empty())
                .findFirst()
                .orElseGet(models.data().fileName()::getValue),
        models.data().contentProperty(),
        models.data().fileName());
  }

  private ActionButton reading() {
    return ActionButton.quiet(
            words.bind("tooldata.reading-open"),
            () -> models.reading().show(!models.reading().openProperty().get()))
        .icon(Icons.SLIDERS)
        .help(words.bind("tooldata.reading-help"))
        .named(READING);
  }

  private ActionButton repaired(Acts acts) {
    ObservableValue<String> text =
        Bindings.createStringBinding(
            () -> {
              long count = repairs();
              String code = count == 1 ? "tooldata.one-repaired" : "tooldata.repaired";
              return words.say(code, words.numbers().count(count));
            },
            models.data().table(),
            words.languageProperty());
    ActionButton button =
        ActionButton.quiet(text, acts::listRepairs).icon(Icons.LIST).named(REPAIRED);
    models
        .data()
        .contentProperty()
        .subscribe(
            now ->
                Boxes.show(
                    button,
                    repairs() > 0 && now.filter(TableContent.Whole.class::isInstance).isPresent()));
    return button;
  }

  private long repairs() {
    return models
        .data()
        .table()
        .getValue()
        .map(t -> t.dataset().repairs().counts().values().stream().mapToLong(c -> c).sum())
        .orElse(0L);
  }

  private ActionButton warned() {
    ObservableValue<List<Finding>> findings = models.inspect().findings();
    ObservableValue<List<Message>> warnings = models.inspect().warnings();
    ObservableValue<Integer> count =
        Bindings.createObjectBinding(
            () -> findings.getValue().size() + warnings.getValue().size(), findings, warnings);
    ObservableValue<String> text =
        Bindings.createStringBinding(
            () ->
                words.say(
                    count.getValue() == 1 ? "tooldata.one-warning" : "tooldata.warnings",
                    words.numbers().count(count.getValue())),
            count,
            words.languageProperty());
    ActionButton button =
        ActionButton.quiet(text, () -> models.inspect().sightProperty().set(Sight.FINDINGS))
            .icon(Icons.ALERT_TRIANGLE)
            .named(WARNINGS);
    count.subscribe(now -> Boxes.show(button, now > 0));
    return button;
  }

  private ObservableValue<String> facts() {
    return Bindings.createStringBinding(
        () -> models.data().contentProperty().getValue().map(this::facts).orElse(""),
        models.data().contentProperty(),
        models.data().duration(),
        words.languageProperty());
  }

  private String facts(TableContent content) {
    return switch (content) {
      case TableContent.Whole(var table) -> facts(table);
      case TableContent.First(var preview) ->
          words.say(
              "tooldata.first-facts",
              words.numbers().count(preview.rows().size()),
              words.numbers().count(preview.names().size()),
              preview.dialect().encoding().displayName(),
              Delimiters.name(words, preview.dialect().delimiter()));
    };
  }

  private String facts(OpenedTable table) {
    Dataset data = table.dataset();
    Duration time = models.data().duration().get();
    return words.say(
        "tooldata.facts",
        words.numbers().count(data.rowCount()),
        words.numbers().count(data.columns().size()),
        words.numbers().bytes(data.source().bytes()),
        data.source().dialect().encoding().displayName(),
        Delimiters.name(words, data.source().dialect().delimiter()),
        Times.of(words.numbers()).duration(time.toNanos()));
  }
}
