// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.time.Duration;

/**
 * What one client can ask of the server at most.
 *
 * @param bodyBytes of one request; more gets 413
 * @param rows of one request; more gets 413
 * @param headerBytes of one request's headers; more gets 431
 * @param scoring how many requests are scored at once; one more gets 503 without waiting
 * @param idle how long a connection may stay silent before it is closed
 * @param drain how long closing waits for requests that are under way
 */
public record ServerLimits(
    int bodyBytes, int rows, int headerBytes, int scoring, Duration idle, Duration drain) {

  /** Checks that every limit is positive. */
  public ServerLimits {
    if (bodyBytes < 1 || rows < 1 || headerBytes < 1 || scoring < 1) {
      throw new IllegalArgumentException("a limit that admits nothing");
    }
    if (!idle.isPositive() || drain.isNegative()) {
      throw new IllegalArgumentException("idle " + idle + ", drain " + drain);
    }
  }

  /** 16 MiB, 100,000 rows, 16 KiB of headers, 64 at once, silent for a minute, 10 s to drain. */
  public static ServerLimits standard() {
    return new ServerLimits(
        16 << 20, 100_000, 16 << 10, 64, Duration.ofMinutes(1), Duration.ofSeconds(10));
  }

  /** These limits with another bound on bodies and rows. */
  public ServerLimits withRequest(int newBodyBytes, int newRows) {
    return new ServerLimits(newBodyBytes, newRows, headerBytes, scoring, idle, drain);
  }

  /** These limits with another bound on requests scored at once. */
  public ServerLimits withScoring(int newScoring) {
    return new ServerLimits(bodyBytes, rows, headerBytes, newScoring, idle, drain);
  }
}
