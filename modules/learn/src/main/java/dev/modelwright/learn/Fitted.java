// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.LinearInference;
import dev.modelwright.model.Predictor;
import java.util.Optional;

/** What a learner brings: the predictor in the model language, and what theory says of it. */
public record Fitted(Predictor predictor, Optional<LinearInference> inference) {}
