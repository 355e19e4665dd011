// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads texts as numbers of one style. */
final class NumberLevels {

  private static final int MOST_TRIED = 10_000;

  private final char delimiter;
  private final Optional<NumberStyle> chosen;

  NumberLevels(char delimiter, Optional<NumberStyle> chosen) {
    this.delimiter = delimiter;
    this.chosen = chosen;
  }

  /**
   * The numbers of the texts.
   *
   * @param unit of money or the like that stands beside them; empty where there is none
   * @param dressed whether there are signs around them that a plain number does not have
   * @param ambiguous whether their commas may as well be decimal ones, and the file's delimiter
   *     does not tell
   * @param byLevel the number of each text
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Found(
      NumberStyle style,
      String unit,
      boolean dressed,
      boolean ambiguous,
      double[] byLevel,
      Numbers.Form form) {}

  /**
   * The numbers, or why the texts are none although they look so.
   *
   * @param objection empty where they do not even look so
   */
  record Read(Optional<Found> found, Optional<Message> objection) {

    private static final Read NOTHING = new Read(Optional.empty(), Optional.empty());

    private static Read refused(String code, Object... arguments) {
      return new Read(Optional.empty(), Optional.of(Message.of(code, arguments)));
    }
  }

  /** The numbers, if all texts are numbers of one style and unit, and no codes. */
  Read read(Levels levels) {
    Dress[] dresses = new Dress[levels.texts().length];
    Set<NumberStyle> styles = styles(levels.texts(), dresses);
    if (dresses.length == 0 || styles.isEmpty()) {
      return Read.NOTHING;
    }
    boolean either =
        !styles.contains(NumberStyle.PLAIN)
            && styles.contains(NumberStyle.COMMA_GROUPS)
            && styles.contains(NumberStyle.DECIMAL_COMMA);
    NumberStyle style =
        either && delimiter == ';' ? NumberStyle.DECIMAL_COMMA : styles.iterator().next();
    return read(levels, dresses, style, either && delimiter != ';' && delimiter != ',');
  }

  /** The numbers of texts that are all of a style, be they codes or not. */
  static Found force(Levels levels, NumberStyle style) {
    Dress[] dresses = dresses(levels.texts());
    return new Parsed(levels, dresses, style).found(units(dresses), false);
  }

  private static Read read(Levels levels, Dress[] dresses, NumberStyle style, boolean ambiguous) {
    Set<String> units = units(dresses);
    Parsed parsed = new Parsed(levels, dresses, style);
    if (parsed.inexact >= 0) {
      return Read.refused("data.long-digits", levels.texts()[parsed.inexact]);
    }
    if (parsed.whole.codes()) {
      return Read.refused("data.codes", levels.texts()[parsed.padded]);
    }
    if (units.size() > 1 || parsed.unlike(units)) {
      return Read.refused(
          "data.mixed-units",
          units.stream().map(unit -> "“" + unit + "”").collect(Collectors.joining(", ")));
    }
    return new Read(Optional.of(parsed.found(units, ambiguous)), Optional.empty());
  }

  private static Dress[] dresses(String[] texts) {
    return Arrays.stream(texts).map(Dress::of).toArray(Dress[]::new);
  }

  private static Set<String> units(Dress[] dresses) {
    Set<String> units = new TreeSet<>();
    for (Dress dress : dresses) {
      if (!dress.unit().isEmpty()) {
        units.add(dress.unit());
      }
    }
    return units;
  }

  /** The styles of all texts; fills in what they are without their dress, until there is none. */
  private Set<NumberStyle> styles(String[] texts, Dress[] dresses) {
    Set<NumberStyle> left =
        chosen.<Set<NumberStyle>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(NumberStyle.class));
    for (int i = 0; i < texts.length && !left.isEmpty(); i++) {
      Dress dress = Dress.of(texts[i]);
      dresses[i] = dress;
      left.removeIf(style -> !style.fits(dress.bare()));
    }
    return left;
  }

  /** The style that the most cells have, by the first different texts. */
  static NumberStyle usual(Levels levels) {
    return Arrays.stream(NumberStyle.values())
        .max(
            Comparator.comparingLong((NumberStyle style) -> cells(levels, style))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static long cells(Levels levels, NumberStyle style) {
    long cells = 0;
    for (int code = 0; code < Math.min(MOST_TRIED, levels.texts().length); code++) {
      cells += style.fits(Dress.of(levels.texts()[code]).bare()) ? levels.counts()[code] : 0;
    }
    return cells;
  }

  /**
   * The texts that are no numbers of a style.
   *
   * @param whole whether numbers that are not whole are none either
   */
  static BitSet unfit(Levels levels, NumberStyle style, boolean whole) {
    return levels.where(text -> !fits(Dress.of(text).bare(), style, whole));
  }

  private static boolean fits(String bare, NumberStyle style, boolean whole) {
    if (!style.fits(bare)) {
      return false;
    }
    double value = Double.parseDouble(style.plain(bare));
    return Double.isFinite(value) && (!whole || value == Math.rint(value));
  }

  /** The numbers as they are read one by one. */
  private static final class Parsed {

    private final NumberStyle style;
    private final boolean dressed;
    private final double[] numbers;
    private final WholeNumbers whole = new WholeNumbers();
    private int decimals;
    private int inexact = -1;
    private int padded;
    private boolean bare;

    Parsed(Levels levels, Dress[] dresses, NumberStyle style) {
      this.style = style;
      this.numbers = new double[dresses.length];
      DecimalParser parser = new DecimalParser();
      boolean anyDressed = false;
      for (int i = 0; i < dresses.length; i++) {
        String text = dresses[i].bare();
        anyDressed |= !text.equals(levels.texts()[i].strip());
        byte[] plain = style.plain(text).getBytes(StandardCharsets.UTF_8);
        if (!parser.parse(plain, 0, plain.length) || parser.inexact()) {
          inexact = i;
        }
        numbers[i] = parser.value();
        bare |= dresses[i].unit().isEmpty() && numbers[i] != 0;
        note(parser, i, levels.counts()[i]);
      }
      this.dressed = anyDressed;
    }

    private void note(DecimalParser parser, int code, int cells) {
      if (parser.whole()) {
        whole.add(parser, cells);
        padded = parser.padded() ? code : padded;
      } else {
        decimals =
            parser.hasExponent() || decimals < 0
                ? Numbers.UNKNOWN_DECIMALS
                : Math.max(decimals, parser.decimals());
      }
    }

    /** Whether some numbers have a unit that changes their meaning and others have none. */
    boolean unlike(Set<String> units) {
      return bare && units.stream().anyMatch(Dress::isFactor);
    }

    Found found(Set<String> units, boolean ambiguous) {
      return new Found(
          style,
          units.isEmpty() ? "" : units.iterator().next(),
          dressed,
          ambiguous,
          numbers,
          new Numbers.Form(whole.count(), decimals));
    }
  }
}
