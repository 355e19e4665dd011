// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

/**
 * What became of the requests.
 *
 * @param planned how many the schedule holds for the measurement
 * @param succeeded answered with a good status
 * @param errors the others that are over
 * @param bytesSent over the wire, with headers, of requests that are over
 * @param bytesReceived over the wire, with headers
 */
public record LoadTotals(
    long planned, long succeeded, LoadErrors errors, long bytesSent, long bytesReceived) {

  /** How many requests are over, in whichever way. */
  public long finished() {
    return succeeded + errors.total();
  }
}
