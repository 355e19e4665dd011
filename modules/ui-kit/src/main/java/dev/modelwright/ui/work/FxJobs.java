// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.work;

import dev.modelwright.base.Job;
import dev.modelwright.base.JobHandle;
import dev.modelwright.base.JobListener;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.base.SlotJobs;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Jobs of the window: the work on daemon threads a little below the window's priority, the
 * listeners on the window's thread.
 */
public final class FxJobs implements Jobs, AutoCloseable {

  private final ExecutorService workers;
  private final Jobs jobs;

  /** Jobs whose listeners are called through the door. */
  public FxJobs(Executor door) {
    workers =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            60,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            Thread.ofPlatform()
                .name("job-", 1)
                .daemon(true)
                .priority(Thread.NORM_PRIORITY - 1)
                .factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    jobs = new SlotJobs(workers, door);
  }

  @Override
  public <T> JobHandle start(
      String slot, Message title, Job<T> job, JobListener<? super T> listener) {
    return jobs.start(slot, title, job, listener);
  }

  /** Asks running work to stop; what is started later is dropped, since nobody waits for it. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
