// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

/**
 * Hears of one job. Exactly one of the four endings is called, and nothing after it; a job that is
 * cancelled or replaced is silenced first, so a late result can never arrive.
 *
 * @param <T> what the job brings
 */
public interface JobListener<T> {

  /** The work is about to begin. */
  default void running() {}

  /** The work got further; {@code fraction} is NaN where it cannot be known. */
  default void progress(double fraction, Message stage) {}

  /** The work is done. */
  void done(T result);

  /** The work cannot be done, for a reason that was expected. */
  void failed(Problem problem);

  /** The work broke unexpectedly; it was logged under the short code. */
  void broken(FaultCode code, Throwable cause);

  /** The user, or a newer job in the same slot, ended it. */
  default void cancelled() {}
}
