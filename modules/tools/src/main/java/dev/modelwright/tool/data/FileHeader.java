// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.Dialect;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The line about the open file, with what can be done next. */
final class FileHeader extends VBox {

  static final String FACTS = "data-facts";
  static final String AGAIN = "data-again";
  static final String OTHER = "data-other";
  static final String TRAIN = "data-train";

  private final Words words;
  private final DataViewModel model;

  FileHeader(Words words, DataViewModel model, Runnable other, Runnable train, Node beside) {
    super(8);
    this.words = words;
    this.model = model;
    ObservableValue<String> name =
        model.table().map(table -> table.map(t -> t.dataset().name()).orElse(""));
    var facts = Labels.line(facts(), Style.TEXT_MUTED);
    facts.setId(FACTS);
    getChildren()
        .addAll(
            SectionTitle.room(
                name,
                ActionButton.icon(Icons.REFRESH, words.bind("tooldata.again"), model::again)
                    .help(words.bind("tooldata.again-help"))
                    .named(AGAIN),
                ActionButton.plain(words.bind("tooldata.other"), other)
                    .icon(Icons.FOLDER)
                    .named(OTHER),
                ActionButton.primary(words.bind("tooldata.train"), train).named(TRAIN)),
            Boxes.row(8, facts, Boxes.spacer(), beside));
  }

  private ObservableValue<String> facts() {
    return Bindings.createStringBinding(
        () -> model.table().getValue().map(this::facts).orElse(""),
        model.table(),
        model.duration(),
        words.languageProperty());
  }

  private String facts(OpenedTable table) {
    Dataset data = table.dataset();
    Duration time = model.duration().get();
    return words.say(
        "tooldata.facts",
        words.numbers().count(data.rowCount()),
        words.numbers().count(data.columns().size()),
        words.numbers().bytes(data.source().bytes()),
        data.source().dialect().encoding().displayName(),
        delimiter(data.source().dialect()),
        Times.of(words.numbers()).duration(time.toNanos()));
  }

  private String delimiter(Dialect dialect) {
    Optional<String> name =
        switch (dialect.delimiter()) {
          case ',' -> Optional.of("comma");
          case ';' -> Optional.of("semicolon");
          case '\t' -> Optional.of("tab");
          case '|' -> Optional.of("bar");
          case ' ' -> Optional.of("space");
          default -> Optional.empty();
        };
    return name.map(key -> words.say("tooldata.delimiter." + key))
        .orElseGet(() -> words.say("tooldata.delimiter.other", dialect.delimiter()));
  }
}
