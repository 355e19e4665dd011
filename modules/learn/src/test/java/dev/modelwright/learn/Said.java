// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.base.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Catches what was said. */
final class Said {

  private Said() {}

  /** The English sentence of the problem at the given place that the call throws. */
  static String by(String place, ThrowingCallable call) {
    ProblemException e = catchThrowableOfType(ProblemException.class, call);
    assertThat(e).as("a problem").isNotNull();
    assertThat(e.problem().place()).isEqualTo(place);
    return e.getMessage();
  }
}
