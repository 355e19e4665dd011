// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.text;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * How durations and moments are written for people.
 *
 * @param numbers the number forms of the language
 * @param zone where the clock on the wall hangs
 */
public record Times(Numbers numbers, ZoneId zone) {

  private static final double MICRO = 1e3;
  private static final double MILLI = 1e6;
  private static final double SECOND = 1e9;

  /** Times in the number forms given and the machine's zone. */
  public static Times of(Numbers numbers) {
    return new Times(numbers, ZoneId.systemDefault());
  }

  /** A measured duration in the unit that reads best: ns, µs, ms, s, then minutes and hours. */
  public String duration(double nanos) {
    if (!Double.isFinite(nanos)) {
      return numbers.overview(nanos);
    }
    if (nanos < MICRO) {
      return numbers.unit(nanos, "ns");
    }
    if (nanos < 0.1 * MILLI) {
      return numbers.unit(nanos / MICRO, "µs");
    }
    if (nanos < SECOND) {
      return numbers.unit(nanos / MILLI, "ms");
    }
    return nanos < 60 * SECOND
        ? numbers.unit(nanos / SECOND, "s")
        : clock(Duration.ofNanos((long) nanos));
  }

  /** Minutes and seconds as on a clock: 0:12, 61:05 becomes 1:01:05. */
  public String clock(Duration duration) {
    long seconds = Math.max(0, duration.toSeconds());
    long hours = seconds / 3600;
    String tail = two(seconds % 60);
    return hours == 0
        ? seconds / 60 + ":" + tail
        : hours + ":" + two(seconds / 60 % 60) + ":" + tail;
  }

  /** Date and time of day in the locale's short form. */
  public String moment(Instant instant) {
    return at(
        instant, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
  }

  /** The time of day in the locale's short form. */
  public String time(Instant instant) {
    return at(instant, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
  }

  /** The date in the locale's medium form. */
  public String date(Instant instant) {
    return at(instant, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
  }

  private String at(Instant instant, DateTimeFormatter form) {
    return form.withLocale(numbers.locale()).format(instant.atZone(zone)).replace('\u202f', ' ');
  }

  private static String two(long value) {
    return value < 10 ? "0" + value : Long.toString(value);
  }
}
