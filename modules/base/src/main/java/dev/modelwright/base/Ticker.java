// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import java.time.Instant;

/**
 * The only source of time. The two kinds are never mixed: {@link #now()} dates things, {@link
 * #nanos()} measures how long they take.
 */
public interface Ticker {

  /** The time of day, for dating; never for measuring a duration. */
  Instant now();

  /** Nanoseconds since an arbitrary origin, never going back; only differences mean anything. */
  long nanos();

  /** The machine's clocks. */
  static Ticker system() {
    return new Ticker() {
      @Override
      public Instant now() {
        return Instant.now();
      }

      @Override
      public long nanos() {
        return System.nanoTime();
      }
    };
  }
}
