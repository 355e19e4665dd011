// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;
import java.util.Optional;

/**
 * One axis of a figure.
 *
 * @param label what it shows, in the reader's language; may be blank
 * @param unit the unit of its values, blank if they have none
 * @param scale how values are spread
 * @param range the stretch shown; empty to take it from the data
 */
public record Axis(String label, String unit, Scale scale, Optional<Range> range) {

  /** An axis with equal steps. */
  public static Axis linear(String label, String unit) {
    return new Axis(label, unit, Scale.LINEAR, Optional.empty());
  }

  /** An axis with equal steps for equal ratios. */
  public static Axis log(String label, String unit) {
    return new Axis(label, unit, Scale.LOG, Optional.empty());
  }

  /** An axis of shares 0 to below 1, drawn as percentiles with a stretched tail. */
  public static Axis percentile(String label) {
    return new Axis(label, "", Scale.PERCENTILE, Optional.empty());
  }

  /** An axis of seconds; its unit follows the ticks. */
  public static Axis time(String label) {
    return new Axis(label, "", Scale.TIME, Optional.empty());
  }

  /** An axis of days, counted from the first of January 1970. */
  public static Axis days(String label) {
    return new Axis(label, "", Scale.DAYS, Optional.empty());
  }

  /** An axis of moments, in seconds from the first of January 1970. */
  public static Axis moments(String label) {
    return new Axis(label, "", Scale.MOMENTS, Optional.empty());
  }

  /** An axis of names. */
  public static Axis category(String label, List<String> names) {
    return new Axis(label, "", new Scale.Category(names), Optional.empty());
  }

  /** The same axis with a fixed stretch. */
  public Axis withRange(double low, double high) {
    return new Axis(label, unit, scale, Optional.of(new Range(low, high)));
  }
}
