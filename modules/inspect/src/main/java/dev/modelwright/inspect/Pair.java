// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputType;
import java.util.List;

/** Two columns side by side, in numbers small enough to draw. */
public sealed interface Pair {

  /** The one on the horizontal axis. */
  String x();

  /** The one on the vertical axis. */
  String y();

  /** In how many rows both have a value. */
  int rows();

  /**
   * Two numbers.
   *
   * @param xs a sample of at most {@value #MOST_POINTS} rows
   * @param ys the same rows
   * @param density counts of all rows in a grid of {@value #CELLS} by {@value #CELLS} cells from
   *     the least to the greatest value of each, row by row from the lowest y
   * @param xSpan from the least to the greatest x of all rows
   * @param ySpan from the least to the greatest y of all rows
   * @param pearson linear correlation
   * @param spearman rank correlation
   */
  record Numbers(
      String x,
      String y,
      int rows,
      Doubles xs,
      Doubles ys,
      Doubles density,
      Span xSpan,
      Span ySpan,
      double pearson,
      double spearman)
      implements Pair {

    /** The most points that are kept. */
    public static final int MOST_POINTS = 3000;

    /** The cells of the grid on each side. */
    public static final int CELLS = 64;
  }

  /**
   * From the least to the greatest number; both 0 if there is none.
   *
   * @param storage whether these are numbers, days or seconds
   */
  record Span(double from, double to, InputType storage) {

    static Span of(double[] numbers, InputType storage) {
      return new Span(
          java.util.Arrays.stream(numbers).min().orElse(0),
          java.util.Arrays.stream(numbers).max().orElse(0),
          storage);
    }

    /** Into which of so many equally wide parts a number falls, from 0. */
    int part(double number, int parts) {
      return to > from ? Math.min(parts - 1, (int) ((number - from) / (to - from) * parts)) : 0;
    }
  }

  /**
   * A number for each level of a category.
   *
   * @param x the category
   * @param groups by level, the most frequent first, at most 30
   * @param correlationRatio eta, 0 … 1
   * @param storage whether these are numbers, days or seconds
   */
  record Groups(
      String x, String y, int rows, List<Group> groups, double correlationRatio, InputType storage)
      implements Pair {

    /** Of plain numbers. */
    public Groups(String x, String y, int rows, List<Group> groups, double correlationRatio) {
      this(x, y, rows, groups, correlationRatio, InputType.NUMBER);
    }

    /** Copies the groups. */
    public Groups {
      groups = List.copyOf(groups);
    }
  }

  /**
   * The numbers of one level, as a box is drawn of them.
   *
   * @param lower the least value within 1.5 interquartile ranges of the lower quartile
   * @param upper the greatest value within 1.5 interquartile ranges of the upper quartile
   * @param outliers a sample of the values beyond, at most 50
   */
  record Group(
      String level,
      int rows,
      double lower,
      double quartile1,
      double median,
      double quartile3,
      double upper,
      Doubles outliers) {}

  /**
   * Two categories.
   *
   * @param xLevels the most frequent first, at most 30
   * @param yLevels the most frequent first, at most 30
   * @param counts row by row of y's levels
   * @param cramersV with bias correction
   */
  record Levels(
      String x,
      String y,
      int rows,
      List<String> xLevels,
      List<String> yLevels,
      Doubles counts,
      double cramersV)
      implements Pair {

    /** Copies the lists. */
    public Levels {
      xLevels = List.copyOf(xLevels);
      yLevels = List.copyOf(yLevels);
    }
  }
}
