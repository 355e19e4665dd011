// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well the generator kept to its own plan. A request that waits for a free connection waits for
 * the target; every other delay between planned and actual sending is the generator's own.
 *
 * @param behind the generator's own delay of each request, in nanoseconds
 * @param lateShare share of the requests it sent more than a millisecond late by its own fault
 * @param waitedShare share of the requests that had to wait for a free connection
 * @param busyShare share of the time in which its reader was at work, 0 to 1; close to 1 it is the
 *     bottleneck
 */
public record SelfCheck(
    LatencySummary behind, double lateShare, double waitedShare, double busyShare) {

  /** From which own delay on a request is late, in nanoseconds. */
  static final long LATE_NANOS = 1_000_000;

  private static final double WARN_SHARE = 0.01;
  private static final double WARN_BUSY =
      0.5; // measured at the ceiling: 0.57 to 0.88, the rest are system calls

  /** Whether the figures say more about the generator than about the target. */
  public boolean generatorLimited() {
    return lateShare > WARN_SHARE || busyShare > WARN_BUSY;
  }

  /** What a reader of the figures has to know; empty where they can be taken as they are. */
  public List<Message> warnings(LoadPlan plan) {
    List<Message> warnings = new ArrayList<>();
    if (lateShare > WARN_SHARE) {
      warnings.add(Message.of("measure.generator-late", percent(lateShare)));
    }
    if (busyShare > WARN_BUSY) {
      warnings.add(Message.of("measure.generator-busy", percent(busyShare)));
    }
    if (waitedShare > WARN_SHARE) {
      warnings.add(
          Message.of("measure.connections-short", percent(waitedShare), plan.connections()));
    }
    return List.copyOf(warnings);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share * 100);
  }
}
