// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.base.Ticker;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;

/** The latencies of the last ten seconds, a histogram for each second. */
final class RecentTraffic {

  private static final int SECONDS = 10;
  private static final int DIGITS = 2;
  private static final long SECOND = 1_000_000_000L;
  private static final long LONGEST = 3600 * SECOND;

  private final Ticker ticker;
  private final long began;
  private final List<Histogram> slots = new ArrayList<>();
  private final long[] seconds = new long[SECONDS];

  RecentTraffic(Ticker ticker) {
    this.ticker = ticker;
    this.began = ticker.nanos();
    for (int i = 0; i < SECONDS; i++) {
      slots.add(new Histogram(LONGEST, DIGITS));
    }
  }

  synchronized void add(long nanos) {
    long second = (ticker.nanos() - began) / SECOND;
    int slot = (int) (second % SECONDS);
    if (seconds[slot] != second) {
      seconds[slot] = second;
      slots.get(slot).reset();
    }
    slots.get(slot).recordValue(Math.clamp(nanos, 0, LONGEST));
  }

  synchronized ServerStats.Recent snapshot() {
    double age = (ticker.nanos() - began) / (double) SECOND;
    long now = (long) age;
    Histogram all = new Histogram(LONGEST, DIGITS);
    for (int slot = 0; slot < SECONDS; slot++) {
      if (seconds[slot] > now - SECONDS) {
        all.add(slots.get(slot));
      }
    }
    double span = Math.min(age, SECONDS - 1 + (age - now));
    long count = all.getTotalCount();
    return new ServerStats.Recent(
        count == 0 ? 0 : count / Math.max(span, 1e-3),
        micros(all.getValueAtPercentile(50)),
        micros(all.getValueAtPercentile(90)),
        micros(all.getValueAtPercentile(99)),
        micros(all.getValueAtPercentile(99.9)),
        micros(all.getMaxValue()));
  }

  private static double micros(long nanos) {
    return nanos / 1e3;
  }
}
