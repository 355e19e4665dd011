// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Predictions;
import java.util.Arrays;

/**
 * Takes the rows of one request as they are read and scores them block by block: only the answers
 * are kept.
 */
final class RowBatcher {

  /** Puts one row's values where they belong. */
  interface RowReader {
    void read(RawRows rows, int row);
  }

  private final LiveModel model;
  private final int most;
  private final int width;
  private final RawRows block;
  private int pending;
  private int done;
  private double[] answers;

  /** A batcher that refuses more than {@code most} rows. */
  RowBatcher(LiveModel model, int most) {
    this.model = model;
    this.most = most;
    this.width = model.target().width();
    this.block = new RawRows(model.admission().schema(), 1);
    this.answers = new double[width];
  }

  /** Reads one row; refusals say which of the rows it is. */
  void add(RowReader reader) {
    if (done + pending == most) {
      throw Refusal.tooManyRows(most);
    }
    try {
      reader.read(block, pending);
      model.admission().checkRow(block, pending);
    } catch (Refusal e) {
      throw e.inRow(done + pending + 1);
    }
    pending++;
    if (pending == LiveModel.BLOCK) {
      flush();
      block.clear();
    }
  }

  /** The answers for all rows. */
  Predictions finish() {
    flush();
    return new Predictions(model.target(), done, Arrays.copyOf(answers, done * width));
  }

  private void flush() {
    int needed = (done + pending) * width;
    if (needed > answers.length) {
      answers = Arrays.copyOf(answers, Math.max(needed, 2 * answers.length));
    }
    model.score(block, 0, pending, answers, done * width);
    done += pending;
    pending = 0;
  }
}
