// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.base.Problem;
import dev.modelwright.model.Target;
import dev.modelwright.model.Values;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was really there in the rows that are judged. The arrays are handed over, not copied: never
 * change them.
 */
public sealed interface Actual {

  /** How many rows. */
  int rows();

  /** The rows at the given positions, in that order. */
  Actual select(int[] positions);

  /** For each row the position of its label in the target's labels. */
  @SuppressWarnings("ArrayRecordComponent")
  record Labels(int[] indices) implements Actual {
    @Override
    public int rows() {
      return indices.length;
    }

    @Override
    public Labels select(int[] positions) {
      int[] picked = new int[positions.length];
      for (int i = 0; i < positions.length; i++) {
        picked[i] = indices[positions[i]];
      }
      return new Labels(picked);
    }
  }

  /** For each row its number. */
  @SuppressWarnings("ArrayRecordComponent")
  record Numbers(double[] values) implements Actual {
    @Override
    public int rows() {
      return values.length;
    }

    @Override
    public Numbers select(int[] positions) {
      double[] picked = new double[positions.length];
      for (int i = 0; i < positions.length; i++) {
        picked[i] = values[positions[i]];
      }
      return new Numbers(picked);
    }
  }

  /**
   * The target's column of raw rows: texts for labels, numbers for a number.
   *
   * @throws dev.modelwright.base.ProblemException if a row has no value, or a label that the target
   *     does not know
   */
  static Actual of(Target target, Values column) {
    return switch (target) {
      case Target.Label label when column instanceof Values.Texts(@Nullable String[] texts) ->
          labels(label, texts);
      case Target.Number number when column instanceof Values.Numbers(double[] values) ->
          numbers(number, values);
      case Target.Label label ->
          throw new IllegalArgumentException("numbers for the labels of " + label.name());
      case Target.Number number ->
          throw new IllegalArgumentException("texts for the number " + number.name());
    };
  }

  private static Labels labels(Target.Label target, @Nullable String[] texts) {
    Map<String, Integer> position = new HashMap<>();
    for (String label : target.labels()) {
      position.put(label, position.size());
    }
    int[] indices = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      String text = texts[i];
      if (text == null || text.isEmpty()) {
        throw missing(target.name(), i);
      }
      Integer found = position.get(text);
      if (found == null) {
        throw unknown(target, i, text);
      }
      indices[i] = found;
    }
    return new Labels(indices);
  }

  private static Numbers numbers(Target.Number target, double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (Double.isNaN(values[i])) {
        throw missing(target.name(), i);
      }
    }
    return new Numbers(values);
  }

  private static RuntimeException missing(String name, int row) {
    return Problem.at("column:" + name, "evaluate.no-actual", name, row + 1).exception();
  }

  private static RuntimeException unknown(Target.Label target, int row, String text) {
    List<String> some = target.labels().stream().limit(10).toList();
    String known = String.join(", ", some) + (some.size() < target.labels().size() ? ", …" : "");
    return Problem.at(
            "column:" + target.name(),
            "evaluate.unknown-label",
            target.name(),
            row + 1,
            text,
            known)
        .exception();
  }
}
