// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;

/**
 * The same answer for every row: the baseline to beat.
 *
 * @param answer the number, or one probability for each label
 */
public record ConstantPredictor(Doubles answer) implements Predictor {

  /** Checks that there is an answer. */
  public ConstantPredictor {
    if (answer.size() == 0) {
      throw new IllegalArgumentException("a constant without a value");
    }
  }

  @Override
  public List<String> features() {
    return List.of();
  }

  @Override
  public int scores() {
    return answer.size();
  }

  @Override
  public Link link() {
    return Link.IDENTITY;
  }
}
