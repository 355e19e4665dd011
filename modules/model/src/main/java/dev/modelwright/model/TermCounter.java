// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weighs the terms of one text after the other. Safe for use by many threads at once. */
public final class TermCounter {

  private final Map<String, Integer> positions = new HashMap<>();
  private final double[] weights;
  private final boolean unitLength;

  /** A counter of a step's terms. */
  public TermCounter(Step.Terms step) {
    this.unitLength = step.unitLength();
    this.weights = step.terms().stream().mapToDouble(Step.Term::weight).toArray();
    for (int term = 0; term < weights.length; term++) {
      for (String spelling : step.terms().get(term).spellings()) {
        positions.put(spelling, term);
      }
    }
  }

  /** Fills the row with a text's numbers, one for each term. */
  public void count(@Nullable String text, double[] row) {
    Arrays.fill(row, 0);
    for (String word : Words.of(text)) {
      Integer term = positions.get(word);
      if (term != null) {
        row[term]++;
      }
    }
    double squares = 0;
    for (int term = 0; term < row.length; term++) {
      row[term] *= weights[term];
      squares += row[term] * row[term];
    }
    if (unitLength && squares > 0) {
      double length = Math.sqrt(squares);
      for (int term = 0; term < row.length; term++) {
        row[term] /= length;
      }
    }
  }
}
