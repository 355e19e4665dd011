// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

/**
 * Work that may take long; it blocks, and knows no screen.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface Job<T> {

  /**
   * Does the work.
   *
   * @throws ProblemException for expected trouble
   * @throws CancelledException at the next safe point after a cancel
   * @throws Exception for anything unexpected; the job runner catches it, logs it once and shows a
   *     short code
   */
  T run(JobContext context) throws Exception;
}
