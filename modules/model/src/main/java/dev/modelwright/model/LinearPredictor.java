// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;

/**
 * {@code score[k] = intercepts[k] + sum over i of weights[k][i] * feature[i]}.
 *
 * @param weights one row of weights for each score, each as long as the features
 * @param intercepts one for each score
 */
public record LinearPredictor(
    List<String> features, List<Doubles> weights, Doubles intercepts, Link link)
    implements Predictor {

  /** Checks that the shapes agree. */
  public LinearPredictor {
    features = List.copyOf(features);
    weights = List.copyOf(weights);
    int width = features.size();
    if (weights.isEmpty()
        || weights.size() != intercepts.size()
        || weights.stream().anyMatch(row -> row.size() != width)
        || (link == Link.LOGIT && weights.size() != 1)) {
      throw new IllegalArgumentException("weights that do not fit the features or the link");
    }
  }

  @Override
  public int scores() {
    return weights.size();
  }
}
