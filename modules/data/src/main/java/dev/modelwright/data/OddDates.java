// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds dates that are hardly meant: those that stand for a missing one, and impossible years. */
final class OddDates {

  private static final Set<LocalDate> STAND_INS =
      Set.of(
          LocalDate.of(1, 1, 1),
          LocalDate.of(1753, 1, 1),
          LocalDate.of(1899, 12, 30),
          LocalDate.of(1899, 12, 31),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1901, 1, 1),
          LocalDate.of(1970, 1, 1),
          LocalDate.of(2099, 12, 31),
          LocalDate.of(2999, 12, 31),
          LocalDate.of(9999, 12, 31));
  private static final int FIRST_YEAR = 1700;
  private static final int LAST_YEAR = 2200;
  private static final int FAR_DAYS = 366;
  private static final double FEW = 0.05;

  private OddDates() {}

  static List<Message> among(String name, Levels values, LocalDateTime[] times) {
    List<Message> odd = new ArrayList<>();
    BitSet standIns = new BitSet();
    BitSet far = new BitSet();
    for (int code = 0; code < times.length; code++) {
      if (standsIn(times[code]) && alone(times, code)) {
        standIns.set(code);
      } else if (times[code].getYear() < FIRST_YEAR || times[code].getYear() > LAST_YEAR) {
        far.set(code);
      }
    }
    standIns.stream()
        .filter(code -> values.counts()[code] > 1 || !ordinary(times[code]))
        .forEach(
            code ->
                odd.add(
                    Message.of(
                        "data.maybe-missing", name, values.counts()[code], values.texts()[code])));
    int cells = far.stream().map(code -> values.counts()[code]).sum();
    if (cells > 0 && cells <= FEW * values.present()) {
      int first = far.nextSetBit(0);
      odd.add(
          Message.of(
              "data.odd-years", name, cells, values.texts()[first], values.firstRow(first) + 1));
    }
    return odd;
  }

  private static boolean standsIn(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.MIDNIGHT) && STAND_INS.contains(time.toLocalDate());
  }

  private static boolean ordinary(LocalDateTime time) {
    return time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
  }

  /** Whether no other date lies within a year. */
  private static boolean alone(LocalDateTime[] times, int code) {
    LocalDate day = times[code].toLocalDate();
    for (LocalDateTime other : times) {
      long days = Math.abs(ChronoUnit.DAYS.between(day, other.toLocalDate()));
      if (days != 0 && days <= FAR_DAYS) {
        return false;
      }
    }
    return times.length > 1;
  }
}
