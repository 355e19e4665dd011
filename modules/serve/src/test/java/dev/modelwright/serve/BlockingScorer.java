// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.concurrent.CountDownLatch;

/** Scores nothing until it is let go; says when it has begun. */
record BlockingScorer(CountDownLatch begun, CountDownLatch goOn) implements RowScorer {

  BlockingScorer() {
    this(new CountDownLatch(1), new CountDownLatch(1));
  }

  @Override
  public void score(Rows rows, int count, double[] out, int at) {
    begun.countDown();
    try {
      goOn.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    out[at] = 7;
  }

  @Override
  public void close() {
    goOn.countDown();
  }
}
