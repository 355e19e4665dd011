// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.time.LocalTime;
import java.util.Map;
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
          "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)? ?([AaPp]\\.?[Mm]\\.?)? ?(Z|[A-Z]{3,4}|[+-]\\d{2}(?::?\\d{2})?)?");
  private static final Pattern CHINESE_TIME =
      Pattern.compile("(上午|下午|晚上|凌晨|中午)? ?(\\d{1,2})[时点](\\d{1,2})分(?:(\\d{1,2})秒)?");
  private static final Pattern UNIX =
      Pattern.compile("([A-Z][a-z]{2} +\\d{1,2}) (\\d{2}:\\d{2}:\\d{2} ?[A-Z]{0,4}) (\\d{4})");
  private static final Pattern LOG = Pattern.compile("(\\d{1,2}/[A-Z][a-z]{2}/\\d{4}):(\\d.*)");
  private static final int BASIC_TIME = 8;
  private static final Pattern BASIC =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2}.*)");
  private static final Pattern UNIX_DAY = Pattern.compile("[A-Z][a-z]{2} (?=[A-Z][a-z]{2} )");

  /** Hours ahead of UTC of zones whose name means one offset only; CST, IST and such do not. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("Z", 0),
          Map.entry("UTC", 0),
          Map.entry("GMT", 0),
          Map.entry("EST", -5),
          Map.entry("EDT", -4),
          Map.entry("CDT", -5),
          Map.entry("MST", -7),
          Map.entry("MDT", -6),
          Map.entry("PST", -8),
          Map.entry("PDT", -7),
          Map.entry("CET", 1),
          Map.entry("CEST", 2),
          Map.entry("EET", 2),
          Map.entry("EEST", 3),
          Map.entry("JST", 9),
          Map.entry("KST", 9),
          Map.entry("HKT", 8));

  /** The parts of the text, if it looks like a date, a time, or both. */
  static Optional<TemporalText> parse(String text) {
    int length = text.length();
    if (length < 4 || length > 40) {
      return Optional.empty();
    }
    return parseSpelt(spelt(text));
  }

  /** The parts of a text, or of a month without a day, taken as its first one. */
  static Optional<TemporalText> parseMonthToo(String text) {
    return parse(text)
        .or(
            () ->
                DateParts.parseMonth(text)
                    .map(
                        month ->
                            new TemporalText(
                                Optional.of(month), Optional.empty(), Optional.empty())));
  }

  /** The parts of a text, a month, or of digits only such as {@code 20200105}. */
  static Optional<TemporalText> parseAny(String text) {
    return parseMonthToo(text)
        .or(
            () ->
                CompactDates.parse(text)
                    .map(
                        at ->
                            new TemporalText(
                                Optional.of(DateParts.of(at.toLocalDate())),
                                Optional.of(at.toLocalTime()).filter(time -> text.length() > 8),
                                Optional.empty())));
  }

  /** Times and dates with a time that are written in an order of their own, in the usual one. */
  private static String spelt(String text) {
    if (usual(text)) {
      return text;
    }
    Matcher chinese = CHINESE_TIME.matcher(text);
    if (chinese.find()) {
      String half = chinese.group(1);
      boolean late = "下午".equals(half) || "晚上".equals(half);
      String seconds = chinese.group(4) == null ? "0" : chinese.group(4);
      String time =
          "%s:%2s:%2s".formatted(chinese.group(2), chinese.group(3), seconds).replace(' ', '0');
      String date = text.substring(0, chinese.start()).strip();
      String mark = half == null || half.equals("中午") ? "" : late ? " PM" : " AM";
      return (date + " " + time + mark + text.substring(chinese.end())).strip();
    }
    Matcher log = LOG.matcher(text);
    if (log.matches()) {
      return log.group(1) + " " + log.group(2);
    }
    Matcher basic = BASIC.matcher(text);
    if (basic.matches()) {
      return basic.replaceFirst("$1-$2-$3T$4:$5:$6");
    }
    Matcher unix = UNIX.matcher(UNIX_DAY.matcher(text).replaceFirst(""));
    return unix.matches()
        ? unix.group(1).replaceAll(" +", " ") + " " + unix.group(3) + " " + unix.group(2).strip()
        : text;
  }

  /** Whether there are digits and signs only, but for the T and Z of ISO 8601. */
  private static boolean usual(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '9' && c != ':' && c != 'Z' && (c != 'T' || i == BASIC_TIME)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<TemporalText> parseSpelt(String text) {
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
    if (!matcher.matches() || !knownZone(matcher.group(6))) {
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
    if (ZONES.containsKey(zone)) {
      return Optional.of(60 * ZONES.get(zone));
    }
    String clock = zone.length() == 3 ? zone + "00" : zone;
    int minutes =
        60 * Integer.parseInt(clock.substring(1, 3))
            + Integer.parseInt(clock.substring(clock.length() - 2));
    return Optional.of(zone.charAt(0) == '-' ? -minutes : minutes);
  }

  private static boolean knownZone(@Nullable String zone) {
    return zone == null || !Character.isLetter(zone.charAt(0)) || ZONES.containsKey(zone);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
