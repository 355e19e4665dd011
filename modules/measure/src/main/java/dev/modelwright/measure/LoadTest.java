// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Ticker;
import java.util.function.Consumer;

/**
 * Runs open-loop load tests: requests leave at their planned times whether or not earlier ones were
 * answered, and the response time counts from the planned time, so a target that stalls is charged
 * for everybody it kept waiting (no coordinated omission; G. Tene, "How NOT to measure latency").
 */
public final class LoadTest {

  private static final long LEAST_RANGE = 60_000_000_000L;
  private static final long SLACK = 60_000_000_000L;

  private final Ticker ticker;

  /** Load tests timed by this ticker. */
  public LoadTest(Ticker ticker) {
    this.ticker = ticker;
  }

  /**
   * Carries out a plan and blocks until its last request is over.
   *
   * @param watcher gets a snapshot four times a second, on the caller's thread
   * @throws dev.modelwright.base.ProblemException if nothing answers at the target's address
   * @throws dev.modelwright.base.CancelledException soon after a cancel
   */
  public LoadResult run(LoadPlan plan, Consumer<LoadSnapshot> watcher, JobContext context) {
    context.check();
    HttpLoop.Settings settings =
        switch (plan.target()) {
          case HttpTarget http ->
              new HttpLoop.Settings(Reach.of(http.address()), http, plan.timeout().toNanos());
        };
    long longest = longestWait(plan);
    Tally tally = new Tally(longest);
    try (Engine engine = new Engine(plan, settings, tally, ticker)) {
      LoadRun.Caller caller = new LoadRun.Caller(watcher, context, ticker);
      LoadRun run = new LoadRun(plan, engine, tally, longest, caller);
      return run.run();
    }
  }

  /** No request can wait longer than the whole test. */
  private static long longestWait(LoadPlan plan) {
    long whole =
        plan.warmUp().atMost().plus(plan.measured()).plus(plan.timeout()).toNanos() + SLACK;
    return Math.max(LEAST_RANGE, whole);
  }
}
