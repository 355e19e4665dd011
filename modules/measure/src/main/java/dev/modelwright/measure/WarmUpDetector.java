// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.util.ArrayDeque;
import java.util.Collections;

/**
 * Finds the end of a warm-up: the medians of the last four windows lie within 15 % and 20 µs of
 * each other. A window is closed once it holds at least 25 answers.
 */
final class WarmUpDetector {

  private static final int WINDOWS = 4;
  private static final int LEAST_ANSWERS = 25;
  private static final double TOLERANCE = 0.15;
  private static final long FLOOR_NANOS = 20_000;

  private final ArrayDeque<Long> medians = new ArrayDeque<>();
  private Counts window = Counts.NONE;

  /** Takes the response times since the last call; true once they are stable. */
  boolean stableAfter(Counts response) {
    window = window.plus(response);
    if (window.total() >= LEAST_ANSWERS) {
      medians.addLast(window.percentile(50));
      window = Counts.NONE;
    }
    if (medians.size() > WINDOWS) {
      medians.removeFirst();
    }
    return medians.size() == WINDOWS && level();
  }

  private boolean level() {
    long least = Collections.min(medians);
    return Collections.max(medians) <= least * (1 + TOLERANCE) + FLOOR_NANOS;
  }
}
