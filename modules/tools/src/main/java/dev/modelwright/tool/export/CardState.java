// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.base.Message;
import dev.modelwright.export.ParityCheck;
import java.nio.file.Path;
import java.util.Optional;

/** Where one file of an export stands. */
sealed interface CardState {

  /** Not asked for yet. */
  record Idle() implements CardState {}

  /** Its turn comes. */
  record Waiting() implements CardState {}

  /**
   * Being made.
   *
   * @param fraction 0 to 1, or NaN where it cannot be known
   */
  record Working(double fraction, Optional<Message> stage) implements CardState {}

  /**
   * On the disk.
   *
   * @param size in bytes
   * @param proof how it was compared with the model, for forms that answer
   */
  record Written(Path file, long size, Optional<ParityCheck> proof) implements CardState {}

  /** Not written, and why. */
  record Refused(Message why) implements CardState {}

  /** The user ended it. */
  record Stopped() implements CardState {}

  /** Whether it is still to come. */
  default boolean open() {
    return this instanceof Waiting || this instanceof Working;
  }
}
