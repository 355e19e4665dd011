// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column's texts, and which of them are no values.
 *
 * @param marks those that stand for a missing value
 * @param unfit those that are not of the kind that the user chose
 * @param chosen the kind that the user chose
 */
record Marked(String name, Levels all, BitSet marks, BitSet unfit, Optional<ColumnKind> chosen) {

  /** Far more than anyone uses; a column of another kind than the user said has no end of them. */
  private static final int MOST_KEPT = 100;

  static Marked guessed(String name, Levels all, BitSet marks) {
    return new Marked(name, all, marks, new BitSet(), Optional.empty());
  }

  static Marked chosen(String name, Levels all, BitSet marks, ColumnKind kind) {
    return new Marked(name, all, marks, new BitSet(), Optional.of(kind));
  }

  /** The same with texts that do not fit. */
  Marked without(BitSet more) {
    BitSet others = (BitSet) more.clone();
    others.andNot(marks);
    return new Marked(name, all, marks, others, chosen);
  }

  /** The texts that became missing, as they stand and without the spaces around them. */
  List<String> gone() {
    BitSet gone = (BitSet) marks.clone();
    gone.or(unfit);
    return gone.stream()
        .limit(MOST_KEPT)
        .mapToObj(code -> all.texts()[code])
        .flatMap(text -> Stream.of(text, text.strip()))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  /** The values. */
  Levels values() {
    BitSet gone = (BitSet) marks.clone();
    gone.or(unfit);
    return all.without(gone);
  }

  /**
   * Says what is missing, and why.
   *
   * @param form what the unfit ones are not
   */
  void tell(Evidence evidence, String form) {
    chosen.ifPresent(kind -> evidence.say("data.chosen"));
    evidence.unfit(form, all, unfit);
    marks.stream().forEach(code -> evidence.missing(all.texts()[code].strip(), all.counts()[code]));
    evidence.empty(all.rows() - all.present());
  }
}
