// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import org.jspecify.annotations.Nullable;

/**
 * Expected trouble as a value: one clear sentence that says what is wrong, where, and what to do
 * next.
 *
 * @param place what caused it, so that a view can show the sentence beside it: {@code "file"},
 *     {@code "target"}, {@code "column:age"}, {@code "port"}
 * @param message the sentence
 */
public record Problem(String place, Message message) {

  /** A problem at a place, with the message's code and arguments. */
  public static Problem at(String place, String code, @Nullable Object... arguments) {
    return new Problem(place, Message.of(code, arguments));
  }

  /** This problem as an exception, for services to throw. */
  public ProblemException exception() {
    return new ProblemException(this);
  }

  /** This problem as an exception that keeps its technical cause. */
  public ProblemException exception(Throwable cause) {
    return new ProblemException(this, cause);
  }
}
