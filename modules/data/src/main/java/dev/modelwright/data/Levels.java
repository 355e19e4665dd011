// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A column as its different texts.
 *
 * @param texts the different texts, in the order of their first appearance
 * @param counts how often each stands
 * @param codes for each row the position of its text, or {@link #MISSING}
 */
@SuppressWarnings("ArrayRecordComponent")
record Levels(String[] texts, int[] counts, int[] codes) {

  static final int MISSING = -1;

  int rows() {
    return codes.length;
  }

  /** How many rows have a text. */
  int present() {
    int present = 0;
    for (int count : counts) {
      present += count;
    }
    return present;
  }

  /** The row of a text's first appearance, from 0. */
  int firstRow(int code) {
    int row = 0;
    while (codes[row] != code) {
      row++;
    }
    return row;
  }

  /** The positions of the texts for which the test says yes. */
  BitSet where(Predicate<String> test) {
    BitSet found = new BitSet();
    for (int code = 0; code < texts.length; code++) {
      if (test.test(texts[code].strip())) {
        found.set(code);
      }
    }
    return found;
  }

  /** The same rows with other texts, which stay different from each other. */
  Levels map(UnaryOperator<String> other) {
    return new Levels(Arrays.stream(texts).map(other).toArray(String[]::new), counts, codes);
  }

  /** The same rows with some texts taken as missing. */
  Levels without(BitSet marks) {
    if (marks.isEmpty()) {
      return this;
    }
    int kept = texts.length - marks.cardinality();
    String[] fewer = new String[kept];
    int[] fewerCounts = new int[kept];
    int[] moved = new int[texts.length];
    int next = 0;
    for (int code = 0; code < texts.length; code++) {
      moved[code] = marks.get(code) ? MISSING : next;
      if (!marks.get(code)) {
        fewer[next] = texts[code];
        fewerCounts[next++] = counts[code];
      }
    }
    int[] rows = new int[codes.length];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = codes[row] == MISSING ? MISSING : moved[codes[row]];
    }
    return new Levels(fewer, fewerCounts, rows);
  }

  /** The texts of the rows at the given positions, in that order. */
  Levels rows(int[] positions) {
    int[] chosen = new int[positions.length];
    int[] chosenCounts = new int[texts.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = codes[positions[i]];
      if (chosen[i] != MISSING) {
        chosenCounts[chosen[i]]++;
      }
    }
    BitSet gone = new BitSet();
    for (int code = 0; code < texts.length; code++) {
      gone.set(code, chosenCounts[code] == 0);
    }
    return new Levels(texts, chosenCounts, chosen).without(gone);
  }
}
