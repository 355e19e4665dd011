// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;
import java.util.Optional;

/**
 * A fitted model as a whole: raw named columns in, answer out.
 *
 * @param steps in the order in which they are applied
 * @param inference for a linear regression, what theory says of its coefficients
 */
public record Pipeline(
    InputSchema schema,
    List<Step> steps,
    Predictor predictor,
    Target target,
    Provenance provenance,
    Optional<LinearInference> inference) {

  /** Checks that every name that is read was made before, with the right kind of value. */
  public Pipeline {
    steps = List.copyOf(steps);
    Wiring.check(schema, steps, predictor);
    if (predictor.width() != target.width()) {
      throw new IllegalArgumentException(
          "a predictor of width " + predictor.width() + " for " + target);
    }
  }
}
