// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.nio.DoubleBuffer;

/** Turns prepared features into answers. Safe for use by many threads at once. */
interface RowScorer extends AutoCloseable {

  /** Where features come from, a row at a time. */
  interface Rows {

    /** Writes the features of a row from a position on. */
    void fill(int row, DoubleBuffer into, int at);
  }

  /** Scores {@code count} rows and writes their answers, packed, from {@code out[at]} on. */
  void score(Rows rows, int count, double[] out, int at);

  /** Waits for scoring under way, then frees what is held. */
  @Override
  void close();
}
