// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.DatePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Chooses a preparation. It counts in the rows that it is given and looks at no others, so that on
 * training rows it learns nothing of the test rows.
 */
public final class RecipePlanner {

  private static final int MOST_LEVELS_LINEAR = 30;
  private static final int MOST_LEVELS_TREE = 12;
  private static final int FEWEST_ROWS = 5;
  private static final int SMALL_TABLE = 200;
  private static final double FEW_MISSING = 0.05;

  /** One is as good as another: it has no state. */
  public RecipePlanner() {}

  /**
   * A preparation of a dataset's columns for a learner.
   *
   * @param target the column to be predicted
   * @param leftOut columns that the user wants left out
   * @throws dev.modelwright.base.ProblemException if a column to leave out is not there, or none is
   *     left to learn from
   */
  public PreparationPlan plan(Dataset rows, String target, Set<String> leftOut, Traits traits) {
    checkLeftOut(rows, leftOut);
    List<PreparationPlan.Column> columns = new ArrayList<>();
    List<PreparationPlan.Omission> omissions = new ArrayList<>();
    for (ColumnInfo column : rows.columns()) {
      if (column.name().equals(target)) {
        continue;
      }
      if (leftOut.contains(column.name())) {
        omissions.add(omission(column, "learn.omit-chosen"));
        continue;
      }
      LevelCounts counts = LevelCounts.of(rows, column);
      String reason = reasonToOmit(column, counts);
      if (reason.isEmpty()) {
        columns.add(treat(column, counts, rows.rowCount(), traits));
      } else {
        omissions.add(omission(column, reason));
      }
    }
    if (columns.isEmpty()) {
      throw Problem.at("columns", "learn.no-columns", target).exception();
    }
    return new PreparationPlan(columns, omissions);
  }

  private static void checkLeftOut(Dataset rows, Set<String> leftOut) {
    List<String> names = rows.columns().stream().map(ColumnInfo::name).toList();
    for (String name : leftOut) {
      if (!names.contains(name)) {
        throw Problem.at(
                "column:" + name, "learn.no-column-to-leave-out", name, Closest.to(name, names))
            .exception();
      }
    }
  }

  private static PreparationPlan.Omission omission(ColumnInfo column, String reason) {
    return new PreparationPlan.Omission(column.name(), Message.of(reason, column.name()));
  }

  /** The code of the reason, or nothing. */
  private static String reasonToOmit(ColumnInfo column, LevelCounts counts) {
    if (counts.distinct() == 0) {
      return "learn.omit-missing";
    }
    if (column.kind() == ColumnKind.CONSTANT || counts.distinct() == 1) {
      return "learn.omit-constant";
    }
    return switch (column.kind()) {
      case ID -> "learn.omit-id";
      case TEXT -> "learn.omit-text";
      case TIME -> counts.distinct() > MOST_LEVELS_LINEAR ? "learn.omit-time" : "";
      case INTEGER, NUMBER, CATEGORY, BOOLEAN, DATE, DATETIME, CONSTANT -> "";
    };
  }

  private static PreparationPlan.Column treat(
      ColumnInfo column, LevelCounts counts, int rows, Traits traits) {
    List<Treatment> treatments =
        switch (column.storage()) {
          case NUMBER -> new ArrayList<>(List.of(new Treatment.FillMedian()));
          case DATE -> dates(List.of(DatePart.YEAR, DatePart.MONTH, DatePart.WEEKDAY));
          case DATETIME ->
              dates(List.of(DatePart.YEAR, DatePart.MONTH, DatePart.WEEKDAY, DatePart.HOUR));
          case CATEGORY -> category(counts, rows, traits);
        };
    boolean zeroOrOne = treatments.getLast() instanceof Treatment.OneHot;
    if (traits.standardise() && !zeroOrOne) {
      treatments.add(new Treatment.Standardise());
    }
    return new PreparationPlan.Column(column.name(), column.storage(), treatments);
  }

  private static List<Treatment> dates(List<DatePart> parts) {
    return new ArrayList<>(List.of(new Treatment.FillMedian(), new Treatment.DateParts(parts)));
  }

  /** Where many are missing, to be missing is a level of its own: 0 everywhere, or -1. */
  private static List<Treatment> category(LevelCounts counts, int rows, Traits traits) {
    List<Treatment> treatments = new ArrayList<>();
    boolean fewMissing = counts.missing() <= FEW_MISSING * rows;
    if (fewMissing) {
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
