// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Features that alone tell the label of all but one in a thousand training rows: such a column is
 * often a consequence of the target that will not be known when the model is used.
 */
final class Giveaways {

  private static final double NEARLY_ALL = 0.999;
  private static final double OFTEN_ENOUGH = 0.98;
  private static final int FEW_VALUES = 50;

  private Giveaways() {}

  static List<Message> in(TrainingSet rows) {
    List<Message> found = new ArrayList<>();
    if (rows.target() instanceof Target.Label label && rows.y().length >= FEW_VALUES) {
      int labels = label.labels().size();
      boolean easy = told(new double[rows.y().length], rows.y(), labels) >= OFTEN_ENOUGH;
      Matrix x = rows.x();
      for (int j = 0; j < x.columns() && !easy; j++) {
        if (told(x.column(j), rows.y(), labels) >= NEARLY_ALL) {
          found.add(Message.of("learn.giveaway", x.names().get(j), label.name()));
        }
      }
    }
    return found;
  }

  /** The share of rows whose label is the most frequent one of their value; 0 for many values. */
  private static double told(double[] values, double[] y, int labels) {
    Map<Double, int[]> counts = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      counts.computeIfAbsent(values[i], value -> new int[labels])[(int) y[i]]++;
      if (counts.size() > FEW_VALUES) {
        return 0;
      }
    }
    int told = counts.values().stream().mapToInt(Giveaways::largest).sum();
    return (double) told / values.length;
  }

  private static int largest(int[] counts) {
    return java.util.Arrays.stream(counts).max().orElse(0);
  }
}
