// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.base.FaultCode;
import dev.modelwright.base.Job;
import dev.modelwright.base.JobHandle;
import dev.modelwright.base.JobListener;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One purpose for which work is done in the background, one at a time, the latest wins; its state
 * can be watched. To be used on the window's thread.
 *
 * @param <R> what the work brings
 */
public final class ActionSlot<R> {

  private final Jobs jobs;
  private final String slot;
  private final ReadOnlyObjectWrapper<ActionState<R>> state =
      new ReadOnlyObjectWrapper<>(new ActionState.Idle<>());
  private Optional<JobHandle> handle = Optional.empty();

  ActionSlot(Jobs jobs, String slot) {
    this.jobs = jobs;
    this.slot = slot;
  }

  /** Where it stands. */
  public ReadOnlyObjectProperty<ActionState<R>> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Where it stands now. */
  public ActionState<R> state() {
    return state.get();
  }

  /** Starts work; {@code title} is what the status bar calls it. */
  public void start(Message title, Job<R> job) {
    handle = Optional.of(jobs.start(slot, title, job, new Listener()));
  }

  /** Ends what is under way; the user is free at once. */
  public void cancel() {
    handle.ifPresent(JobHandle::cancel);
  }

  /** Forgets what came of it. */
  public void reset() {
    cancel();
    state.set(new ActionState.Idle<>());
  }

  private final class Listener implements JobListener<R> {

    @Override
    public void running() {
      state.set(new ActionState.Running<>(Double.NaN, Optional.empty()));
    }

    @Override
    public void progress(double fraction, Message stage) {
      state.set(new ActionState.Running<>(fraction, Optional.of(stage)));
    }

    @Override
    public void done(R result) {
      state.set(new ActionState.Done<>(result));
    }

    @Override
    public void failed(Problem problem) {
      state.set(new ActionState.Failed<>(problem));
    }

    @Override
    public void broken(FaultCode code, Throwable cause) {
      state.set(new ActionState.Broken<>(code));
    }

    @Override
    public void cancelled() {
      if (state.get().running()) {
        state.set(new ActionState.Cancelled<>());
      }
    }
  }
}
