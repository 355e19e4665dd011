// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputType;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Makes columns of dates, points in time and times of day out of texts. */
final class TemporalColumns {

  private TemporalColumns() {}

  /** The column of dates that are written with digits only. */
  static TypedColumn compact(String name, Levels levels, Evidence told) {
    TemporalLevels.Found found = TemporalLevels.readAny(levels, Optional.empty()).orElseThrow();
    return column(Marked.guessed(name, levels, new BitSet()), found, told);
  }

  /** The column of texts that are dates or times. */
  static TypedColumn column(Marked marked, TemporalLevels.Found found) {
    Evidence evidence = new Evidence();
    marked.tell(evidence, found.kind() == ColumnKind.TIME ? "time" : "date");
    return column(marked, found, evidence);
  }

  private static TypedColumn column(Marked marked, TemporalLevels.Found found, Evidence evidence) {
    Levels values = marked.values();
    ColumnKind taken = marked.chosen().orElse(found.kind());
    evidence.share(taken.word(), values.present(), values.rows());
    List<Message> warnings = new ArrayList<>();
    found.order().ifPresent(order -> order(marked.name(), values, order, evidence, warnings));
    form(found, taken, evidence);
    LocalDateTime[] times = taken == ColumnKind.DATE ? days(found.byLevel()) : found.byLevel();
    if (taken != ColumnKind.TIME) {
      warnings.addAll(OddDates.among(marked.name(), values, times));
    }
    TypedColumn typed = typed(marked, values, taken, times, evidence, warnings);
    return found.order().map(order -> typed.with(Spelling.of(order))).orElse(typed);
  }

  private static TypedColumn typed(
      Marked marked,
      Levels values,
      ColumnKind taken,
      LocalDateTime[] times,
      Evidence evidence,
      List<Message> warnings) {
    boolean constant = values.texts().length == 1 && values.present() == values.rows();
    ColumnKind kind = constant && marked.chosen().isEmpty() ? ColumnKind.CONSTANT : taken;
    InputType storage =
        switch (taken) {
          case DATE -> InputType.DATE;
          case DATETIME -> InputType.DATETIME;
          default -> InputType.CATEGORY;
        };
    warnings.addAll(Warnings.of(kind, marked.name()));
    int distinct = (int) Arrays.stream(times).distinct().count();
    int missing = values.rows() - values.present();
    ColumnInfo info =
        new ColumnInfo(
            marked.name(),
            kind,
            storage,
            missing,
            distinct,
            evidence.sentences(),
            storage.isText() ? marked.gone() : List.of(),
            Spelling.plain());
    return new TypedColumn(
        info, TableColumns.temporals(marked.name(), storage, values, times), warnings);
  }

  private static void order(
      String name,
      Levels values,
      OrderRule.Decided decided,
      Evidence evidence,
      List<Message> warnings) {
    String example = values.texts()[0];
    evidence.say("data.date-order", decided.order().word(), example);
    switch (decided.reason()) {
      case PROVED ->
          evidence.say(
              "data.order-proved",
              values.texts()[decided.proof()],
              values.firstRow(decided.proof()) + 1);
      case CLOSER -> evidence.say("data.order-closer");
      case ASSUMED -> warnings.add(Message.of("data.ambiguous-dates", name, example));
      case CHOSEN, TOLD -> {
        // there is nothing to explain
      }
    }
  }

  private static void form(TemporalLevels.Found found, ColumnKind taken, Evidence evidence) {
    if (found.form().shortYears()) {
      evidence.say("data.short-years");
    }
    if (found.form().monthsOnly()) {
      evidence.say("data.months-only");
    }
    if (found.shifted()) {
      evidence.say("data.utc");
    }
    if (taken == ColumnKind.DATE && found.kind() == ColumnKind.DATETIME) {
      evidence.say("data.time-left-out");
    }
  }

  private static LocalDateTime[] days(LocalDateTime[] times) {
    return Arrays.stream(times)
        .map(time -> time.with(LocalTime.MIDNIGHT))
        .toArray(LocalDateTime[]::new);
  }
}
