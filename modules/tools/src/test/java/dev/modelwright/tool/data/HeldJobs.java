// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.base.Job;
import dev.modelwright.base.JobHandle;
import dev.modelwright.base.JobListener;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.base.SlotJobs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Jobs that run at once, but for those of some slots, which wait until a test lets them go on. */
public final class HeldJobs implements Jobs {

  private final Set<String> held;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Map<String, JobListener<?>> listeners = new HashMap<>();
  private final Jobs direct = new SlotJobs(Runnable::run, Runnable::run);
  private final Jobs later = new SlotJobs(waiting::add, Runnable::run);

  public HeldJobs(String... held) {
    this.held = Set.of(held);
  }

  @Override
  public <T> JobHandle start(
      String slot, Message title, Job<T> job, JobListener<? super T> listener) {
    listeners.put(slot, listener);
    return (held.contains(slot) ? later : direct).start(slot, title, job, listener);
  }

  /** Lets the job that has waited longest run to its end. */
  public void go() {
    waiting.remove().run();
  }

  /** How many jobs wait. */
  public int waiting() {
    return waiting.size();
  }

  /** Says how far the job of a slot is. */
  public void progress(String slot, double fraction, Message stage) {
    listeners.get(slot).progress(fraction, stage);
  }
}
