// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.testkit.model;

import dev.modelwright.model.Batch;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Values;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random rows for a schema, missing values, unknown levels and extremes among them. */
public final class SampleRows {

  private static final double[] EXTREMES = {
    0, -0.0, 1e-300, -1e300, 1e300, Double.MIN_VALUE, 1e15, -1, 0.5
  };

  private static final List<String> WORDS =
      List.of("late", "Late", "paid", "car", "东", "京", "trip", "2", "né", "x");
  private static final List<String> BETWEEN = List.of(" ", " ", ", ", "-", "", "\t", "😀", "…");

  private SampleRows() {}

  /** Rows as they come in practice: one value in ten is missing, one level in twenty unknown. */
  public static Batch plain(InputSchema schema, int rows, long seed) {
    return rows(schema, rows, new Random(seed), 0);
  }

  /** Rows of which one number in five is an extreme. */
  public static Batch hostile(InputSchema schema, int rows, long seed) {
    return rows(schema, rows, new Random(seed), 0.2);
  }

  private static Batch rows(InputSchema schema, int rows, Random random, double extremes) {
    List<Values> columns =
        schema.columns().stream().map(c -> values(c, rows, random, extremes)).toList();
    return new Batch(schema, rows, columns);
  }

  private static Values values(InputColumn column, int rows, Random random, double extremes) {
    if (column.type().isText()) {
      @Nullable String[] texts = new @Nullable String[rows];
      for (int i = 0; i < rows; i++) {
        texts[i] = text(column, random);
      }
      return new Values.Texts(texts);
    }
    double[] numbers = new double[rows];
    for (int i = 0; i < rows; i++) {
      numbers[i] = number(column, random, extremes);
    }
    return new Values.Numbers(numbers);
  }

  private static @Nullable String text(InputColumn column, Random random) {
    double dice = random.nextDouble();
    if (dice < 0.1) {
      return dice < 0.05 ? null : "";
    }
    if (column.levels().isEmpty()) {
      return phrase(random);
    }
    return dice < 0.15
        ? "never seen " + random.nextInt(5)
        : column.levels().get(random.nextInt(column.levels().size()));
  }

  /** A free text of no, one or some words. */
  private static String phrase(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size())))
          .append(BETWEEN.get(random.nextInt(BETWEEN.size())));
    }
    return text.toString();
  }

  private static double number(InputColumn column, Random random, double extremes) {
    double dice = random.nextDouble();
    if (dice < 0.1) {
      return Double.NaN;
    }
    if (dice < 0.1 + extremes) {
      return EXTREMES[random.nextInt(EXTREMES.length)];
    }
    double min = column.range().map(r -> r.min()).orElse(-100.0);
    double max = column.range().map(r -> r.max()).orElse(100.0);
    double value = min + (max - min) * (1.2 * random.nextDouble() - 0.1);
    return random.nextBoolean() ? Math.rint(value) : value;
  }
}
