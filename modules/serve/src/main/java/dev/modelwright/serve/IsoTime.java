// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Dates and times in ISO 8601 text, read as the reader of tables reads them: the clock as it is
 * written, or, with an offset behind it, the clock of UTC at that moment.
 */
final class IsoTime {

  private static final DateTimeFormatter FORM =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final int LONGEST = 40;
  private static final int DATE_LENGTH = 10;

  private IsoTime() {}

  /** Whole days since 1970-01-01; a time of day is left away. */
  static OptionalDouble days(String text) {
    OptionalDouble seconds = seconds(text);
    return seconds.isEmpty()
        ? seconds
        : OptionalDouble.of(Math.floor(seconds.getAsDouble() / 86_400));
  }

  /** Seconds since 1970-01-01T00:00:00. */
  static OptionalDouble seconds(String text) {
    if (text.length() < DATE_LENGTH || text.length() > LONGEST) {
      return OptionalDouble.empty();
    }
    try {
      TemporalAccessor read = FORM.parse(withT(text));
      LocalDateTime time =
          read.isSupported(ChronoField.NANO_OF_DAY)
              ? LocalDateTime.from(read)
              : LocalDate.from(read).atStartOfDay();
      ZoneOffset offset =
          read.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.from(read) : ZoneOffset.UTC;
      return OptionalDouble.of(time.toEpochSecond(offset) + time.getNano() / 1e9);
    } catch (DateTimeException e) {
      return OptionalDouble.empty();
    }
  }

  private static String withT(String text) {
    boolean spaced = text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == ' ';
    return spaced ? text.substring(0, DATE_LENGTH) + 'T' + text.substring(DATE_LENGTH + 1) : text;
  }
}
