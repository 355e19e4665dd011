// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Predictions;

/**
 * Something other than the reference scorer that answers for rows: a file in a runtime, a server.
 */
public interface Runtime {

  /** Its name in reports, for example {@code "onnxruntime"}. */
  String name();

  /** The largest relative difference from the reference scorer that it may show. */
  default double bound() {
    return 1e-6;
  }

  /**
   * The answers for raw rows; a missing answer is NaN.
   *
   * @throws dev.modelwright.base.ProblemException if it cannot answer
   */
  Predictions score(Batch rows);

  /** The answers with the labels as it says them itself, where it does; else by the rule. */
  default Answers answers(Batch rows) {
    return Answers.of(score(rows));
  }
}
