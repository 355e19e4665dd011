// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.work;

import dev.modelwright.base.FaultCode;
import dev.modelwright.base.Job;
import dev.modelwright.base.JobHandle;
import dev.modelwright.base.JobListener;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.Ticker;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The list of running jobs. Jobs started through {@link #watch} appear on it while they run; all of
 * it lives on the thread that calls the listeners.
 */
public final class JobBoard {

  private final Ticker ticker;
  private final ObservableList<JobEntry> running = FXCollections.observableArrayList();
  private final ObservableList<JobEntry> view = FXCollections.unmodifiableObservableList(running);

  /** An empty board. */
  public JobBoard(Ticker ticker) {
    this.ticker = ticker;
  }

  /** The running jobs, oldest first; cannot be changed from outside. */
  public ObservableList<JobEntry> running() {
    return view;
  }

  /** Brings the elapsed times up to date; called about four times a second by who shows them. */
  public void refresh() {
    running.forEach(JobEntry::refresh);
  }

  /** The same jobs, each of them also shown on this board. */
  public Jobs watch(Jobs jobs) {
    return new Jobs() {
      @Override
      public <T> JobHandle start(
          String slot, Message title, Job<T> job, JobListener<? super T> listener) {
        JobEntry entry = new JobEntry(slot, title, ticker);
        JobHandle handle = jobs.start(slot, title, job, new Watching<T>(entry, listener));
        entry.started(handle);
        return handle;
      }
    };
  }

  private final class Watching<T> implements JobListener<T> {

    private final JobEntry entry;
    private final JobListener<? super T> listener;

    Watching(JobEntry entry, JobListener<? super T> listener) {
      this.entry = entry;
      this.listener = listener;
    }

    @Override
    public void running() {
      running.add(entry);
      listener.running();
    }

    @Override
    public void progress(double fraction, Message stage) {
      entry.told(fraction, stage);
      listener.progress(fraction, stage);
    }

    @Override
    public void done(T result) {
      running.remove(entry);
      listener.done(result);
    }

    @Override
    public void failed(Problem problem) {
      running.remove(entry);
      listener.failed(problem);
    }

    @Override
    public void broken(FaultCode code, Throwable cause) {
      running.remove(entry);
      listener.broken(code, cause);
    }

    @Override
    public void cancelled() {
      running.remove(entry);
      listener.cancelled();
    }
  }
}
