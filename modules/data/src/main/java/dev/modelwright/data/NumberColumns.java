// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes columns of numbers out of texts. */
final class NumberColumns {

  private NumberColumns() {}

  /** The column of texts that are numbers. */
  static TypedColumn column(Marked marked, NumberLevels.Found found) {
    Levels values = marked.values();
    Evidence evidence = new Evidence();
    List<Message> warnings = new ArrayList<>();
    if (values.texts().length > 0) {
      style(marked, values, found, evidence, warnings);
    }
    marked.tell(evidence, marked.chosen().map(ColumnKind::word).orElse("number"));
    double[] byRow = new double[values.rows()];
    Arrays.setAll(
        byRow, row -> values.codes()[row] < 0 ? Double.NaN : found.byLevel()[values.codes()[row]]);
    Numbers numbers = new Numbers(byRow, byRow.length, 0, found.form());
    return NumberInference.column(marked.name(), numbers, evidence, marked.chosen())
        .with(Spelling.of(found.style()))
        .warning(warnings);
  }

  private static void style(
      Marked marked,
      Levels values,
      NumberLevels.Found found,
      Evidence evidence,
      List<Message> warnings) {
    String example = values.texts()[example(values, found)].strip();
    if (!found.unit().isEmpty()) {
      evidence.say("data.number-unit", found.unit(), example);
    } else if (found.style() != NumberStyle.PLAIN) {
      evidence.say("data.number-style", example);
    } else if (found.dressed()) {
      evidence.say("data.number-sign", example);
    }
    if (found.ambiguous()) {
      warnings.add(Message.of("data.comma-is-thousands", marked.name(), example));
    }
  }

  /** The first text that is not written in the plain way. */
  private static int example(Levels values, NumberLevels.Found found) {
    for (int code = 0; code < values.texts().length; code++) {
      Dress dress = Dress.of(values.texts()[code]);
      boolean shows =
          found.unit().isEmpty()
              ? !NumberStyle.PLAIN.fits(values.texts()[code].strip())
              : !dress.unit().isEmpty();
      if (shows) {
        return code;
      }
    }
    return 0;
  }
}
