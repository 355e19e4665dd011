// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chooses the beginnings of years, months, days, hours, minutes or seconds to mark on an axis. */
final class CalendarTicks {

  private static final long DAY = 86_400;
  private static final double MONTH = 30.44 * DAY;
  private static final long LEAST =
      LocalDateTime.of(-9999, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
  private static final long MOST = LocalDateTime.of(9999, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);

  /** Monday, the 5th of January 1970. */
  private static final long MONDAY = 4 * DAY;

  private static final int[] MONTHS = {
    1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000, 24_000, 60_000, 120_000, 240_000
  };
  private static final long[] SECONDS = {
    1, 5, 15, 30, 60, 300, 900, 1800, 3600, 10_800, 21_600, 43_200, DAY, 2 * DAY, 7 * DAY, 14 * DAY
  };

  private CalendarTicks() {}

  /** At most so many, ascending; of days at least, if a unit is a day. */
  static List<Tick> of(Scale.Calendar scale, Range range, int most) {
    long low = (long) Math.ceil(Math.clamp(range.low() * scale.seconds(), LEAST, MOST));
    long high = (long) Math.floor(Math.clamp(range.high() * scale.seconds(), LEAST, MOST));
    for (long step : SECONDS) {
      if (step >= scale.seconds() && (high - low) / step <= most) {
        List<Tick> ticks = equal(scale, low, high, step);
        if (ticks.size() <= most) {
          return ticks;
        }
      }
    }
    for (int months : MONTHS) {
      if ((high - low) / (months * MONTH) <= most + 1.0) {
        List<Tick> ticks = months(scale, low, high, months);
        if (ticks.size() <= most) {
          return ticks;
        }
      }
    }
    return List.of();
  }

  private static List<Tick> equal(Scale.Calendar scale, long low, long high, long step) {
    long base = step % (7 * DAY) == 0 ? MONDAY : 0;
    String form = step >= DAY ? "uuuu-MM-dd" : step >= 60 ? "MM-dd HH:mm" : "HH:mm:ss";
    List<Tick> ticks = new ArrayList<>();
    for (long i = Math.ceilDiv(low - base, step); base + i * step <= high; i++) {
      ticks.add(tick(scale, base + i * step, form));
    }
    return ticks;
  }

  private static List<Tick> months(Scale.Calendar scale, long low, long high, int step) {
    String form = step % 12 == 0 ? "uuuu" : "uuuu-MM";
    LocalDate first = moment(low).toLocalDate();
    long start = Math.floorDiv(first.getYear() * 12L + first.getMonthValue() - 1, step);
    List<Tick> ticks = new ArrayList<>();
    for (long i = start; ; i++) {
      long month = i * step;
      LocalDate day =
          LocalDate.of((int) Math.floorDiv(month, 12L), (int) Math.floorMod(month, 12L) + 1, 1);
      long seconds = day.toEpochDay() * DAY;
      if (seconds > high) {
        return ticks;
      }
      if (seconds >= low) {
        ticks.add(tick(scale, seconds, form));
      }
    }
  }

  private static Tick tick(Scale.Calendar scale, long seconds, String form) {
    return new Tick((double) seconds / scale.seconds(), text(seconds, form));
  }

  /** A value as it is read out: a day, or a moment to the minute or second. */
  static String reading(Scale.Calendar scale, double value) {
    if (!(value * scale.seconds() > LEAST && value * scale.seconds() < MOST)) {
      return "–";
    }
    long seconds = Math.round(value * scale.seconds());
    boolean day = scale.seconds() == DAY;
    boolean minute = seconds % 60 == 0;
    return text(seconds, day ? "uuuu-MM-dd" : minute ? "uuuu-MM-dd HH:mm" : "uuuu-MM-dd HH:mm:ss");
  }

  private static String text(long seconds, String form) {
    return DateTimeFormatter.ofPattern(form, Locale.ROOT).format(moment(seconds));
  }

  private static LocalDateTime moment(long seconds) {
    return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
  }
}
