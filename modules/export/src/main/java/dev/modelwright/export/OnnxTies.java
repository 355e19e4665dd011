// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

/** Where the reference's logistic function leaves one half. */
final class OnnxTies {

  private OnnxTies() {}

  /** The largest score for which the second label is not more probable than the first. */
  static double largestTie() {
    double tie = 0;
    double more = 1e-10;
    while (Math.nextUp(tie) < more) {
      double middle = tie + (more - tie) / 2;
      double p = 1 / (1 + Math.exp(-middle));
      if (p > 1 - p) {
        more = middle;
      } else {
        tie = middle;
      }
    }
    return tie;
  }
}
