// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.CancelledException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * This room's only door to threads: lets several of them share a piece of work, and comes back when
 * all of them have ended, whatever happened. The calling thread works too, and it alone sees the
 * job's context.
 *
 * @param threads how many work at once, the calling one included
 */
record Workers(int threads) {

  /** As many as the machine runs at once. */
  static Workers ofMachine() {
    return new Workers(Runtime.getRuntime().availableProcessors());
  }

  /** Work that several threads can share. */
  interface Shared {

    /**
     * Takes part in the work until nothing is left of it, or it was stopped.
     *
     * @param between to be called often
     */
    void join(Runnable between);

    /** Makes every thread's {@link #join} return soon. */
    void stop();
  }

  /** Does the work; throws what the calling thread threw, or else the first of the others. */
  void run(Shared work, Runnable between) {
    try (ExecutorService helpers =
        Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("data-", 1).factory())) {
      List<Future<?>> joined = new ArrayList<>();
      for (int helper = 1; helper < threads; helper++) {
        joined.add(helpers.submit(() -> join(work, () -> {})));
      }
      join(work, between);
      joined.forEach(Workers::await);
    }
  }

  private static void join(Shared work, Runnable between) {
    boolean ended = false;
    try {
      work.join(between);
      ended = true;
    } finally {
      if (!ended) {
        work.stop();
      }
    }
  }

  private static void await(Future<?> helper) {
    try {
      helper.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException();
    }
  }

  /** Begins something that nobody waits for here, if there is another thread for it. */
  void beside(Runnable task) {
    if (threads > 1) {
      Thread.ofPlatform().daemon().name("data-beside").start(task);
    }
  }

  /** Does tasks 0, 1, 2, …, each once. */
  void each(int tasks, IntConsumer task, Runnable between) {
    AtomicInteger next = new AtomicInteger();
    new Workers(Math.min(threads, tasks))
        .run(
            new Shared() {
              @Override
              public void join(Runnable between) {
                for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                  between.run();
                  task.accept(i);
                }
              }

              @Override
              public void stop() {
                next.set(tasks);
              }
            },
            between);
  }
}
