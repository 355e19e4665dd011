// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * One figure of a strip.
 *
 * @param name what is measured
 * @param value the figure, three significant digits
 * @param detail all digits, and what it means, for the tooltip
 * @param interval how sure the figure is, if that is known
 */
public record Metric(
    ObservableValue<String> name,
    ObservableValue<String> value,
    ObservableValue<String> detail,
    Optional<Interval> interval) {

  /** A figure without interval. */
  public static Metric of(
      ObservableValue<String> name, ObservableValue<String> value, ObservableValue<String> detail) {
    return new Metric(name, value, detail, Optional.empty());
  }

  /** The same with an interval. */
  public Metric within(Interval range) {
    return new Metric(name, value, detail, Optional.of(range));
  }
}
