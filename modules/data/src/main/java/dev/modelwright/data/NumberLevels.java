// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads texts as numbers, if all of them are numbers of one style. */
final class NumberLevels {

  private final char delimiter;

  NumberLevels(char delimiter) {
    this.delimiter = delimiter;
  }

  /**
   * The numbers of the texts.
   *
   * @param byLevel the number of each text
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Found(NumberStyle style, boolean dressed, double[] byLevel, Numbers.Form form) {}

  /** The numbers, if the texts are numbers and no codes. */
  Optional<Found> read(Levels levels) {
    String[] bare =
        Arrays.stream(levels.texts()).map(t -> NumberStyle.bare(t.strip())).toArray(String[]::new);
    return style(bare).filter(style -> bare.length > 0).flatMap(style -> read(levels, bare, style));
  }

  private Optional<NumberStyle> style(String[] bare) {
    Set<NumberStyle> left = EnumSet.allOf(NumberStyle.class);
    for (String text : bare) {
      left.removeIf(style -> !style.fits(text));
      if (left.isEmpty()) {
        return Optional.empty();
      }
    }
    boolean eitherComma =
        left.contains(NumberStyle.COMMA_GROUPS) && left.contains(NumberStyle.DECIMAL_COMMA);
    if (eitherComma && delimiter == ';' && !left.contains(NumberStyle.PLAIN)) {
      return Optional.of(NumberStyle.DECIMAL_COMMA);
    }
    return left.stream().findFirst();
  }

  private static Optional<Found> read(Levels levels, String[] bare, NumberStyle style) {
    DecimalParser parser = new DecimalParser();
    double[] numbers = new double[bare.length];
    WholeNumbers whole = new WholeNumbers();
    int decimals = 0;
    for (int i = 0; i < bare.length; i++) {
      byte[] plain = style.plain(bare[i]).getBytes(StandardCharsets.UTF_8);
      if (!parser.parse(plain, 0, plain.length) || parser.inexact()) {
        return Optional.empty();
      }
      numbers[i] = parser.value();
      if (parser.whole()) {
        whole.add(parser, levels.counts()[i]);
      } else {
        decimals =
            parser.hasExponent() || decimals < 0
                ? Numbers.UNKNOWN_DECIMALS
                : Math.max(decimals, parser.decimals());
      }
    }
    if (whole.codes()) {
      return Optional.empty();
    }
    boolean dressed =
        !Arrays.equals(bare, Arrays.stream(levels.texts()).map(String::strip).toArray());
    return Optional.of(
        new Found(style, dressed, numbers, new Numbers.Form(whole.count(), decimals)));
  }
}
