// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/**
 * Tells categories from free text and ids. Texts are categories if each comes at least twice on
 * average and they are at most 50 characters long on average, and, beyond 1,000 of them, if each
 * comes at least 20 times; in a table of fewer than 20 rows short texts are categories too.
 */
final class TextKind {

  private static final int LONGEST = 50;
  private static final int SHORT = 20;
  private static final int MANY = 1000;
  private static final int OFTEN = 20;
  private static final int FEW_ROWS = 20;

  private TextKind() {}

  static ColumnKind of(String name, Levels values, Evidence evidence) {
    int distinct = values.texts().length;
    int present = values.present();
    if (distinct == 0) {
      evidence.say("data.no-value");
      return ColumnKind.CONSTANT;
    }
    if (distinct == 1 && present == values.rows()) {
      evidence.say("data.same-everywhere");
      return ColumnKind.CONSTANT;
    }
    if (Booleans.isPair(values.texts())) {
      evidence.say("data.yes-no", values.texts()[0], values.texts()[other(values)]);
      return ColumnKind.BOOLEAN;
    }
    if (IdRule.texts(name, values)) {
      evidence.say(IdRule.named(name) ? "data.named-id" : "data.id-shape", name, values.texts()[0]);
      return ColumnKind.ID;
    }
    boolean category = category(distinct, present, meanLength(values));
    evidence.say(category ? "data.category" : "data.text", distinct, present);
    return category ? ColumnKind.CATEGORY : ColumnKind.TEXT;
  }

  /** The first text that differs from the first one in more than its capitals. */
  private static int other(Levels values) {
    int code = 1;
    String first = Booleans.folded(values.texts()[0]);
    while (Booleans.folded(values.texts()[code]).equals(first)) {
      code++;
    }
    return code;
  }

  private static boolean category(int distinct, int present, double meanLength) {
    if (present < FEW_ROWS && meanLength <= SHORT) {
      return true;
    }
    boolean repeated = distinct <= present / 2 && (distinct <= MANY || distinct <= present / OFTEN);
    return repeated && meanLength <= LONGEST;
  }

  private static double meanLength(Levels values) {
    double characters = 0;
    for (int code = 0; code < values.texts().length; code++) {
      characters += (double) values.counts()[code] * values.texts()[code].length();
    }
    return characters / values.present();
  }
}
