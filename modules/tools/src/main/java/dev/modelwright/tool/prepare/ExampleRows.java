// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.learn.Series;
import dev.modelwright.learn.StepEffect;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Values;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** A few rows, each as it was and as it becomes. */
final class ExampleRows {

  private static final int MOST_VALUES = 3;
  private static final int MOST_NAMES = 12;

  private final Words words;
  private final PrepareViewModel model;
  private final StepEffect effect;

  ExampleRows(Words words, PrepareViewModel model, StepEffect effect) {
    this.words = words;
    this.model = model;
    this.effect = effect;
  }

  /** The rows under their title, and what columns come out where there are several. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    List<Integer> rows = Examples.of(effect).rows();
    if (!rows.isEmpty()) {
      nodes.add(title("toolprepare.examples"));
      nodes.add(grid(rows));
    }
    if (effect.after().size() > 1) {
      nodes.add(title("toolprepare.becomes"));
      nodes.add(Labels.paragraph(Words.fixed(made()), Style.TEXT_SMALL, Style.TEXT_MUTED));
    }
    return nodes;
  }

  private Label title(String code) {
    return Labels.whole(
        words.bind(code, effect.after().size()), Style.TEXT_SMALL, Style.TEXT_STRONG);
  }

  private String made() {
    List<String> names = effect.after().stream().map(Series::name).toList();
    String some =
        names.stream().limit(MOST_NAMES).collect(Collectors.joining(words.say("tool.comma")));
    return names.size() > MOST_NAMES
        ? words.say("toolprepare.and-more", some, names.size() - MOST_NAMES)
        : some;
  }

  private GridPane grid(List<Integer> rows) {
    GridPane grid = new GridPane(8, 4);
    ColumnConstraints from = new ColumnConstraints();
    from.setPercentWidth(45);
    grid.getColumnConstraints().add(from);
    int line = 0;
    for (int row : rows) {
      grid.addRow(
          line++,
          value(texts(effect.before(), row)),
          Labels.whole(Words.fixed("→"), Style.TEXT_SMALL, Style.TEXT_MUTED),
          value(texts(effect.after(), row)));
    }
    return grid;
  }

  private static Label value(String text) {
    return Labels.line(Words.fixed(text), Style.TEXT_SMALL);
  }

  private String texts(List<Series> columns, int row) {
    String some =
        columns.stream()
            .limit(MOST_VALUES)
            .map(column -> text(column, row))
            .collect(Collectors.joining(" · "));
    return columns.size() > MOST_VALUES ? some + " …" : some;
  }

  private String text(Series column, int row) {
    if (Examples.isMissing(column.values(), row)) {
      return Numbers.NONE;
    }
    return switch (column.values()) {
      case Values.Texts texts -> String.valueOf(texts.values()[row]);
      case Values.Numbers(double[] numbers) -> number(type(column.name()), numbers[row]);
    };
  }

  private InputType type(String name) {
    return model.columns().stream()
        .filter(column -> column.name().equals(name))
        .map(ColumnInfo::storage)
        .findFirst()
        .orElse(InputType.NUMBER);
  }

  private String number(InputType type, double value) {
    return switch (type) {
      case NUMBER, CATEGORY -> words.numbers().overview(value);
      case DATE -> LocalDate.ofEpochDay(Math.round(value)).toString();
      case DATETIME ->
          LocalDateTime.ofEpochSecond(Math.round(value), 0, ZoneOffset.UTC)
              .toString()
              .replace('T', ' ');
    };
  }
}
