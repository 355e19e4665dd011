// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Says what a column of texts is: numbers in some style, dates, times, yes and no, categories, free
 * text or ids. A form is taken only if every text fits it, but for those that stand for missing.
 */
final class TextInference {

  private final NumberLevels numberLevels;

  TextInference(char delimiter) {
    this.numberLevels = new NumberLevels(delimiter);
  }

  /** The column of these texts. */
  TypedColumn column(String name, Levels levels) {
    BitSet amongValues = levels.where(Marks::amongValues);
    Levels values = levels.without(amongValues);
    BitSet amongNumbers = withUnknown(levels, amongValues);
    Optional<TypedColumn> typed = numbers(name, levels, levels.without(amongNumbers), amongNumbers);
    if (typed.isEmpty()) {
      typed = temporals(name, levels, values, amongValues);
    }
    return typed.orElseGet(() -> texts(name, levels));
  }

  /** The marks, and the one other text that is no number, if it may be one. */
  private static BitSet withUnknown(Levels levels, BitSet marks) {
    BitSet odd = levels.where(text -> !NumberStyle.PLAIN.fits(text));
    odd.andNot(marks);
    int code = odd.nextSetBit(0);
    if (odd.cardinality() != 1) {
      return marks;
    }
    int count = levels.counts()[code];
    if (!Marks.maybe(
        levels.texts()[code].strip(), count, levels.without(marks).present() - count)) {
      return marks;
    }
    odd.or(marks);
    return odd;
  }

  private Optional<TypedColumn> numbers(String name, Levels all, Levels values, BitSet marks) {
    return numberLevels
        .read(values)
        .map(
            found -> {
              boolean whole = found.form().whole() == values.present();
              Evidence evidence =
                  new Evidence()
                      .share(whole ? "integer" : "number", values.present(), values.rows());
              if (found.style() != NumberStyle.PLAIN) {
                evidence.say("data.number-style", values.texts()[0]);
              } else if (found.dressed()) {
                evidence.say("data.number-sign", values.texts()[0]);
              }
              missing(evidence, all, marks);
              double[] byRow = new double[values.rows()];
              Arrays.setAll(
                  byRow,
                  row ->
                      values.codes()[row] < 0 ? Double.NaN : found.byLevel()[values.codes()[row]]);
              return NumberInference.column(name, new Numbers(byRow, 0, found.form()), evidence);
            });
  }

  private static Optional<TypedColumn> temporals(
      String name, Levels all, Levels values, BitSet marks) {
    return TemporalLevels.read(values)
        .map(
            found -> {
              Evidence evidence =
                  new Evidence().share(found.kind().word(), values.present(), values.rows());
              List<Message> warnings = new ArrayList<>();
              found
                  .order()
                  .ifPresent(
                      order -> evidence.say("data.date-order", order.word(), values.texts()[0]));
              if (!found.sure()) {
                warnings.add(Message.of("data.ambiguous-dates", name, values.texts()[0]));
              }
              if (found.shifted()) {
                evidence.say("data.utc");
              }
              missing(evidence, all, marks);
              return temporal(name, values, found, evidence, warnings);
            });
  }

  private static TypedColumn temporal(
      String name,
      Levels values,
      TemporalLevels.Found found,
      Evidence evidence,
      List<Message> warnings) {
    boolean constant = values.texts().length == 1 && values.present() == values.rows();
    ColumnKind kind = constant ? ColumnKind.CONSTANT : found.kind();
    InputType storage =
        switch (found.kind()) {
          case DATE -> InputType.DATE;
          case DATETIME -> InputType.DATETIME;
          default -> InputType.CATEGORY;
        };
    warnings.addAll(Warnings.of(kind, name));
    int distinct = (int) Arrays.stream(found.byLevel()).distinct().count();
    ColumnInfo info =
        new ColumnInfo(
            name, kind, storage, values.rows() - values.present(), distinct, evidence.sentences());
    return new TypedColumn(
        info, TableColumns.temporals(name, storage, values, found.byLevel()), warnings);
  }

  private static TypedColumn texts(String name, Levels all) {
    BitSet marks = textMarks(all);
    Levels values = all.without(marks);
    Evidence evidence = new Evidence();
    ColumnKind kind = TextKind.of(name, values, evidence);
    missing(evidence, all, marks);
    ColumnInfo info =
        new ColumnInfo(
            name,
            kind,
            InputType.CATEGORY,
            values.rows() - values.present(),
            values.texts().length,
            evidence.sentences());
    List<Message> warnings = new ArrayList<>(Warnings.of(kind, name));
    StrayTexts.among(name, values).ifPresent(warnings::add);
    return new TypedColumn(info, TableColumns.texts(name, values), warnings);
  }

  /** NA is missing, but not where every other text is a code of two capitals, such as a country. */
  private static BitSet textMarks(Levels all) {
    BitSet marks = all.where(Marks::amongTexts);
    BitSet codes = all.where(text -> text.matches("[A-Z]{2}"));
    BitSet others = (BitSet) codes.clone();
    others.andNot(marks);
    if (others.cardinality() >= 2
        && others.cardinality() + marks.cardinality() == all.texts().length) {
      marks.andNot(codes);
    }
    return marks;
  }

  private static void missing(Evidence evidence, Levels all, BitSet marks) {
    marks.stream().forEach(code -> evidence.missing(all.texts()[code].strip(), all.counts()[code]));
    evidence.empty(all.rows() - all.present());
  }
}
