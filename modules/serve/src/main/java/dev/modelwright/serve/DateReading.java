// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.DatePart;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Step;
import java.time.LocalDate;

/** Reads parts off a date given as days, or a point in time given as seconds, since 1970. */
final class DateReading {

  private static final double SECONDS_OF_DAY = 86_400;

  private DateReading() {}

  /** Writes the parts that a step asks for to their places. */
  static void write(Step.DateParts step, double value, double[] numbers, int[] outs) {
    boolean seconds = step.unit() == InputType.DATETIME;
    double days = Math.floor(seconds ? value / SECONDS_OF_DAY : value);
    if (!(Math.abs(days) <= Step.DateParts.MOST_DAYS)) {
      for (int out : outs) {
        numbers[out] = Double.NaN;
      }
      return;
    }
    LocalDate date = LocalDate.ofEpochDay((long) days);
    double hour = seconds ? Math.floor((value - days * SECONDS_OF_DAY) / 3600) : 0;
    for (int i = 0; i < outs.length; i++) {
      numbers[outs[i]] = part(step.parts().get(i), date, hour);
    }
  }

  private static double part(DatePart part, LocalDate date, double hour) {
    return switch (part) {
      case YEAR -> date.getYear();
      case MONTH -> date.getMonthValue();
      case DAY -> date.getDayOfMonth();
      case WEEKDAY -> date.getDayOfWeek().getValue();
      case HOUR -> hour;
    };
  }
}
