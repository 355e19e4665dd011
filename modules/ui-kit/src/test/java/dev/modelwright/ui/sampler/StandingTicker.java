// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.sampler;

import dev.modelwright.base.Ticker;
import java.time.Instant;

/** A clock that moves only when it is told to. */
public final class StandingTicker implements Ticker {

  private long nanos;

  /** Lets time pass. */
  public void pass(java.time.Duration time) {
    nanos += time.toNanos();
  }

  @Override
  public Instant now() {
    return Instant.EPOCH.plusNanos(nanos);
  }

  @Override
  public long nanos() {
    return nanos;
  }
}
