// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Step;
import dev.modelwright.model.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Levels that become the mean of the target. A new row gets the mean over all training rows of its
 * level; a training row gets that of the other folds' rows, as else each row would see its own
 * target. Missing is a level like others; where there is nothing to average, the overall mean
 * stands.
 */
final class TargetMeanFit {

  private final Treatment.TargetMean wanted;
  private final FitColumn column;
  private final Fitting fitting;
  private final Goal goal;
  private final List<String> levels;
  private final int[] codes;
  private final int[] folds;
  private final int foldCount;

  TargetMeanFit(Treatment.TargetMean wanted, FitColumn column, Fitting fitting) {
    this.wanted = wanted;
    this.column = column;
    this.fitting = fitting;
    this.goal =
        fitting
            .goal()
            .orElseThrow(
                () -> Problem.at("target", "learn.target-mean-alone", column.name()).exception());
    @Nullable String[] texts = fitting.texts(column.outputs().getFirst());
    this.levels = LevelCounts.of(texts).levels();
    this.codes = codes(texts);
    this.folds = Folds.of(goal, wanted.folds());
    this.foldCount = wanted.folds();
  }

  /** The level's position; after the last one where it is missing. */
  private int[] codes(@Nullable String[] texts) {
    Map<String, Integer> position = new HashMap<>();
    for (int level = 0; level < levels.size(); level++) {
      position.put(levels.get(level), level);
    }
    return Arrays.stream(texts)
        .mapToInt(text -> text == null ? levels.size() : position.getOrDefault(text, levels.size()))
        .toArray();
  }

  void fit() {
    String in = column.outputs().getFirst();
    List<String> made = new ArrayList<>();
    switch (goal.target()) {
      case Target.Number number -> made.add(add(in, ":mean", goal.y()));
      case Target.Label label -> {
        for (int k = 1; k < label.labels().size(); k++) {
          made.add(add(in, ":share of " + label.labels().get(k), indicator(k)));
        }
      }
    }
    LevelFits.encoded(column, made);
  }

  private double[] indicator(int label) {
    return Arrays.stream(goal.y()).map(y -> Double.isNaN(y) ? y : y == label ? 1 : 0).toArray();
  }

  private String add(String in, String suffix, double[] y) {
    String out = fitting.names().fresh(column.stems().getFirst() + suffix);
    Sums all = new Sums(levels.size() + 1);
    Sums[] parts = new Sums[foldCount];
    Arrays.setAll(parts, fold -> new Sums(levels.size() + 1));
    for (int i = 0; i < y.length; i++) {
      if (!Double.isNaN(y[i])) {
        all.add(codes[i], y[i]);
        parts[folds[i]].add(codes[i], y[i]);
      }
    }
    Sums none = new Sums(levels.size() + 1);
    double[] values = new double[levels.size()];
    Arrays.setAll(values, level -> mean(all, none, level));
    double missing = mean(all, none, levels.size());
    fitting.add(
        new Step.LevelValues(in, out, levels, Doubles.of(values), missing, overall(all, none)));
    double[] training = new double[y.length];
    Arrays.setAll(training, i -> mean(all, Double.isNaN(y[i]) ? none : parts[folds[i]], codes[i]));
    fitting.override(out, training);
    return out;
  }

  /** The mean over a level's rows but those of a part, drawn towards the overall mean. */
  private double mean(Sums all, Sums without, int code) {
    double overall = overall(all, without);
    double rows = all.rows[code] - without.rows[code];
    double sum = all.sums[code] - without.sums[code];
    double weight = rows + wanted.smoothing();
    return rows > 0 ? (sum + wanted.smoothing() * overall) / weight : overall;
  }

  private static double overall(Sums all, Sums without) {
    double rows = all.allRows - without.allRows;
    return rows > 0 ? (all.total - without.total) / rows : 0;
  }

  /** The target's sum and the rows of each level. */
  private static final class Sums {
    private final double[] sums;
    private final double[] rows;
    private double total;
    private double allRows;

    private Sums(int levels) {
      sums = new double[levels];
      rows = new double[levels];
    }

    private void add(int code, double y) {
      sums[code] += y;
      rows[code]++;
      total += y;
      allRows++;
    }
  }
}
