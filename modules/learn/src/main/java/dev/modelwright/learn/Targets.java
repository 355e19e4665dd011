// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Task;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Target;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds targets in datasets. */
public final class Targets {

  /** Names that targets have, the most telling first. */
  private static final List<String> NAMES =
      List.of(
          "target",
          "label",
          "outcome",
          "survived",
          "default",
          "diagnosis",
          "churn",
          "fraud",
          "class",
          "species",
          "response",
          "result",
          "quality",
          "price",
          "income",
          "y",
          "目标",
          "标签",
          "违约",
          "流失",
          "结果",
          "类别",
          "价格");

  private Targets() {}

  /**
   * The column that is most likely the target: the one with the most telling name, or else the last
   * that can be one. Empty where no column can.
   */
  public static Optional<TargetGuess> guess(Dataset dataset) {
    List<ColumnInfo> suitable =
        dataset.columns().stream().filter(column -> suitable(column, dataset.rowCount())).toList();
    if (suitable.isEmpty()) {
      return Optional.empty();
    }
    for (String name : NAMES) {
      for (ColumnInfo column : suitable) {
        if (named(column.name(), name)) {
          return Optional.of(guess(dataset, column, "learn.guessed-by-name"));
        }
      }
    }
    return Optional.of(guess(dataset, suitable.getLast(), "learn.guessed-last"));
  }

  /** The whole name, or its last word where words are separated. */
  private static boolean named(String column, String name) {
    String plain = column.strip().toLowerCase(Locale.ROOT);
    String[] words = plain.split("[^\\p{L}\\p{N}]+");
    return plain.equals(name)
        || (name.length() > 1 && words.length > 0 && words[words.length - 1].equals(name));
  }

  private static TargetGuess guess(Dataset dataset, ColumnInfo column, String reason) {
    return new TargetGuess(
        column.name(), task(column, dataset.rowCount()), Message.of(reason, column.name()));
  }

  /** The task that a column's facts suggest. */
  private static Task task(ColumnInfo column, int rows) {
    boolean labels =
        column.storage() != InputType.NUMBER
            || TargetReader.fewNumbers(column.kind(), column.distinct(), rows - column.missing());
    if (!labels) {
      return Task.REGRESSION;
    }
    return column.distinct() == 2 ? Task.BINARY : Task.MULTICLASS;
  }

  private static boolean suitable(ColumnInfo column, int rows) {
    boolean kind =
        switch (column.kind()) {
          case INTEGER, NUMBER, BOOLEAN -> true;
          case CATEGORY ->
              column.distinct() <= TargetReader.MOST_LABELS && column.distinct() <= rows / 2;
          case DATE, DATETIME, TIME, TEXT, ID, CONSTANT -> false;
        };
    return kind && column.distinct() >= 2 && column.missing() <= rows / 2;
  }

  /**
   * The values of a model's target in a dataset, a row each: the number, or the position of the
   * label; NaN where it is missing or a label that the model does not know.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such column, or it holds no
   *     numbers where the target is one
   */
  public static double[] values(Dataset dataset, Target target) {
    ColumnInfo column = column(dataset, target.name());
    boolean numeric = column.storage() == InputType.NUMBER;
    return switch (target) {
      case Target.Number number -> {
        if (!numeric && column.kind() != ColumnKind.CONSTANT) {
          throw Problem.at("target", "learn.target-no-number", column.name()).exception();
        }
        yield numeric ? dataset.numbers(column.name()) : missing(dataset.rowCount());
      }
      case Target.Label label ->
          numeric
              ? positions(texts(dataset.numbers(column.name())), label.labels())
              : positions(dataset.texts(column.name()), label.labels());
    };
  }

  private static double[] missing(int rows) {
    double[] missing = new double[rows];
    Arrays.fill(missing, Double.NaN);
    return missing;
  }

  static @Nullable String[] texts(double[] numbers) {
    @Nullable String[] texts = new @Nullable String[numbers.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = Double.isNaN(numbers[i]) ? null : Labels.of(numbers[i]);
    }
    return texts;
  }

  static double[] positions(@Nullable String[] texts, List<String> labels) {
    Map<String, Integer> positions = new HashMap<>();
    for (int k = 0; k < labels.size(); k++) {
      positions.putIfAbsent(Labels.canonical(labels.get(k)), k);
    }
    for (int k = 0; k < labels.size(); k++) {
      positions.put(labels.get(k), k);
    }
    double[] y = new double[texts.length];
    for (int i = 0; i < y.length; i++) {
      String text = texts[i];
      Integer position = text == null ? null : positions.get(text);
      if (position == null && text != null) {
        position = positions.get(Labels.canonical(text));
      }
      y[i] = position == null ? Double.NaN : position;
    }
    return y;
  }

  /** The column of that name; a problem that offers near names where there is none. */
  static ColumnInfo column(Dataset dataset, String name) {
    return dataset
        .column(name)
        .orElseThrow(
            () -> {
              List<String> names = dataset.columns().stream().map(ColumnInfo::name).toList();
              return Problem.at("target", "learn.no-such-target", name, Closest.to(name, names))
                  .exception();
            });
  }

  /** A few of many names as one text. */
  static String some(List<String> names) {
    String few = String.join(", ", names.subList(0, Math.min(3, names.size())));
    return names.size() > 3 ? few + ", …" : few;
  }
}
