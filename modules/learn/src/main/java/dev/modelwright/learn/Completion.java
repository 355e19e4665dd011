// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.DatePart;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.List;

/** What a recipe leaves open for a column, chosen to suit a learner. */
final class Completion {

  static final int MOST_LEVELS_LINEAR = 30;

  private static final int MOST_LEVELS_TREE = 12;
  private static final int FEWEST_ROWS = 5;
  private static final int SMALL_TABLE = 200;
  private static final double FEW_MISSING = 0.05;

  private final Traits traits;
  private final int rows;

  Completion(Traits traits, int rows) {
    this.traits = traits;
    this.rows = rows;
  }

  /**
   * The treatments that are still to come.
   *
   * @param counts of what stands in the column now
   */
  List<Treatment> of(FitColumn column, LevelCounts counts) {
    List<Treatment> treatments =
        switch (column.form()) {
          case NUMBER -> number(column);
          case DATE -> date(column, List.of(DatePart.YEAR, DatePart.MONTH, DatePart.WEEKDAY));
          case DATETIME ->
              date(column, List.of(DatePart.YEAR, DatePart.MONTH, DatePart.WEEKDAY, DatePart.HOUR));
          case CATEGORY -> category(column, counts);
        };
    boolean encoded = column.form() == InputType.NUMBER && column.indicators();
    boolean zeroOrOne =
        encoded || (!treatments.isEmpty() && treatments.getLast() instanceof Treatment.OneHot);
    if (traits.standardise() && !zeroOrOne && !column.scaled()) {
      treatments.add(new Treatment.Standardise());
    }
    return treatments;
  }

  private static List<Treatment> number(FitColumn column) {
    List<Treatment> treatments = new ArrayList<>();
    if (!column.complete()) {
      treatments.add(new Treatment.FillMedian());
    }
    return treatments;
  }

  private static List<Treatment> date(FitColumn column, List<DatePart> parts) {
    List<Treatment> treatments = number(column);
    treatments.add(new Treatment.DateParts(parts));
    return treatments;
  }

  /** Where many are missing, to be missing is a level of its own: 0 everywhere, or -1. */
  private List<Treatment> category(FitColumn column, LevelCounts counts) {
    List<Treatment> treatments = new ArrayList<>();
    boolean fewMissing = counts.missing() <= FEW_MISSING * rows;
    if (fewMissing && !column.complete()) {
      treatments.add(new Treatment.FillMostFrequent());
    }
    int most = traits.oneHot() ? MOST_LEVELS_LINEAR : MOST_LEVELS_TREE;
    if (!traits.oneHot() && counts.distinct() > most) {
      treatments.add(new Treatment.Ordinal());
    } else {
      boolean pair = counts.distinct() == 2;
      int fewest = rows < SMALL_TABLE ? 1 : FEWEST_ROWS;
      treatments.add(new Treatment.OneHot(most, fewest, traits.fullRank() || (pair && fewMissing)));
    }
    return treatments;
  }
}
