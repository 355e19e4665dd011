// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Preparation;
import dev.modelwright.model.Step;
import java.util.List;

/**
 * A preparation with all its numbers.
 *
 * @param features the names of the values that a predictor is to read
 * @param notes what was found while fitting, in sentences
 */
public record FittedRecipe(
    InputSchema schema, List<Step> steps, List<String> features, List<Message> notes) {

  /** Copies the lists. */
  public FittedRecipe {
    steps = List.copyOf(steps);
    features = List.copyOf(features);
    notes = List.copyOf(notes);
  }

  /** Ready to turn rows into features. */
  public Preparation preparation() {
    return new Preparation(schema, steps, features);
  }
}
