// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.util.function.Consumer;

/**
 * Where the loop counts and the run reads: two windows change places, so that reading keeps the
 * loop waiting for no longer than the exchange takes. What ends together is read together.
 */
final class Tally {

  private Window warmUp;
  private Window measured;
  private boolean measuring;

  /** An empty tally for latencies up to {@code longest} nanoseconds. */
  Tally(long longest) {
    warmUp = new Window(longest);
    measured = new Window(longest);
  }

  /** Counts what became of a request. */
  synchronized void count(Ticket ticket, Consumer<Window> entry) {
    entry.accept(ticket.measured() ? measured : warmUp);
  }

  /** Counts time in which the loop had nothing to do. */
  synchronized void idle(long nanos) {
    (measuring ? measured : warmUp).idle(nanos);
  }

  /** Says that idle time belongs to the measurement from now on. */
  synchronized void measure() {
    measuring = true;
  }

  /** Gives an empty window for the one that was counted in so far. */
  synchronized Window exchange(boolean ofMeasurement, Window empty) {
    Window full = ofMeasurement ? measured : warmUp;
    if (ofMeasurement) {
      measured = empty;
    } else {
      warmUp = empty;
    }
    return full;
  }
}
