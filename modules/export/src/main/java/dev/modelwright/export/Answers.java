// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a runtime says of rows.
 *
 * @param labels the predicted label of each row, empty text where it says none; empty list for a
 *     numeric target
 */
public record Answers(Predictions predictions, List<String> labels) {

  /** Checks that there is a label for each row. */
  public Answers {
    labels = List.copyOf(labels);
    int wanted = predictions.target() instanceof Target.Label ? predictions.rows() : 0;
    if (labels.size() != wanted) {
      throw new IllegalArgumentException(labels.size() + " labels for " + wanted + " rows");
    }
  }

  /** Answers whose labels follow from the probabilities. */
  public static Answers of(Predictions predictions) {
    return switch (predictions.target()) {
      case Target.Number number -> new Answers(predictions, List.of());
      case Target.Label label ->
          new Answers(
              predictions,
              IntStream.range(0, predictions.rows())
                  .mapToObj(row -> label.labels().get(predictions.labelIndex(row)))
                  .toList());
    };
  }
}
