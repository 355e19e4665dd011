// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import it.unimi.dsi.fastutil.doubles.Double2IntOpenHashMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates and points in time written with digits only: {@code 20200105}, {@code 20200105173000}. A
 * column of whole numbers is taken for such if every one is a day from 1900 to 2099, and either the
 * name says so or at least 20 rows with 5 different days do.
 */
final class CompactDates {

  private static final Pattern NAMED =
      Pattern.compile(
          ".*(date|day|dt|time|timestamp|datum|fecha|日期|时间|年月日|日)(?![a-z]).*",
          Pattern.CASE_INSENSITIVE);
  private static final long FIRST_DAY = 19_000_101L;
  private static final long LAST_DAY = 20_991_231L;
  private static final long TO_SECONDS = 1_000_000L;
  private static final int FEWEST_ROWS = 20;
  private static final int FEWEST_DAYS = 5;
  private static final int MOST_LEVELS = 4_000_000;

  private CompactDates() {}

  /**
   * The numbers as texts, if they are dates.
   *
   * @param whole whether all numbers are written with digits only
   */
  static Optional<Levels> of(String name, Numbers numbers, int distinct, boolean whole) {
    double min = numbers.min();
    double max = numbers.max();
    boolean days = min >= FIRST_DAY && max <= LAST_DAY;
    boolean seconds = min >= FIRST_DAY * TO_SECONDS && max < (LAST_DAY + 1) * TO_SECONDS;
    boolean known =
        NAMED.matcher(name.toLowerCase(Locale.ROOT)).matches()
            || distinct >= FEWEST_DAYS && numbers.present() >= FEWEST_ROWS;
    return whole && known && (days || seconds) && distinct <= MOST_LEVELS
        ? levels(numbers.values(), numbers.rows())
        : Optional.empty();
  }

  private static Optional<Levels> levels(double[] values, int rows) {
    Double2IntOpenHashMap known = new Double2IntOpenHashMap();
    known.defaultReturnValue(Levels.MISSING);
    List<String> texts = new ArrayList<>();
    int[] codes = new int[rows];
    int[] counts = new int[16];
    for (int row = 0; row < codes.length; row++) {
      int code = Double.isNaN(values[row]) ? Levels.MISSING : known.get(values[row]);
      if (code == Levels.MISSING && !Double.isNaN(values[row])) {
        String text = String.valueOf((long) values[row]);
        if (parse(text).isEmpty()) {
          return Optional.empty();
        }
        code = texts.size();
        known.put(values[row], code);
        texts.add(text);
        counts = code == counts.length ? java.util.Arrays.copyOf(counts, 2 * code) : counts;
      }
      codes[row] = code;
      if (code >= 0) {
        counts[code]++;
      }
    }
    return Optional.of(
        new Levels(
            texts.toArray(String[]::new), java.util.Arrays.copyOf(counts, texts.size()), codes));
  }

  /** The day, or the point in time, of 8 or 14 digits. */
  static Optional<LocalDateTime> parse(String text) {
    boolean timed = text.length() == 14;
    if (!timed && text.length() != 8 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(part(text, 0, 4), part(text, 4, 6), part(text, 6, 8));
      return Optional.of(
          timed
              ? day.atTime(part(text, 8, 10), part(text, 10, 12), part(text, 12, 14))
              : day.atStartOfDay());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int part(String text, int from, int to) {
    return Integer.parseInt(text.substring(from, to));
  }
}
