// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Makes columns of texts that are no numbers, dates or times. */
final class TextColumns {

  private TextColumns() {}

  /**
   * The column.
   *
   * @param objection why its texts are no numbers although they look so
   */
  static TypedColumn column(Marked marked, Optional<Message> objection, MarkRule rule) {
    Levels values = marked.values();
    Evidence evidence = new Evidence();
    objection.ifPresent(evidence::say);
    ColumnKind kind =
        objection.isEmpty() && Mixture.nearlyDates(values)
            ? nearlyDates(values, evidence)
            : TextKind.of(marked.name(), values, evidence);
    marked.tell(evidence, "boolean");
    maybeMissing(values, rule, evidence);
    List<Message> warnings = new ArrayList<>(Warnings.of(kind, marked.name()));
    if (objection.isEmpty() && kind != ColumnKind.ID) {
      Mixture.of(values).tell(marked.name(), values, evidence, warnings);
    }
    return typed(marked, kind, values, evidence, warnings);
  }

  /** Days are no ids, however different, even if some of them do not exist. */
  private static ColumnKind nearlyDates(Levels values, Evidence evidence) {
    evidence.say("data.different-texts", values.texts().length, values.present());
    return ColumnKind.TEXT;
  }

  /** The column of a kind that the user chose. */
  static TypedColumn chosen(Marked marked, ColumnKind kind) {
    Levels values = marked.values();
    Evidence evidence = new Evidence();
    marked.tell(evidence, kind.word());
    ColumnKind known = values.texts().length == 0 ? ColumnKind.CONSTANT : kind;
    if (known == ColumnKind.CONSTANT) {
      evidence.say("data.no-value");
    } else {
      evidence.say("data.different-texts", values.texts().length, values.present());
    }
    return typed(marked, known, values, evidence, Warnings.of(known, marked.name()));
  }

  private static TypedColumn typed(
      Marked marked, ColumnKind kind, Levels values, Evidence evidence, List<Message> warnings) {
    ColumnInfo info =
        new ColumnInfo(
            marked.name(),
            kind,
            InputType.CATEGORY,
            values.rows() - values.present(),
            values.texts().length,
            evidence.sentences(),
            marked.gone(),
            Spelling.plain());
    return new TypedColumn(info, TableColumns.texts(marked.name(), values), warnings);
  }

  /** Words such as "unknown" stay a level of their own, but that is said. */
  private static void maybeMissing(Levels values, MarkRule rule, Evidence evidence) {
    BitSet words = values.where(Marks::maybeAmongTexts);
    words.stream()
        .filter(code -> !rule.choice().present().contains(values.texts()[code].strip()))
        .forEach(
            code ->
                evidence.say(
                    "data.kept-as-value", values.counts()[code], values.texts()[code].strip()));
  }
}
