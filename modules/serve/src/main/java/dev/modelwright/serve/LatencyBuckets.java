// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.concurrent.atomic.LongAdder;

/** A histogram of latencies with fixed bounds, as Prometheus wants it. */
final class LatencyBuckets {

  /** Upper bounds in seconds, inclusive; the last bucket has none. */
  private static final double[] BOUNDS = {
    0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1,
    2.5, 5, 10
  };

  private final LongAdder[] counts = new LongAdder[BOUNDS.length + 1];
  private final LongAdder nanos = new LongAdder();

  LatencyBuckets() {
    for (int i = 0; i < counts.length; i++) {
      counts[i] = new LongAdder();
    }
  }

  void add(long latencyNanos) {
    double seconds = latencyNanos / 1e9;
    int i = 0;
    while (i < BOUNDS.length && seconds > BOUNDS[i]) {
      i++;
    }
    counts[i].increment();
    nanos.add(latencyNanos);
  }

  /** Hears of every bucket, its count being of all latencies up to its bound. */
  interface Visitor {
    void bucket(String bound, long count);
  }

  /** Tells all buckets and gives the number of latencies. */
  long visit(Visitor visitor) {
    long below = 0;
    for (int i = 0; i < counts.length; i++) {
      below += counts[i].sum();
      visitor.bucket(i < BOUNDS.length ? Double.toString(BOUNDS[i]) : "+Inf", below);
    }
    return below;
  }

  double seconds() {
    return nanos.sum() / 1e9;
  }
}
