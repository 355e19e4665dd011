// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.testkit;

import dev.modelwright.base.Job;
import dev.modelwright.base.JobHandle;
import dev.modelwright.base.JobListener;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.base.SlotJobs;

/** Jobs that run at once on the caller's thread, listeners too. */
public final class DirectJobs implements Jobs {

  private final Jobs jobs = new SlotJobs(Runnable::run, Runnable::run);

  @Override
  public <T> JobHandle start(
      String slot, Message title, Job<T> job, JobListener<? super T> listener) {
    return jobs.start(slot, title, job, listener);
  }
}
