// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

/**
 * Runs jobs away from the caller. There is one slot for each purpose and the latest wins: starting
 * a job in a slot cancels the one that is still running there.
 */
public interface Jobs {

  /**
   * Starts a job.
   *
   * @param slot the purpose, for example {@code "train"}
   * @param title what a status bar calls it
   */
  <T> JobHandle start(String slot, Message title, Job<T> job, JobListener<? super T> listener);
}
