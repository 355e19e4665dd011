// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnProfile;
import dev.modelwright.model.InputType;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** All that is known of the column that is looked at. */
final class ColumnDetails extends VBox {

  static final String ID = "data-column";
  static final String TYPE = "data-column-type";

  private final Words words;
  private final DataModels models;

  ColumnDetails(Words words, DataModels models) {
    super(16);
    this.words = words;
    this.models = models;
    setId(ID);
    models.data().profile().subscribe(this::show);
  }

  private void show(Optional<ColumnProfile> profile) {
    getChildren().clear();
    if (profile.isEmpty()) {
      getChildren().add(Labels.paragraph(words.bind("tooldata.details-empty"), Style.TEXT_MUTED));
    } else {
      show(profile.get());
    }
  }

  private void show(ColumnProfile profile) {
    VBox evidence = Boxes.column(4);
    profile.column().evidence().stream()
        .map(sentence -> Labels.paragraph(words.bind(sentence), Style.TEXT_MUTED))
        .forEach(evidence.getChildren()::add);
    getChildren()
        .addAll(
            Boxes.column(
                8,
                Labels.paragraph(Words.fixed(profile.column().name()), Style.TEXT_HEADING),
                type(profile),
                evidence));
    findings(profile.column().name());
    switch (profile) {
      case ColumnProfile.Numeric numeric -> {
        section("distribution", new Distribution(words, numeric));
        section("figures", new ColumnFacts(words).of(numeric));
        if (numeric.column().storage() == InputType.NUMBER) {
          section("levels", LevelList.of(words, numeric));
        }
      }
      case ColumnProfile.Textual textual -> {
        section("figures", new ColumnFacts(words).of(textual));
        section("levels", LevelList.of(words, textual));
      }
      case ColumnProfile.Empty empty -> section("figures", new ColumnFacts(words).of(empty));
    }
  }

  /** What the column is, to be changed by a click. */
  private Node type(ColumnProfile profile) {
    ActionButton change =
        ActionButton.quiet(words.bind("tooldata.type-change"), () -> {})
            .icon(Icons.EDIT)
            .named(TYPE);
    change.setOnAction(
        event -> new TypeMenu(words, models.inspect(), profile.column()).show(change));
    return Boxes.row(8, Kinds.chip(words, profile.column().kind()), change);
  }

  /** What was found in this column. */
  private void findings(String column) {
    FindingList list =
        new FindingList(
            words,
            models.inspect(),
            Optional.empty(),
            () -> finding -> finding.columns().contains(column),
            false);
    getChildren().add(list);
  }

  private void section(String key, Node content) {
    getChildren()
        .add(Boxes.column(4, new SectionTitle(words.bind("tooldata.section." + key)), content));
  }
}
