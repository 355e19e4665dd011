// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.model.Doubles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Computes how strongly columns depend on each other, from the rows of a sample. */
final class Dependence {

  private static final int MOST_LEVELS = 200;

  private record Side(ColumnSample sample, Ranked ranked) {}

  private Dependence() {}

  static Associations of(List<ColumnSample> samples, JobContext context) {
    List<Side> sides = new ArrayList<>();
    for (ColumnSample sample : samples) {
      if (comparable(sample) && sides.size() < Associations.MOST) {
        sides.add(new Side(sample, new Ranked(sample.values())));
      }
    }
    int n = sides.size();
    double[] strengths = new double[n * n];
    for (int i = 0; i < n; i++) {
      context.check();
      context.progress((double) i / n, Message.of("inspect.comparing"));
      strengths[i * n + i] = 1;
      for (int j = i + 1; j < n; j++) {
        double strength = strength(sides.get(i), sides.get(j));
        strengths[i * n + j] = strength;
        strengths[j * n + i] = strength;
      }
    }
    return new Associations(
        sides.stream().map(side -> side.sample().name()).toList(),
        Doubles.of(strengths),
        samples.isEmpty() ? 0 : samples.getFirst().rows());
  }

  private static boolean comparable(ColumnSample sample) {
    return switch (sample.info().kind()) {
      case INTEGER, NUMBER, DATE, DATETIME -> !sample.text();
      case CATEGORY, BOOLEAN -> sample.levels() > 1 && sample.levels() <= MOST_LEVELS;
      case TIME, TEXT, ID, CONSTANT -> false;
    };
  }

  private static double strength(Side one, Side other) {
    ColumnSample a = one.sample();
    ColumnSample b = other.sample();
    if (!a.text() && !b.text()) {
      return Statistics.spearman(one.ranked(), other.ranked());
    }
    if (a.text() && b.text()) {
      return Statistics.cramersV(a.codes(), a.levels(), b.codes(), b.levels());
    }
    ColumnSample category = a.text() ? a : b;
    ColumnSample number = a.text() ? b : a;
    boolean some = Arrays.stream(category.codes()).anyMatch(code -> code >= 0);
    return some
        ? Statistics.correlationRatio(category.codes(), category.levels(), number.values())
        : Double.NaN;
  }
}
