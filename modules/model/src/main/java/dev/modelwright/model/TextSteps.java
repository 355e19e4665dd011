// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries out the steps that read a column of texts. */
final class TextSteps {

  private TextSteps() {}

  static void oneHot(Step.OneHot step, @Nullable String[] in, Map<String, Values> values) {
    for (int level = 0; level < step.levels().size(); level++) {
      String wanted = step.levels().get(level);
      double[] out = new double[in.length];
      for (int i = 0; i < in.length; i++) {
        out[i] = wanted.equals(in[i]) ? 1 : 0;
      }
      values.put(step.outputs().get(level), new Values.Numbers(out));
    }
  }

  static Values ordinal(Step.Ordinal step, @Nullable String[] in) {
    Map<String, Double> position = new HashMap<>();
    for (int level = 0; level < step.levels().size(); level++) {
      position.put(step.levels().get(level), (double) level);
    }
    return lookedUp(in, position, step.otherwise(), step.otherwise());
  }

  static Values levelValues(Step.LevelValues step, @Nullable String[] in) {
    Map<String, Double> value = new HashMap<>();
    for (int level = 0; level < step.levels().size(); level++) {
      value.put(step.levels().get(level), step.values().get(level));
    }
    return lookedUp(in, value, step.missing(), step.other());
  }

  private static Values lookedUp(
      @Nullable String[] in, Map<String, Double> table, double missing, double other) {
    double[] out = new double[in.length];
    for (int i = 0; i < in.length; i++) {
      out[i] = in[i] == null ? missing : table.getOrDefault(in[i], other);
    }
    return new Values.Numbers(out);
  }

  static Values missing(Step.MissingTexts step, @Nullable String[] in) {
    Set<String> marks = new HashSet<>(step.texts());
    @Nullable String[] out = in.clone();
    for (int i = 0; i < out.length; i++) {
      if (out[i] != null && marks.contains(out[i])) {
        out[i] = null;
      }
    }
    return new Values.Texts(out);
  }

  static Values gather(Step.Gather step, @Nullable String[] in) {
    Set<String> kept = new HashSet<>(step.kept());
    @Nullable String[] out = in.clone();
    for (int i = 0; i < out.length; i++) {
      if (out[i] != null && !kept.contains(out[i])) {
        out[i] = step.other();
      }
    }
    return new Values.Texts(out);
  }

  static void terms(Step.Terms step, @Nullable String[] in, Map<String, Values> values) {
    double[][] columns = columns(step.outputs(), in.length, values);
    TermCounter counter = new TermCounter(step);
    double[] row = new double[columns.length];
    for (int i = 0; i < in.length; i++) {
      counter.count(in[i], row);
      for (int j = 0; j < row.length; j++) {
        columns[j][i] = row[j];
      }
    }
  }

  static void hashed(Step.HashedWords step, @Nullable String[] in, Map<String, Values> values) {
    double[][] columns = columns(step.outputs(), in.length, values);
    for (int i = 0; i < in.length; i++) {
      for (String word : Words.of(in[i])) {
        columns[Words.bucket(word, columns.length)][i]++;
      }
    }
  }

  private static double[][] columns(List<String> outputs, int rows, Map<String, Values> values) {
    double[][] columns = new double[outputs.size()][rows];
    for (int j = 0; j < columns.length; j++) {
      values.put(outputs.get(j), new Values.Numbers(columns[j]));
    }
    return columns;
  }
}
