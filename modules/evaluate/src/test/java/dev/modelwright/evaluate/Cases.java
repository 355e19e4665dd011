// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;
import java.util.List;
import java.util.stream.IntStream;

/** Small hold-outs, written short. */
final class Cases {

  static final Target.Label NO_YES = new Target.Label("default", List.of("no", "yes"));
  static final Target.Number AMOUNT = new Target.Number("amount");

  private Cases() {}

  /** Answers of a model with two labels, by the second one's probability. */
  static Predictions binary(double... second) {
    double[] both = new double[2 * second.length];
    for (int i = 0; i < second.length; i++) {
      both[2 * i] = 1 - second[i];
      both[2 * i + 1] = second[i];
    }
    return new Predictions(NO_YES, second.length, both);
  }

  /** Answers of a model with labels A, B, …, by their probabilities row by row. */
  static Predictions labels(int labels, double... probabilities) {
    return new Predictions(letters(labels), probabilities.length / labels, probabilities);
  }

  static Target.Label letters(int labels) {
    return new Target.Label(
        "grade", IntStream.range(0, labels).mapToObj(k -> "" + (char) ('A' + k)).toList());
  }

  static Predictions numbers(double... values) {
    return new Predictions(AMOUNT, values.length, values);
  }

  static Actual.Labels there(int... indices) {
    return new Actual.Labels(indices);
  }

  static Actual.Numbers truth(double... values) {
    return new Actual.Numbers(values);
  }
}
