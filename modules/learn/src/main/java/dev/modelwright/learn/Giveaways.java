// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Features that alone tell nearly all labels of the training rows: such a column is often a
 * consequence of the target that will not be known when the model is used.
 */
final class Giveaways {

  private static final int FEW_VALUES = 50;

  private Giveaways() {}

  static List<Message> in(TrainingSet rows) {
    List<Message> found = new ArrayList<>();
    if (rows.target() instanceof Target.Label label) {
      int labels = label.labels().size();
      Matrix x = rows.x();
      for (int j = 0; j < x.columns(); j++) {
        Optional<Telling> told = told(x.column(j), rows.y(), labels);
        if (told.filter(telling -> telling.gain() >= Telling.NEARLY_PERFECT).isPresent()) {
          found.add(Message.of("learn.giveaway", x.names().get(j), label.name()));
        }
      }
    }
    return found;
  }

  /** How well the label is told by the value; nothing for many values. */
  private static Optional<Telling> told(double[] values, double[] y, int labels) {
    Map<Double, Integer> levels = new HashMap<>();
    int[] codes = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      codes[i] = levels.computeIfAbsent(values[i], value -> levels.size());
      if (levels.size() > FEW_VALUES) {
        return Optional.empty();
      }
    }
    return Optional.of(Telling.labels(codes, levels.size(), y, labels));
  }
}
