// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Actions;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.learn.Learners;
import dev.modelwright.measure.LoadResult;
import dev.modelwright.measure.LoadSnapshot;
import dev.modelwright.serve.ServerStats;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Carries actions out in the background for the rooms. */
public final class Desk {

  private final Actions actions;
  private final Jobs jobs;
  private final Function<Action<?>, Optional<String>> commandLine;

  /**
   * A desk.
   *
   * @param commandLine the command line that does the same as an action
   */
  public Desk(Actions actions, Jobs jobs, Function<Action<?>, Optional<String>> commandLine) {
    this.actions = actions;
    this.jobs = jobs;
    this.commandLine = commandLine;
  }

  /** A slot of its own for one purpose. */
  public <R> ActionSlot<R> slot(String purpose) {
    return new ActionSlot<>(jobs, purpose);
  }

  /** Starts an action in a slot; {@code title} is what the status bar calls it. */
  public <R> void start(ActionSlot<R> slot, Message title, Action<R> action) {
    slot.start(title, context -> actions.execute(action, context));
  }

  /** Starts a load test; the watcher is called away from the window's thread. */
  public void measure(
      ActionSlot<LoadResult> slot,
      Message title,
      Action.RunLoadTest action,
      Consumer<LoadSnapshot> watcher) {
    slot.start(title, context -> actions.measure(action, watcher, context));
  }

  /** The learners that there are. */
  public Learners learners() {
    return actions.learners();
  }

  /** The running server's figures of this moment. */
  public Optional<ServerStats> serverStats() {
    return actions.serverStats();
  }

  /** The command line that does the same as an action. */
  public Optional<String> commandLine(Action<?> action) {
    return commandLine.apply(action);
  }
}
