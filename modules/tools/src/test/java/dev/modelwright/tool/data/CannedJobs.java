// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.base.Job;
import dev.modelwright.base.JobHandle;
import dev.modelwright.base.JobListener;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.base.SlotJobs;
import java.util.Map;

/** Jobs that run at once, but for those of some slots, whose results are given. */
final class CannedJobs implements Jobs {

  private final Map<String, Object> results;
  private final Jobs direct = new SlotJobs(Runnable::run, Runnable::run);

  CannedJobs(Map<String, Object> results) {
    this.results = Map.copyOf(results);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> JobHandle start(
      String slot, Message title, Job<T> job, JobListener<? super T> listener) {
    Object result = results.get(slot);
    return direct.start(slot, title, result == null ? job : context -> (T) result, listener);
  }
}
