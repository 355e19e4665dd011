// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.actions.Rehearsed;
import dev.modelwright.base.Job;
import dev.modelwright.base.JobHandle;
import dev.modelwright.base.JobListener;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.testkit.DirectJobs;
import java.util.function.Supplier;

/** Jobs that run at once, but for the trying of a recipe, whose result a test prescribes. */
final class CannedJobs implements Jobs {

  private final Jobs direct = new DirectJobs();
  private final Supplier<Rehearsed> answer;

  CannedJobs(Supplier<Rehearsed> answer) {
    this.answer = answer;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> JobHandle start(
      String slot, Message title, Job<T> job, JobListener<? super T> listener) {
    Job<T> done = slot.equals("rehearse-recipe") ? context -> (T) answer.get() : job;
    return direct.start(slot, title, done, listener);
  }
}
