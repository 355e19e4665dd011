// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.testkit.learn;

import dev.modelwright.model.Task;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Target;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Prepared rows to learn from, the same at every run. */
public final class SampleSets {

  private static final List<String> NAMES =
      List.of("age:scaled", "income:filled", "purpose=car", "size", "opened.year");

  private SampleSets() {}

  /** Rows with five features of very different ranges, and a target that depends on them. */
  public static TrainingSet of(Task task, int rows) {
    Random random = new Random(20_260_102);
    double[] x = new double[rows * NAMES.size()];
    double[] y = new double[rows];
    for (int i = 0; i < rows; i++) {
      double[] row = {
        random.nextGaussian(),
        Math.rint(Math.exp(10 + random.nextGaussian())),
        random.nextInt(2),
        random.nextInt(7),
        1990 + random.nextInt(30)
      };
      System.arraycopy(row, 0, x, i * row.length, row.length);
      double signal = 2 * row[0] - row[1] / 30_000 + 1.5 * row[2] + 0.3 * row[3] - 1;
      y[i] = answer(task, signal + random.nextGaussian(), i);
    }
    return new TrainingSet(new Matrix(NAMES, rows, x), y, target(task));
  }

  private static double answer(Task task, double signal, int row) {
    return switch (task) {
      case REGRESSION -> 1000 + 10 * signal;
      case BINARY -> row < 2 ? row : signal > 0 ? 1 : 0;
      case MULTICLASS -> row < 3 ? row : signal > 1 ? 2 : signal > -0.5 ? 1 : 0;
    };
  }

  /** A target for a task. */
  public static Target target(Task task) {
    return switch (task) {
      case REGRESSION -> new Target.Number("amount");
      case BINARY -> new Target.Label("default", List.of("no", "yes"));
      case MULTICLASS -> new Target.Label("grade", List.of("a", "b", "c"));
    };
  }

  /** The same rows with other features, made from each row's. */
  public static TrainingSet with(
      TrainingSet rows, List<String> names, UnaryOperator<double[]> change) {
    double[] values =
        IntStream.range(0, rows.x().rows())
            .boxed()
            .flatMapToDouble(i -> java.util.Arrays.stream(change.apply(rows.x().row(i))))
            .toArray();
    return new TrainingSet(new Matrix(names, rows.x().rows(), values), rows.y(), rows.target());
  }

  /** The same rows with one feature's value changed in one row. */
  public static TrainingSet with(TrainingSet rows, int row, int column, double value) {
    double[] values = rows.x().values().clone();
    values[row * rows.x().columns() + column] = value;
    return new TrainingSet(
        new Matrix(rows.x().names(), rows.x().rows(), values), rows.y(), rows.target());
  }

  /** The first of the rows. */
  public static TrainingSet first(TrainingSet rows, int count) {
    double[] values = java.util.Arrays.copyOf(rows.x().values(), count * rows.x().columns());
    double[] y = java.util.Arrays.copyOf(rows.y(), count);
    return new TrainingSet(new Matrix(rows.x().names(), count, values), y, rows.target());
  }
}
