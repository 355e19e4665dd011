// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Problem;
import java.time.Duration;

/**
 * A load test before it is run.
 *
 * @param target what is asked
 * @param schedule when requests are sent; it begins anew when the measurement begins
 * @param measured how long requests are planned for the measurement, up to 24 hours
 * @param warmUp what goes before it
 * @param connections how many connections may be open at once, 1 to 10,000; they are opened when
 *     they are first needed, and a request that finds none free waits and its time runs
 * @param timeout how long an answer may take after sending, and how long after the last planned
 *     request the test waits; up to 60 seconds
 */
public record LoadPlan(
    Target target,
    Schedule schedule,
    Duration measured,
    WarmUp warmUp,
    int connections,
    Duration timeout) {

  private static final int MOST_CONNECTIONS = 10_000;

  /** Checks every figure. */
  public LoadPlan {
    if (!within(measured, Duration.ofHours(24))) {
      throw Problem.at("seconds", "measure.seconds", measured.toMillis() / 1e3).exception();
    }
    if (connections < 1 || connections > MOST_CONNECTIONS) {
      throw Problem.at("connections", "measure.connections", connections).exception();
    }
    if (!within(timeout, Duration.ofSeconds(60))) {
      throw Problem.at("timeout", "measure.timeout", timeout.toMillis() / 1e3).exception();
    }
  }

  /** A plan with automatic warm-up, up to 128 connections and a time-out of ten seconds. */
  public static LoadPlan of(Target target, Schedule schedule, Duration measured) {
    return new LoadPlan(
        target, schedule, measured, WarmUp.automatic(), 128, Duration.ofSeconds(10));
  }

  /** This plan with another warm-up. */
  public LoadPlan withWarmUp(WarmUp other) {
    return new LoadPlan(target, schedule, measured, other, connections, timeout);
  }

  /** This plan with another bound of connections. */
  public LoadPlan withConnections(int other) {
    return new LoadPlan(target, schedule, measured, warmUp, other, timeout);
  }

  /** This plan with another time-out. */
  public LoadPlan withTimeout(Duration other) {
    return new LoadPlan(target, schedule, measured, warmUp, connections, other);
  }

  /** How many requests the measurement plans. */
  public long plannedRequests() {
    return schedule.countWithin(measured.toNanos());
  }

  private static boolean within(Duration time, Duration most) {
    return time.isPositive() && time.compareTo(most) <= 0;
  }
}
