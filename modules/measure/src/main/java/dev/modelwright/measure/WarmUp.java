// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Problem;
import java.time.Duration;

/** How long the target is driven before anything counts. */
public sealed interface WarmUp permits WarmUp.Fixed, WarmUp.Automatic {

  /** The longest it can take. */
  Duration atMost();

  /** No warm-up. */
  static WarmUp none() {
    return new Fixed(Duration.ZERO);
  }

  /** Until the median is stable, ten seconds at most. */
  static WarmUp automatic() {
    return new Automatic(Duration.ofSeconds(10));
  }

  /**
   * A given time.
   *
   * @param atMost how long, 0 to 10 minutes
   */
  record Fixed(Duration atMost) implements WarmUp {

    /** Checks the time. */
    public Fixed {
      check(atMost);
    }
  }

  /**
   * Until the median of the response time no longer moves from window to window.
   *
   * @param atMost when to begin measuring although it still moves, 0 to 10 minutes
   */
  record Automatic(Duration atMost) implements WarmUp {

    /** Checks the bound. */
    public Automatic {
      check(atMost);
    }
  }

  private static void check(Duration time) {
    if (time.isNegative() || time.compareTo(Duration.ofMinutes(10)) > 0) {
      throw Problem.at("warm-up", "measure.warm-up", time.toMillis() / 1e3).exception();
    }
  }
}
