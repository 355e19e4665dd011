// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.model.LinearInference;
import dev.modelwright.model.Predictor;
import java.util.List;
import java.util.Optional;

/**
 * What a learner brings.
 *
 * @param predictor in the model language
 * @param inference what theory says of it
 * @param notes what was found while fitting and should be looked at, in sentences
 */
public record Fitted(
    Predictor predictor, Optional<LinearInference> inference, List<Message> notes) {

  /** Copies the notes. */
  public Fitted {
    notes = List.copyOf(notes);
  }

  /** A predictor of which there is nothing else to say. */
  public static Fitted of(Predictor predictor) {
    return new Fitted(predictor, Optional.empty(), List.of());
  }
}
