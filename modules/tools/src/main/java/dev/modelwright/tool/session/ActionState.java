// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import dev.modelwright.base.FaultCode;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import java.util.Optional;

/**
 * Where an action stands.
 *
 * @param <R> what it brings
 */
public sealed interface ActionState<R> {

  /** Nothing was asked yet, or what was asked is no longer of interest. */
  record Idle<R>() implements ActionState<R> {}

  /**
   * Under way.
   *
   * @param fraction 0 to 1, or NaN where it cannot be known
   */
  record Running<R>(double fraction, Optional<Message> stage) implements ActionState<R> {}

  /** Done. */
  record Done<R>(R value) implements ActionState<R> {}

  /** It cannot be done, for a reason that was expected. */
  record Failed<R>(Problem problem) implements ActionState<R> {}

  /** It broke unexpectedly; the log has more under the code. */
  record Broken<R>(FaultCode code) implements ActionState<R> {}

  /** The user ended it. */
  record Cancelled<R>() implements ActionState<R> {}

  /** Whether it is under way. */
  default boolean running() {
    return this instanceof Running<R>;
  }

  /** What came of it, if it is done. */
  default Optional<R> result() {
    return this instanceof Done<R>(R value) ? Optional.of(value) : Optional.empty();
  }

  /** What a view says beside the cause where it failed or broke. */
  default Optional<Message> trouble() {
    return switch (this) {
      case Failed<R>(Problem problem) -> Optional.of(problem.message());
      case Broken<R>(FaultCode code) -> Optional.of(Message.of("tool.broken", code.text()));
      case Idle<R> idle -> Optional.empty();
      case Running<R> running -> Optional.empty();
      case Done<R> done -> Optional.empty();
      case Cancelled<R> cancelled -> Optional.empty();
    };
  }
}
