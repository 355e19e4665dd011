// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.time.Instant;

/**
 * The server's figures at one moment.
 *
 * @param started when it began to listen
 * @param requests answered since then, errors among them
 * @param errors answered with a status of 400 or more
 * @param rows scored since then
 * @param inFlight requests under way now
 * @param recent of the last seconds
 */
public record ServerStats(
    Instant started, long requests, long errors, long rows, int inFlight, Recent recent) {

  /**
   * What the last seconds were like; latencies are measured in the server, from the request's head
   * to the answer's last byte handed to the system, and are 0 where there was no request.
   *
   * @param perSecond requests per second
   */
  public record Recent(
      double perSecond,
      double p50Micros,
      double p90Micros,
      double p99Micros,
      double p999Micros,
      double maxMicros) {}
}
