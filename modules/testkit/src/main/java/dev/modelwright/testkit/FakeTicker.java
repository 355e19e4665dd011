// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.testkit;

import dev.modelwright.base.Ticker;
import java.time.Duration;
import java.time.Instant;

/** A clock that moves only when a test moves it. */
public final class FakeTicker implements Ticker {

  private Instant now = Instant.parse("2026-01-02T03:04:05Z");
  private long nanos;

  /** Moves both kinds of time on. */
  public void advance(Duration by) {
    now = now.plus(by);
    nanos += by.toNanos();
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public long nanos() {
    return nanos;
  }
}
