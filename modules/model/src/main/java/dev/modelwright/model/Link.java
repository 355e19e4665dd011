// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

/** From a predictor's scores to its answer. */
public enum Link {
  /** The scores are the answer: a number, or the probabilities themselves. */
  IDENTITY,
  /** One score s; the second label's probability is 1 / (1 + exp(-s)), the first's the rest. */
  LOGIT,
  /** One score for each label; probabilities are exp(s) over the sum of all exp(s). */
  SOFTMAX
}
