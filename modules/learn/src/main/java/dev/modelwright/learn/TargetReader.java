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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a column as a target, or says why it cannot be one. */
final class TargetReader {

  static final int MOST_LABELS = 100;

  private static final int FEWEST_ROWS = 10;
  private static final int FEW_NUMBERS = 10;
  private static final double FEW_SHARE = 0.05;

  private final Dataset dataset;
  private final ColumnInfo column;

  TargetReader(Dataset dataset, String name) {
    this.dataset = dataset;
    this.column = Targets.column(dataset, name);
  }

  TargetChoice read(Optional<Task> forced) {
    checkTable();
    checkKind();
    boolean numeric = column.storage() == InputType.NUMBER;
    double[] numbers = numeric ? dataset.numbers(column.name()) : new double[0];
    boolean regression = regression(forced, numeric, numbers);
    return regression ? number(numbers) : label(numeric, numbers, forced);
  }

  private void checkTable() {
    if (dataset.columns().size() < 2) {
      throw problem("learn.target-alone", column.name());
    }
    if (dataset.rowCount() < FEWEST_ROWS) {
      throw problem("learn.too-few-rows", dataset.rowCount(), FEWEST_ROWS);
    }
  }

  private void checkKind() {
    boolean text = column.storage() == InputType.CATEGORY;
    if (column.kind() == ColumnKind.CONSTANT || column.distinct() == 0) {
      throw problem("learn.target-constant", column.name());
    }
    if (text && column.kind() == ColumnKind.ID) {
      throw problem("learn.target-id", column.name());
    }
    if (text && column.kind() == ColumnKind.TEXT) {
      throw problem("learn.target-text", column.name());
    }
    boolean time =
        column.storage() == InputType.DATE
            || column.storage() == InputType.DATETIME
            || column.kind() == ColumnKind.TIME;
    if (time) {
      throw problem("learn.target-date", column.name());
    }
  }

  private boolean regression(Optional<Task> forced, boolean numeric, double[] numbers) {
    if (forced.isPresent()) {
      boolean wanted = forced.get() == Task.REGRESSION;
      if (wanted && !numeric) {
        throw problem("learn.target-no-number", column.name());
      }
      return wanted;
    }
    return numeric && !fewNumbers(column.kind(), distinct(numbers), present(numbers));
  }

  static boolean fewNumbers(ColumnKind kind, long distinct, long present) {
    return distinct <= 2
        || (kind == ColumnKind.INTEGER
            && distinct <= FEW_NUMBERS
            && distinct < FEW_SHARE * present);
  }

  private static long distinct(double[] numbers) {
    return Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).distinct().count();
  }

  private static long present(double[] numbers) {
    return Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).count();
  }

  private TargetChoice number(double[] numbers) {
    if (Arrays.stream(numbers).anyMatch(Double::isInfinite)) {
      throw problem("learn.target-infinite", column.name());
    }
    if (distinct(numbers) < 2) {
      throw problem("learn.target-constant", column.name());
    }
    int missing = checkPresent(numbers);
    return new TargetChoice(
        new Target.Number(column.name()),
        Task.REGRESSION,
        numbers,
        missing,
        List.of(Message.of("learn.task-regression", column.name())));
  }

  private TargetChoice label(boolean numeric, double[] numbers, Optional<Task> forced) {
    @Nullable String[] texts = numeric ? Targets.texts(numbers) : dataset.texts(column.name());
    Map<String, Integer> counts = counts(texts);
    checkLabels(counts, forced);
    List<String> labels = Labels.sorted(counts, numeric);
    double[] y = Targets.positions(texts, labels);
    int missing = checkPresent(y);
    Task task = labels.size() == 2 ? Task.BINARY : Task.MULTICLASS;
    List<Message> notes = new ArrayList<>();
    notes.add(
        task == Task.BINARY
            ? Message.of("learn.task-binary", column.name(), labels.get(1))
            : Message.of("learn.task-multiclass", column.name(), labels.size()));
    if (numeric && task == Task.MULTICLASS && forced.isEmpty()) {
      notes.add(Message.of("learn.numbers-as-labels", column.name(), labels.size()));
    }
    return new TargetChoice(new Target.Label(column.name(), labels), task, y, missing, notes);
  }

  private static Map<String, Integer> counts(@Nullable String[] texts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String text : texts) {
      if (text != null && !text.isEmpty()) {
        counts.merge(text, 1, Integer::sum);
      }
    }
    return counts;
  }

  private void checkLabels(Map<String, Integer> counts, Optional<Task> forced) {
    if (counts.size() < 2) {
      throw problem("learn.target-constant", column.name());
    }
    if (counts.size() > MOST_LABELS) {
      throw problem("learn.too-many-labels", column.name(), counts.size(), MOST_LABELS);
    }
    if (forced.equals(Optional.of(Task.BINARY)) && counts.size() > 2) {
      throw problem("learn.not-binary", column.name(), counts.size());
    }
    List<String> single =
        counts.entrySet().stream().filter(e -> e.getValue() < 2).map(Map.Entry::getKey).toList();
    if (!single.isEmpty()) {
      throw problem("learn.lonely-label", column.name(), Targets.some(single));
    }
  }

  private int checkPresent(double[] y) {
    long present = present(y);
    if (present < FEWEST_ROWS) {
      throw problem("learn.too-few-targets", column.name(), present, FEWEST_ROWS);
    }
    return y.length - (int) present;
  }

  private static RuntimeException problem(String code, @Nullable Object... arguments) {
    return Problem.at("target", code, arguments).exception();
  }
}
