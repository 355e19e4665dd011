// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.base.Job;
import dev.modelwright.base.JobHandle;
import dev.modelwright.base.JobListener;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.SlotJobs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** Jobs that begin when a test says so, and are counted. */
final class HeldJobs implements Jobs {

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final Jobs jobs = new SlotJobs(waiting::add, Runnable::run);
  private final List<Message> titles = new ArrayList<>();

  @Override
  public <T> JobHandle start(
      String slot, Message title, Job<T> job, JobListener<? super T> listener) {
    titles.add(title);
    return jobs.start(slot, title, job, listener);
  }

  /** What was asked for so far. */
  List<Message> titles() {
    return titles;
  }

  /** Does all that waits. */
  void run() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /** Jobs that all fail. */
  static Jobs failing(Problem problem) {
    return new Jobs() {
      @Override
      public <T> JobHandle start(
          String slot, Message title, Job<T> job, JobListener<? super T> listener) {
        listener.running();
        listener.failed(problem);
        return handle(() -> {});
      }
    };
  }

  /** Jobs that got so far and go no further, until they are cancelled. */
  static Jobs stuck(double fraction, Message stage) {
    return new Jobs() {
      @Override
      public <T> JobHandle start(
          String slot, Message title, Job<T> job, JobListener<? super T> listener) {
        listener.running();
        listener.progress(fraction, stage);
        return handle(listener::cancelled);
      }
    };
  }

  private static JobHandle handle(Runnable cancel) {
    return new JobHandle() {
      @Override
      public void cancel() {
        cancel.run();
      }

      @Override
      public boolean ended() {
        return false;
      }
    };
  }
}
