// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.base.Job;
import dev.modelwright.base.JobHandle;
import dev.modelwright.base.JobListener;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.base.SlotJobs;
import java.util.ArrayDeque;
import java.util.Deque;

/** Jobs that wait until a test lets them run. */
public final class HeldJobs implements Jobs {

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Jobs jobs = new SlotJobs(waiting::addLast, Runnable::run);

  @Override
  public <T> JobHandle start(
      String slot, Message title, Job<T> job, JobListener<? super T> listener) {
    return jobs.start(slot, title, job, listener);
  }

  /** Runs what waits, and what that starts. */
  public void release() {
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
    }
  }
}
