// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.model.Task;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.model.Matrix;
import dev.modelwright.testkit.learn.SampleSets;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Rows by formula, so that other programs can make the very same ones for reference numbers. */
final class References {

  private static final int ROWS = 200;

  private References() {}

  private static double x1(int i) {
    return Math.sin(i * 0.7) * 3 + i * 0.01;
  }

  private static double x2(int i) {
    return i * 37 % 101 / 10.0;
  }

  private static double x3(int i) {
    return i * 53 % 7 < 3 ? 1 : 0;
  }

  private static double noise(int i) {
    return Math.cos(i * i * 0.37) * 1.5;
  }

  private static double score(int i) {
    return 0.8 * x1(i) - 0.3 * x2(i) + 1.2 * x3(i) + noise(i) + 0.5;
  }

  static TrainingSet regression() {
    return rows(Task.REGRESSION, i -> 2.5 + 1.25 * x1(i) - 0.4 * x2(i) + 3 * x3(i) + noise(i));
  }

  static TrainingSet binary() {
    return rows(Task.BINARY, i -> score(i) > 0 ? 1 : 0);
  }

  static TrainingSet multiclass() {
    return rows(Task.MULTICLASS, i -> score(i) > 1.5 ? 2 : score(i) > -1 ? 1 : 0);
  }

  private static TrainingSet rows(Task task, IntToDoubleFunction target) {
    double[] x = new double[ROWS * 3];
    double[] y = new double[ROWS];
    for (int i = 0; i < ROWS; i++) {
      x[3 * i] = x1(i);
      x[3 * i + 1] = x2(i);
      x[3 * i + 2] = x3(i);
      y[i] = target.applyAsDouble(i);
    }
    Matrix matrix = new Matrix(List.of("x1", "x2", "x3"), ROWS, x);
    return new TrainingSet(matrix, y, SampleSets.target(task));
  }
}
