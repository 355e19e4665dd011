// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.work;

import dev.modelwright.base.JobHandle;
import dev.modelwright.base.Message;
import dev.modelwright.base.Ticker;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A job that is running, as a status bar shows it. */
public final class JobEntry {

  private static final double ENOUGH_TO_GUESS = 0.05;

  private final String slot;
  private final Message title;
  private final Ticker ticker;
  private final long started;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(Double.NaN);
  private final ReadOnlyObjectWrapper<Message> stage;
  private final ReadOnlyObjectWrapper<Duration> elapsed =
      new ReadOnlyObjectWrapper<>(Duration.ZERO);
  private @Nullable JobHandle handle;
  private boolean cancelled;

  JobEntry(String slot, Message title, Ticker ticker) {
    this.slot = slot;
    this.title = title;
    this.ticker = ticker;
    this.started = ticker.nanos();
    this.stage = new ReadOnlyObjectWrapper<>(title);
  }

  /** The purpose it serves. */
  public String slot() {
    return slot;
  }

  /** What it is called. */
  public Message title() {
    return title;
  }

  /** 0 to 1, or NaN where it is not known. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** What is being done; its title before it said anything. */
  public ReadOnlyObjectProperty<Message> stageProperty() {
    return stage.getReadOnlyProperty();
  }

  /** How long it has been running, as of the board's last refresh. */
  public ReadOnlyObjectProperty<Duration> elapsedProperty() {
    return elapsed.getReadOnlyProperty();
  }

  /** How long it will still take if it goes on as so far; empty where that is a guess. */
  public Optional<Duration> remaining() {
    double done = progress.get();
    if (Double.isNaN(done) || done < ENOUGH_TO_GUESS || done > 1) {
      return Optional.empty();
    }
    return Optional.of(Duration.ofNanos((long) (elapsed.get().toNanos() * (1 - done) / done)));
  }

  /** Ends it; the user is free at once. */
  public void cancel() {
    cancelled = true;
    if (handle != null) {
      handle.cancel();
    }
  }

  void started(JobHandle startedHandle) {
    handle = startedHandle;
    if (cancelled) {
      startedHandle.cancel();
    }
  }

  void told(double fraction, Message what) {
    progress.set(fraction);
    stage.set(what);
    refresh();
  }

  void refresh() {
    elapsed.set(Duration.ofNanos(ticker.nanos() - started));
  }
}
