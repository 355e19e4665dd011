// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

/**
 * One request on its way.
 *
 * @param index its number within its phase, which also chooses its body
 * @param planned when it was to be sent, on the ticker
 * @param measured whether it counts
 * @param waited whether it found no connection free and so could not be sent when it was due
 * @param behind the generator's own delay of a request that was not sent at once, in nanoseconds
 */
record Ticket(long index, long planned, boolean measured, boolean waited, long behind) {

  /** Stands for {@link #behind} where the request is sent at once: its delay is sent − planned. */
  static final long AT_ONCE = -1;

  /** The generator's own delay, given when it was sent. */
  long behindAt(long sent) {
    return Math.max(0, behind == AT_ONCE ? sent - planned : behind);
  }
}
