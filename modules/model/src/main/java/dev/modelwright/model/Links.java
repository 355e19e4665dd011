// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

/** The link functions. */
final class Links {

  private Links() {}

  /** Writes the answer for the scores at {@code out[at...]}. */
  static void apply(Link link, double[] scores, double[] out, int at) {
    switch (link) {
      case IDENTITY -> System.arraycopy(scores, 0, out, at, scores.length);
      case LOGIT -> {
        double p = 1 / (1 + Math.exp(-scores[0]));
        out[at] = 1 - p;
        out[at + 1] = p;
      }
      case SOFTMAX -> softmax(scores, out, at);
    }
  }

  private static void softmax(double[] scores, double[] out, int at) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      largest = Math.max(largest, score);
    }
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      out[at + k] = Math.exp(scores[k] - largest);
      sum += out[at + k];
    }
    for (int k = 0; k < scores.length; k++) {
      out[at + k] /= sum;
    }
  }
}
