// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Requests without a good answer, by kind.
 *
 * @param connect no connection could be opened
 * @param timeOut no whole answer in time, or never sent before the test ended
 * @param broken the connection closed before the answer was whole, or it was not HTTP
 * @param status answered with a status that is not a success, by status
 */
public record LoadErrors(long connect, long timeOut, long broken, SortedMap<Integer, Long> status) {

  /** The map is copied. */
  public LoadErrors {
    status = Collections.unmodifiableSortedMap(new TreeMap<>(status));
  }

  /** All of them. */
  public long total() {
    return connect + timeOut + broken + refused();
  }

  /** Answered, but with a status that is not a success. */
  public long refused() {
    return status.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Answered 429 or 503: the target shed the load on purpose. Part of {@link #refused()}. */
  public long shed() {
    return status.getOrDefault(429, 0L) + status.getOrDefault(503, 0L);
  }
}
