// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a column of numbers is. */
final class NumberInference {

  private static final double NEARLY_UNIQUE = 0.9;
  private static final int FEWEST_ROWS = 50;

  private NumberInference() {}

  /**
   * The column.
   *
   * @param evidence what the caller knows of it
   * @param chosen what the user said that it is
   */
  static TypedColumn column(
      String name, Numbers numbers, Evidence evidence, Optional<ColumnKind> chosen) {
    int present = numbers.present();
    int distinct = numbers.distinct();
    boolean whole =
        numbers.form().whole() == present || chosen.equals(Optional.of(ColumnKind.INTEGER));
    Optional<Levels> dates =
        chosen.isPresent()
            ? Optional.empty()
            : CompactDates.of(name, numbers, distinct, whole && present > 0);
    if (dates.isPresent()) {
      return TemporalColumns.compact(name, dates.get(), evidence);
    }
    evidence.share(whole ? "integer" : "number", present, numbers.rows());
    ColumnKind guessed = kind(name, numbers, distinct, present, whole);
    ColumnKind kind = distinct == 0 ? ColumnKind.CONSTANT : chosen.orElse(guessed);
    List<Message> warnings = new ArrayList<>(Warnings.of(kind, name));
    warnings.addAll(doubts(name, numbers, distinct, present, kind));
    say(name, numbers, kind, distinct, evidence);
    ColumnInfo info =
        new ColumnInfo(
            name, kind, InputType.NUMBER, numbers.rows() - present, distinct, evidence.sentences());
    return new TypedColumn(info, TableColumns.numbers(name, numbers, whole), warnings);
  }

  private static void say(
      String name, Numbers numbers, ColumnKind kind, int distinct, Evidence evidence) {
    if (kind == ColumnKind.ID) {
      evidence.say(numbers.countsRows() ? "data.counts-rows" : "data.named-id", name);
    } else if (kind == ColumnKind.CONSTANT) {
      evidence.say(distinct == 0 ? "data.no-value" : "data.same-everywhere");
    } else if (distinct == 2 && numbers.min() == 0 && numbers.max() == 1) {
      evidence.say("data.zero-one");
    }
  }

  private static List<Message> doubts(
      String name, Numbers numbers, int distinct, int present, ColumnKind kind) {
    if (kind == ColumnKind.ID || kind == ColumnKind.CONSTANT) {
      return List.of();
    }
    boolean nearlyUnique =
        kind == ColumnKind.INTEGER && present >= FEWEST_ROWS && distinct >= NEARLY_UNIQUE * present;
    List<Message> doubts = new ArrayList<>(Sentinels.among(name, numbers, distinct));
    if (nearlyUnique) {
      doubts.add(Message.of("data.maybe-id", name, distinct, present));
    }
    return doubts;
  }

  private static ColumnKind kind(
      String name, Numbers numbers, int distinct, int present, boolean whole) {
    if (distinct == 0 || (distinct == 1 && present == numbers.rows())) {
      return ColumnKind.CONSTANT;
    }
    if (!whole) {
      return ColumnKind.NUMBER;
    }
    return IdRule.numbers(name, numbers, distinct, present) ? ColumnKind.ID : ColumnKind.INTEGER;
  }
}
