// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;

/** How the values of an axis are spread along it. */
public sealed interface Scale {

  /** Equal steps for equal differences. */
  Scale LINEAR = new Linear();

  /** Equal steps for equal ratios; values that are not positive are gaps. */
  Scale LOG = new Log();

  /** Equal steps for every further nine. */
  Scale PERCENTILE = new Percentile();

  /** Seconds, with ticks at whole seconds, minutes and hours. */
  Scale TIME = new Time();

  /** Days since the first of January 1970, with ticks where years, months, weeks or days begin. */
  Scale DAYS = new Calendar(86_400);

  /** Seconds since the first of January 1970, with ticks at round moments. */
  Scale MOMENTS = new Calendar(1);

  /** Equal steps for equal differences. */
  record Linear() implements Scale {}

  /** Equal steps for equal ratios. */
  record Log() implements Scale {}

  /** A share q from 0 to below 1, spread as log of 1/(1−q), so that the tail is seen. */
  record Percentile() implements Scale {}

  /** Seconds. */
  record Time() implements Scale {}

  /**
   * Time since the first of January 1970, without a time zone.
   *
   * @param seconds how many seconds a unit has
   */
  record Calendar(int seconds) implements Scale {}

  /**
   * Names side by side; the i-th, counted from 0, takes the stretch from i − ½ to i + ½. On a
   * vertical axis the first stands on top.
   */
  record Category(List<String> names) implements Scale {

    /** Keeps a copy of the names. */
    public Category {
      names = List.copyOf(names);
    }
  }

  /** The place of a value along the axis, in units of its own; not finite where it has none. */
  default double place(double value) {
    return switch (this) {
      case Linear _, Time _, Calendar _, Category _ -> value;
      case Log _ -> value > 0 ? Math.log10(value) : Double.NaN;
      case Percentile _ -> value < 1 ? -Math.log10(1 - value) : Double.NaN;
    };
  }

  /** The value at a place: undoes {@link #place}. */
  default double value(double place) {
    return switch (this) {
      case Linear _, Time _, Calendar _, Category _ -> place;
      case Log _ -> Math.pow(10, place);
      case Percentile _ -> 1 - Math.pow(10, -place);
    };
  }
}
