// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

/** Carries a {@link Problem} out of a service; its message is the sentence in English. */
public final class ProblemException extends RuntimeException {

  private final transient Problem problem;

  ProblemException(Problem problem) {
    super(problem.message().english());
    this.problem = problem;
  }

  ProblemException(Problem problem, Throwable cause) {
    super(problem.message().english(), cause);
    this.problem = problem;
  }

  /** What is wrong, where, and what to do next. */
  public Problem problem() {
    return problem;
  }
}
