// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.BitSet;
import java.util.Optional;

/**
 * Says what a column of texts is: numbers in some style, dates, times, yes and no, categories, free
 * text or ids. A form is taken only if every text fits it, but for those that stand for missing.
 */
final class TextInference {

  private final char delimiter;

  TextInference(char delimiter) {
    this.delimiter = delimiter;
  }

  /** The column of these texts, as the user decided where he did. */
  TypedColumn column(String name, Levels levels, ColumnChoice choice) {
    TypedColumn typed =
        choice.kind().isPresent()
            ? ChosenKind.column(name, levels, choice)
            : guess(name, levels, choice);
    return typed.withMarks(ChosenMarks.of(choice, levels, typed.info().storage()));
  }

  private TypedColumn guess(String name, Levels levels, ColumnChoice choice) {
    MarkRule rule = new MarkRule(choice);
    BitSet amongValues = levels.where(rule::amongValues);
    Marked numbers = Marked.guessed(name, levels, withUnknown(levels, amongValues, choice));
    NumberLevels.Read read = new NumberLevels(delimiter, choice.numbers()).read(numbers.values());
    if (read.found().isPresent()) {
      return NumberColumns.column(numbers, read.found().get());
    }
    Marked values = Marked.guessed(name, levels, amongValues);
    Optional<TemporalLevels.Found> dates = TemporalLevels.read(values.values(), choice.dates());
    if (dates.isPresent()) {
      return TemporalColumns.column(values, dates.get());
    }
    Marked texts = Marked.guessed(name, levels, textMarks(levels, rule));
    return TextColumns.column(texts, read.objection(), rule);
  }

  /** The marks, and the one other text that is no number, if it may be one. */
  private static BitSet withUnknown(Levels levels, BitSet marks, ColumnChoice choice) {
    BitSet odd = new BitSet();
    for (int i = 0; i < levels.texts().length && odd.cardinality() <= 1; i++) {
      odd.set(i, !marks.get(i) && !NumberStyle.PLAIN.fits(levels.texts()[i].strip()));
    }
    if (odd.cardinality() != 1) {
      return marks;
    }
    int code = odd.nextSetBit(0);
    int count = levels.counts()[code];
    String text = levels.texts()[code].strip();
    if (choice.present().contains(text)
        || !Marks.maybe(text, count, levels.without(marks).present() - count)) {
      return marks;
    }
    odd.or(marks);
    return odd;
  }

  private static boolean twoCapitals(String text) {
    return text.length() == 2
        && text.charAt(0) >= 'A'
        && text.charAt(0) <= 'Z'
        && text.charAt(1) >= 'A'
        && text.charAt(1) <= 'Z';
  }

  /** NA is missing, but not where every other text is a code of two capitals, such as a country. */
  private static BitSet textMarks(Levels all, MarkRule rule) {
    BitSet marks = all.where(rule::amongTexts);
    BitSet codes = all.where(TextInference::twoCapitals);
    BitSet others = (BitSet) codes.clone();
    others.andNot(marks);
    if (others.cardinality() >= 2
        && others.cardinality() + marks.cardinality() == all.texts().length) {
      codes.andNot(all.where(text -> rule.choice().missing().contains(text)));
      marks.andNot(codes);
    }
    return marks;
  }
}
