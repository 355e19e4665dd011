// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.evaluate.Coefficients;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of the table of coefficients.
 *
 * @param name of the term; empty for the intercept
 * @param weight of one unit of the model's own feature; the intercept has none
 */
record TermLine(
    Optional<String> name,
    double estimate,
    OptionalDouble weight,
    OptionalDouble oddsRatio,
    Optional<Coefficients.Significance> significance) {

  /** The intercept, then the terms, the weightiest first. */
  static List<TermLine> of(Coefficients.Equation equation) {
    List<TermLine> lines = new ArrayList<>();
    lines.add(
        new TermLine(
            Optional.empty(),
            equation.intercept(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            equation.interceptSignificance()));
    for (Coefficients.Term term : equation.sorted()) {
      lines.add(
          new TermLine(
              Optional.of(term.name()),
              term.estimate(),
              OptionalDouble.of(term.weight()),
              term.oddsRatio(),
              term.significance()));
    }
    return lines;
  }
}
