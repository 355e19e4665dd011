// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnProfile;
import dev.modelwright.tool.data.rows.Condition;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Segments;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Asks which rows are to be shown by one column: its range or levels, a text, or missing ones. */
final class FilterEditor extends VBox {

  static final String APPLY = "data-filter-apply";
  static final String TEXT = "data-filter-text";

  private static final double WIDTH = 296;

  /** What can be asked of a column. */
  enum Way {
    /** From one value to another. */
    RANGE,
    /** Some of its texts. */
    LEVELS,
    /** A text within. */
    TEXT,
    /** No value. */
    MISSING,
    /** Any value. */
    PRESENT
  }

  private final Words words;
  private final RowsViewModel rows;
  private final ColumnProfile profile;
  private final Runnable close;
  private final StackPane body = new StackPane();
  private final Map<Way, Supplier<Optional<Condition>>> answers = new LinkedHashMap<>();
  private final Segments<Way> ways;

  /**
   * An editor for a column.
   *
   * @param close is called when it is done
   */
  FilterEditor(Words words, RowsViewModel rows, ColumnProfile profile, Runnable close) {
    super(12);
    this.words = words;
    this.rows = rows;
    this.profile = profile;
    this.close = close;
    setPadding(new Insets(4));
    setPrefWidth(WIDTH);
    ways = new Segments<>(possible(), way -> words.bind("tooldata.filter." + key(way)));
    Optional<Condition> now = rows.arrangementProperty().get().condition(profile.column().name());
    now.map(FilterEditor::way).filter(possible()::contains).ifPresent(ways.valueProperty()::set);
    possible().forEach(way -> add(way, now));
    getChildren()
        .addAll(
            Labels.line(Words.fixed(profile.column().name()), Style.TEXT_STRONG),
            ways,
            body,
            Labels.paragraph(
                words.bind("tooldata.filter-help"), Style.TEXT_SMALL, Style.TEXT_MUTED),
            buttons());
  }

  private static String key(Way way) {
    return way.name().toLowerCase(java.util.Locale.ROOT);
  }

  private List<Way> possible() {
    List<Way> possible = new ArrayList<>();
    switch (profile) {
      case ColumnProfile.Numeric numeric -> possible.add(Way.RANGE);
      case ColumnProfile.Textual textual -> possible.addAll(List.of(Way.LEVELS, Way.TEXT));
      case ColumnProfile.Empty empty -> {}
    }
    possible.addAll(List.of(Way.MISSING, Way.PRESENT));
    return possible;
  }

  private static Way way(Condition condition) {
    return switch (condition) {
      case Condition.Between between -> Way.RANGE;
      case Condition.OneOf levels -> Way.LEVELS;
      case Condition.Contains text -> Way.TEXT;
      case Condition.Missing missing -> missing.missing() ? Way.MISSING : Way.PRESENT;
    };
  }

  private void add(Way way, Optional<Condition> now) {
    Node asked = ask(way, now.filter(condition -> way(condition) == way));
    ways.valueProperty().subscribe(chosen -> Boxes.show(asked, chosen == way));
    body.getChildren().add(asked);
  }

  private Node ask(Way way, Optional<Condition> now) {
    return switch (profile) {
      case ColumnProfile.Numeric numeric when way == Way.RANGE -> {
        RangeAsk range = new RangeAsk(words, numeric, now);
        answers.put(way, range::condition);
        yield range;
      }
      case ColumnProfile.Textual textual when way == Way.LEVELS -> {
        LevelsAsk levels = new LevelsAsk(words, textual, now);
        answers.put(way, levels::condition);
        yield levels;
      }
      case ColumnProfile.Textual textual when way == Way.TEXT -> text(now);
      case ColumnProfile.Numeric numeric -> missing(way);
      case ColumnProfile.Textual textual -> missing(way);
      case ColumnProfile.Empty empty -> missing(way);
    };
  }

  private Node text(Optional<Condition> now) {
    TextField field = new TextField();
    field.setId(TEXT);
    field.promptTextProperty().bind(words.bind("tooldata.filter-text"));
    field.accessibleTextProperty().bind(words.bind("tooldata.filter-text"));
    now.ifPresent(
        condition -> field.setText(condition instanceof Condition.Contains c ? c.text() : ""));
    field.setOnAction(event -> apply());
    answers.put(
        Way.TEXT,
        () ->
            Optional.of(field.getText())
                .filter(text -> !text.isEmpty())
                .map(text -> new Condition.Contains(profile.column().name(), text)));
    return field;
  }

  private Node missing(Way way) {
    boolean missing = way == Way.MISSING;
    answers.put(way, () -> Optional.of(new Condition.Missing(profile.column().name(), missing)));
    int count = missing ? profile.missing() : profile.rows() - profile.missing();
    return Labels.line(
        words.bind("tooldata.filter-rows", words.number(n -> n.count(count))), Style.TEXT_MUTED);
  }

  private HBox buttons() {
    return Boxes.row(
        8,
        ActionButton.quiet(words.bind("tooldata.filter-clear"), this::clear),
        Boxes.spacer(),
        ActionButton.primary(words.bind("tooldata.filter-apply"), this::apply).named(APPLY));
  }

  private void clear() {
    rows.release(profile.column().name());
    close.run();
  }

  private void apply() {
    answers
        .getOrDefault(ways.valueProperty().get(), Optional::empty)
        .get()
        .ifPresentOrElse(rows::keep, () -> rows.release(profile.column().name()));
    close.run();
  }
}
