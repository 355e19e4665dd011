// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Ticker;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Waits for each planned time, sleeping at first and spinning at the very end, and hands the
 * request on to be sent. It spins as long as its last sleeps overran, yet never more than a quarter
 * of the distance between requests, so that it leaves the processor to the target.
 *
 * @param <C> a connection
 */
final class Pacer<C> implements Runnable {

  private static final long LONGEST_SLEEP = 100_000_000;
  private static final long LARGEST_MARGIN = 100_000;
  private static final long FIRST_MARGIN = 20_000;

  private final Dispatcher<C> dispatcher;
  private final Consumer<Dispatcher.Claim<C>> send;
  private final Ticker ticker;
  private final long marginBound;
  private long margin;

  /** A pacer for requests that are {@code meanGap} nanoseconds apart on average. */
  Pacer(Dispatcher<C> dispatcher, Consumer<Dispatcher.Claim<C>> send, Ticker ticker, long meanGap) {
    this.dispatcher = dispatcher;
    this.send = send;
    this.ticker = ticker;
    this.marginBound = Math.min(LARGEST_MARGIN, meanGap / 4);
    this.margin = Math.min(FIRST_MARGIN, marginBound);
  }

  @Override
  public void run() {
    TimerSlack.lower();
    while (!dispatcher.stopped()) {
      long due = dispatcher.due();
      long now = ticker.nanos();
      long left = due == Timetable.NEVER ? LONGEST_SLEEP : due - now;
      if (left > margin) {
        sleep(now, Math.min(left - margin, LONGEST_SLEEP));
      } else {
        spin(due);
        dispatcher.claim(ticker.nanos()).ifPresent(send);
      }
    }
  }

  private void sleep(long from, long nanos) {
    LockSupport.parkNanos(this, nanos);
    long overrun = ticker.nanos() - from - nanos;
    if (overrun > 0 && overrun <= 2 * LARGEST_MARGIN) { // beyond it the thread was displaced
      margin = Math.min(marginBound, margin + (overrun - margin) / 8);
    }
  }

  private void spin(long due) {
    while (ticker.nanos() < due) {
      Thread.onSpinWait();
    }
  }
}
