// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a text that may be a date, a time of day, or both; which part of the date is the
 * day, the month and the year is left open.
 *
 * @param date its parts, if there is a date
 * @param time its time of day, if there is one
 * @param offsetMinutes how far its clock is ahead of UTC, if that is said
 */
record TemporalText(
    Optional<DateParts> date, Optional<LocalTime> time, Optional<Integer> offsetMinutes) {

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)? ?([AaPp][Mm])? ?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?");

  /** The parts of the text, if it looks like a date, a time, or both. */
  static Optional<TemporalText> parse(String text) {
    int length = text.length();
    if (length < 4 || length > 40) {
      return Optional.empty();
    }
    int colon = text.indexOf(':');
    if (colon < 0) {
      return DateParts.parse(text)
          .map(date -> new TemporalText(Optional.of(date), Optional.empty(), Optional.empty()));
    }
    int gap = Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
    if (gap <= 0) {
      return time(text, Optional.empty());
    }
    return DateParts.parse(text.substring(0, gap).strip())
        .flatMap(date -> time(text.substring(gap + 1), Optional.of(date)));
  }

  private static Optional<TemporalText> time(String text, Optional<DateParts> date) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    String half = matcher.group(5);
    if (half != null && (hour < 1 || hour > 12)) {
      return Optional.empty();
    }
    if (half != null) {
      hour = hour % 12 + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? 12 : 0);
    }
    int minute = Integer.parseInt(matcher.group(2));
    int second = number(matcher.group(3));
    if (hour > 23 || minute > 59 || second > 59) {
      return Optional.empty();
    }
    String fraction = matcher.group(4);
    int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    return Optional.of(
        new TemporalText(
            date,
            Optional.of(LocalTime.of(hour, minute, second, nanos)),
            offset(matcher.group(6))));
  }

  private static Optional<Integer> offset(@Nullable String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    if (Character.isLetter(zone.charAt(0))) {
      return Optional.of(0);
    }
    int minutes =
        60 * Integer.parseInt(zone.substring(1, 3))
            + Integer.parseInt(zone.substring(zone.length() - 2));
    return Optional.of(zone.charAt(0) == '-' ? -minutes : minutes);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
