// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

/** The planned times of one phase on the ticker, read one by one. */
final class Timetable {

  /** The head of a timetable that has nothing more to send. */
  static final long NEVER = Long.MAX_VALUE;

  private final Schedule.SendTimes times;
  private final long origin;
  private final long length;
  private long index;
  private long head;

  /**
   * A timetable that begins at {@code origin} and plans for {@code length} nanoseconds, or without
   * end where that is {@link #NEVER}.
   */
  Timetable(Schedule schedule, long origin, long length) {
    this.times = schedule.start();
    this.origin = origin;
    this.length = length;
    read();
  }

  /** When the next request is to be sent, or {@link #NEVER}. */
  long head() {
    return head;
  }

  /** The number of the next request. */
  long index() {
    return index;
  }

  /** Goes on to the next request. */
  void advance() {
    index++;
    read();
  }

  /** When the phase ends on the ticker. */
  long end() {
    return length == NEVER ? NEVER : origin + length;
  }

  private void read() {
    long next = times.next();
    head = next < length ? origin + next : NEVER;
  }
}
