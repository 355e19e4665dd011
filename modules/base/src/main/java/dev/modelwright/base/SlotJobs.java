// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The common half of every {@link Jobs}: slots, silence before cancel, and the one door where an
 * unexpected fault is caught and logged. What differs is where the work runs and where listeners
 * are called.
 */
public final class SlotJobs implements Jobs {

  private static final Logger LOG = LoggerFactory.getLogger(SlotJobs.class);

  private final Executor work;
  private final Executor listeners;
  private final ConcurrentMap<String, Running<?>> slots = new ConcurrentHashMap<>();

  /**
   * Jobs on the given executors.
   *
   * @param work runs the jobs
   * @param listeners calls the listeners, one after the other, for example on the window's thread
   */
  public SlotJobs(Executor work, Executor listeners) {
    this.work = work;
    this.listeners = listeners;
  }

  @Override
  public <T> JobHandle start(
      String slot, Message title, Job<T> job, JobListener<? super T> listener) {
    Running<T> running = new Running<>(slot, listener);
    Running<?> before = slots.put(slot, running);
    if (before != null) {
      before.cancel();
    }
    listeners.execute(running::begin);
    work.execute(() -> run(job, running));
    return running;
  }

  private <T> void run(Job<T> job, Running<T> running) {
    if (running.cancelled()) {
      return;
    }
    try {
      T result = job.run(running);
      running.end(listener -> listener.done(result));
    } catch (ProblemException e) {
      running.end(listener -> listener.failed(e.problem()));
    } catch (CancelledException e) {
      running.cancel();
    } catch (Throwable e) { // the job runner's door: anything unexpected ends here, once
      if (!running.cancelled()) {
        FaultCode code = FaultCode.of(e);
        LOG.error("fault {} in job {}", code.text(), running.slot, e);
        running.end(listener -> listener.broken(code, e));
      }
    }
  }

  private interface Ending<T> {
    void tell(JobListener<? super T> listener);
  }

  private final class Running<T> implements JobHandle, JobContext {

    private final String slot;
    private final JobListener<? super T> listener;
    private volatile boolean cancelled;
    private volatile boolean ended;
    private volatile double told = -1;
    private volatile String toldStage = "";

    Running(String slot, JobListener<? super T> listener) {
      this.slot = slot;
      this.listener = listener;
    }

    void begin() {
      if (!ended) {
        listener.running();
      }
    }

    @Override
    public void progress(double fraction, Message stage) {
      boolean grew = Double.isNaN(fraction) || fraction >= told + 0.005 || fraction >= 1;
      if (cancelled || (!grew && stage.code().equals(toldStage))) {
        return;
      }
      told = fraction;
      toldStage = stage.code();
      listeners.execute(
          () -> {
            if (!ended) {
              listener.progress(fraction, stage);
            }
          });
    }

    @Override
    public boolean cancelled() {
      return cancelled;
    }

    /** The result may still be on its way to the listeners' thread: whoever is first there wins. */
    void end(Ending<T> ending) {
      listeners.execute(
          () -> {
            if (claim()) {
              ending.tell(listener);
            }
          });
    }

    @Override
    public void cancel() {
      cancelled = true;
      if (claim()) {
        listeners.execute(listener::cancelled);
      }
    }

    private synchronized boolean claim() {
      if (ended) {
        return false;
      }
      ended = true;
      slots.remove(slot, this);
      return true;
    }

    @Override
    public boolean ended() {
      return ended;
    }
  }
}
