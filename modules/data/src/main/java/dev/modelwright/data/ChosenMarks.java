// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.model.InputType;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the user named as standing for a missing value, in the form of a column's values. What is no
 * number in a column of numbers, or no date in one of dates, can be no value of it and is left out.
 */
final class ChosenMarks {

  private ChosenMarks() {}

  /**
   * The values.
   *
   * @param levels the column's texts, which tell how its numbers or dates are written
   */
  static List<String> of(ColumnChoice choice, Levels levels, InputType storage) {
    List<String> texts =
        choice.missing().stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    if (texts.isEmpty()) {
      return texts; // without a look at how the column is written
    }
    return switch (storage) {
      case CATEGORY -> texts;
      case NUMBER -> {
        NumberStyle style = choice.numbers().orElseGet(() -> NumberLevels.usual(levels));
        yield texts.stream().flatMap(text -> number(text, style).stream()).toList();
      }
      case DATE ->
          moments(texts, choice, levels).map(moment -> moment.toLocalDate().toString()).toList();
      case DATETIME -> moments(texts, choice, levels).map(LocalDateTime::toString).toList();
    };
  }

  private static Stream<LocalDateTime> moments(
      List<String> texts, ColumnChoice choice, Levels levels) {
    DateOrder order = choice.dates().orElseGet(() -> OrderRule.usual(levels));
    return texts.stream().flatMap(text -> moment(text, order).stream());
  }

  /** The number in its shortest form. */
  private static Optional<String> number(String text, NumberStyle style) {
    String bare = NumberStyle.bare(text);
    return Stream.of(style, NumberStyle.PLAIN)
        .filter(way -> way.fits(bare))
        .findFirst()
        .map(way -> String.valueOf(Double.parseDouble(way.plain(bare))));
  }

  private static Optional<LocalDateTime> moment(String text, DateOrder order) {
    return TemporalText.parseAny(text)
        .flatMap(
            parsed ->
                OrderRule.date(parsed, order)
                    .map(date -> date.atTime(parsed.time().orElse(LocalTime.MIDNIGHT)))
                    .map(at -> at.minusMinutes(parsed.offsetMinutes().orElse(0))));
  }
}
