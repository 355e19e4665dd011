// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;

/** One thing drawn in a figure; layers are drawn in the order given. */
public sealed interface Layer {

  /** Whose data this is. */
  Series series();

  /**
   * A curve. A NaN in either column interrupts it.
   *
   * @param x positions; in ascending order for curves of more than some thousand points
   * @param y values, as many
   * @param step whether the value holds until the next position instead of being joined straight
   */
  record Line(Series series, Numbers x, Numbers y, Dash dash, boolean step) implements Layer {
    /** Checks that both columns are equally long. */
    public Line {
      requireSameSize(x, y);
    }

    /** A solid curve. */
    public Line(Series series, Numbers x, Numbers y) {
      this(series, x, y, Dash.SOLID, false);
    }
  }

  /**
   * Points; thousands of them are drawn as density.
   *
   * @param size radius in pixels
   * @param alpha from 0, invisible, to 1, opaque
   */
  record Points(Series series, Numbers x, Numbers y, double size, double alpha) implements Layer {
    /** Checks that both columns are equally long. */
    public Points {
      requireSameSize(x, y);
    }

    /** Points of usual size. */
    public Points(Series series, Numbers x, Numbers y) {
      this(series, x, y, 3, 0.7);
    }
  }

  /**
   * Bars side by side. The i-th lies between the i-th and the next edge, and reaches from one value
   * to another; NaN leaves it out. Several layers on a category axis stand beside each other if all
   * start at zero, and over each other if not (stacked bars, waterfall).
   *
   * @param edges one more than there are bars; see {@link #categories} for a category axis
   * @param from where each bar starts, mostly zero
   * @param to where each bar ends: its value
   */
  record Bars(Series series, Direction direction, Numbers edges, Numbers from, Numbers to)
      implements Layer {
    /** Checks the sizes. */
    public Bars {
      requireSameSize(from, to);
      if (edges.size() != to.size() + 1) {
        throw new IllegalArgumentException(to.size() + " bars need one edge more");
      }
    }

    /** One bar from zero for every name of the category axis. */
    public static Bars categories(Series series, Direction direction, Numbers values) {
      return new Bars(
          series,
          direction,
          categoryEdges(values.size()),
          Numbers.repeat(0, values.size()),
          values);
    }

    /** Upright bars from zero between bin edges. */
    public static Bars bins(Series series, Numbers edges, Numbers values) {
      return new Bars(series, Direction.VERTICAL, edges, Numbers.repeat(0, values.size()), values);
    }
  }

  /** The area between two curves over the same positions. */
  record Band(Series series, Numbers x, Numbers low, Numbers high) implements Layer {
    /** Checks the sizes. */
    public Band {
      requireSameSize(x, low);
      requireSameSize(x, high);
    }
  }

  /**
   * Error bars.
   *
   * @param direction vertical: at each x from low to high; horizontal: at each y
   */
  record Intervals(Series series, Direction direction, Numbers at, Numbers low, Numbers high)
      implements Layer {
    /** Checks the sizes. */
    public Intervals {
      requireSameSize(at, low);
      requireSameSize(at, high);
    }
  }

  /**
   * Upright boxes (J. W. Tukey, "Exploratory Data Analysis", 1977): from the first to the third
   * quartile with a line at the median, and whiskers. Outliers are points of a layer of their own.
   *
   * @param at the middles of the boxes along the x axis, each in a stretch of one unit
   * @param lower the lower ends of the whiskers
   * @param upper the upper ends of the whiskers
   */
  record Boxes(
      Series series,
      Numbers at,
      Numbers lower,
      Numbers quartile1,
      Numbers median,
      Numbers quartile3,
      Numbers upper)
      implements Layer {
    /** Checks the sizes. */
    public Boxes {
      for (Numbers column : List.of(lower, quartile1, median, quartile3, upper)) {
        requireSameSize(at, column);
      }
    }
  }

  /**
   * A field of coloured cells; the higher the value the more of the series' colour.
   *
   * @param xEdges one more than there are columns
   * @param yEdges one more than there are rows
   * @param values row by row; the first row lies at the first y edge. NaN leaves a cell empty
   * @param texts what stands in each cell, or none at all
   * @param density whether the values count what lies in each cell: then cells of 0 are empty, and
   *     few beside very many are still seen
   */
  record Cells(
      Series series,
      Numbers xEdges,
      Numbers yEdges,
      Numbers values,
      List<String> texts,
      boolean density)
      implements Layer {
    /** Checks the sizes. */
    public Cells {
      texts = List.copyOf(texts);
      int cells = (xEdges.size() - 1) * (yEdges.size() - 1);
      if (values.size() != cells || (!texts.isEmpty() && texts.size() != cells)) {
        throw new IllegalArgumentException(
            "not a value and a text for each of " + cells + " cells");
      }
    }

    /** Cells that measure something. */
    public Cells(
        Series series, Numbers xEdges, Numbers yEdges, Numbers values, List<String> texts) {
      this(series, xEdges, yEdges, values, texts, false);
    }

    /** Cells that count what lies in them. */
    public static Cells density(Series series, Numbers xEdges, Numbers yEdges, Numbers counts) {
      return new Cells(series, xEdges, yEdges, counts, List.of(), true);
    }

    /** Cells over two category axes. */
    public static Cells categories(
        Series series, int columns, int rows, Numbers values, List<String> texts) {
      return new Cells(series, categoryEdges(columns), categoryEdges(rows), values, texts);
    }

    /** How many cells stand in a row. */
    public int columns() {
      return xEdges.size() - 1;
    }

    /** How many rows there are. */
    public int rows() {
      return yEdges.size() - 1;
    }
  }

  /**
   * A reference line with its label. It is no data: it is in no legend.
   *
   * @param kind which way it runs
   * @param at its position on the axis it crosses; without meaning for a diagonal, where y = x
   */
  record Rule(Kind kind, double at, String label, Role role, Dash dash) implements Layer {
    /** Which way a rule runs. */
    public enum Kind {
      /** At one y. */
      HORIZONTAL,
      /** At one x. */
      VERTICAL,
      /** Where y equals x. */
      DIAGONAL
    }

    /** A dashed, muted line at one y. */
    public static Rule horizontal(double y, String label) {
      return new Rule(Kind.HORIZONTAL, y, label, Role.MUTED, Dash.DASHED);
    }

    /** A dashed, muted line at one x. */
    public static Rule vertical(double x, String label) {
      return new Rule(Kind.VERTICAL, x, label, Role.MUTED, Dash.DASHED);
    }

    /** A dashed, muted line where y equals x. */
    public static Rule diagonal(String label) {
      return new Rule(Kind.DIAGONAL, 0, label, Role.MUTED, Dash.DASHED);
    }

    @Override
    public Series series() {
      return new Series("", role);
    }
  }

  /** Events along the x axis, each with a short text that is shown where there is room. */
  record Markers(Series series, Numbers at, List<String> texts) implements Layer {
    /** Checks the sizes. */
    public Markers {
      texts = List.copyOf(texts);
      if (texts.size() != at.size()) {
        throw new IllegalArgumentException("not a text for each of " + at.size() + " events");
      }
    }
  }

  private static Numbers categoryEdges(int size) {
    return Numbers.steps(-0.5, 1, size + 1);
  }

  private static void requireSameSize(Numbers a, Numbers b) {
    if (a.size() != b.size()) {
      throw new IllegalArgumentException(
          "columns of " + a.size() + " and " + b.size() + " numbers");
    }
  }
}
