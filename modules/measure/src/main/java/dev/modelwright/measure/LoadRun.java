// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.CancelledException;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Ticker;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** One run of a plan, seen from the caller's thread: it reads, reports, and ends the warm-up. */
final class LoadRun {

  private static final long TICK = 250_000_000;
  private static final long CANCEL_CHECK = 25_000_000;

  private final LoadPlan plan;
  private final Engine engine;
  private final Consumer<LoadSnapshot> watcher;
  private final JobContext context;
  private final Ticker ticker;
  private final Course warmUp;
  private final Course measured;
  private long read;

  /** The caller's side of a test. */
  record Caller(Consumer<LoadSnapshot> watcher, JobContext context, Ticker ticker) {}

  LoadRun(LoadPlan plan, Engine engine, Tally tally, long longest, Caller caller) {
    this.plan = plan;
    this.engine = engine;
    this.watcher = caller.watcher();
    this.context = caller.context();
    this.ticker = caller.ticker();
    this.warmUp = new Course(LoadSnapshot.Phase.WARM_UP, tally, longest, 0);
    this.measured =
        new Course(LoadSnapshot.Phase.MEASURING, tally, longest, plan.plannedRequests());
  }

  LoadResult run() {
    Instant started = ticker.now();
    long warmNanos = warmUp();
    long length = plan.measured().toNanos();
    long origin = engine.measure(length);
    engine.start();
    read = origin;
    boolean finished = false;
    while (!finished) {
      waitUntil(read + TICK);
      finished = engine.finished(); // asked before the tally is read, so that nothing is left in it
      tick(measured, progress(warmNanos, read - origin, length), "measure.measuring");
    }
    long elapsed = read - origin;
    warmUp.read(0);
    LoadResult.Run run =
        new LoadResult.Run(
            plan,
            started,
            Duration.ofNanos(warmNanos),
            warmUp.totals().finished(),
            Duration.ofNanos(elapsed));
    return new LoadResult(
        run,
        measured.totals(),
        measured.response(),
        measured.service(),
        measured.intervals(),
        measured.selfCheck(elapsed));
  }

  /** Warms up; how long it took. */
  private long warmUp() {
    long atMost = plan.warmUp().atMost().toNanos();
    if (atMost == 0) {
      return 0; // the engine starts with the measurement, so that nothing is sent before it
    }
    engine.start();
    long begin = ticker.nanos();
    long end = begin + atMost;
    read = begin;
    WarmUpDetector detector = new WarmUpDetector();
    boolean stable = false;
    while (!stable && read < end) {
      waitUntil(Math.min(read + TICK, end));
      double progress = progress(atMost, read - begin - atMost, plan.measured().toNanos());
      Counts response = tick(warmUp, progress, "measure.warming-up");
      stable =
          switch (plan.warmUp()) {
            case WarmUp.Fixed fixed -> false;
            case WarmUp.Automatic automatic -> detector.stableAfter(response);
          };
    }
    return read - begin;
  }

  private Counts tick(Course course, double progress, String stage) {
    long now = Math.max(read, ticker.nanos());
    Counts response = course.read(now - read);
    read = now;
    watcher.accept(course.snapshot(progress));
    context.progress(progress, Message.of(stage));
    return response;
  }

  private static double progress(long before, long since, long length) {
    return Math.clamp((before + since) / (double) (before + length), 0.0, 1.0);
  }

  private void waitUntil(long time) {
    while (ticker.nanos() < time && !engine.finished()) {
      context.check();
      long left = time - ticker.nanos();
      try {
        engine.await(Math.clamp(left, 1, CANCEL_CHECK));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancelledException();
      }
    }
    context.check();
  }
}
