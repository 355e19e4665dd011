// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;

/** What turns prepared features into scores, and by its link into the answer. */
public sealed interface Predictor permits LinearPredictor, TreeEnsemble, ConstantPredictor {

  /** The names of the prepared values that it reads, in order; all are numbers. */
  List<String> features();

  /** How many scores it makes for a row, before the link. */
  int scores();

  /** From scores to the answer. */
  Link link();

  /** How many numbers the answer has: 1 for a number, one for each label for classes. */
  default int width() {
    return link() == Link.LOGIT ? 2 : scores();
  }
}
