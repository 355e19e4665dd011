// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import dev.modelwright.base.Problem;

/**
 * When requests are to be sent, whatever the target does: an open loop. Each start gives the same
 * times again, counted from zero.
 */
public sealed interface Schedule permits Schedule.Constant {

  /** Requests a second, on average over the schedule. */
  double meanRate();

  /** The planned times from the beginning. */
  SendTimes start();

  /** Requests at even distances. */
  static Schedule constant(double ratePerSecond) {
    return new Constant(ratePerSecond);
  }

  /** How many requests are planned in the first {@code nanos} nanoseconds. */
  default long countWithin(long nanos) {
    SendTimes times = start();
    long count = 0;
    while (times.next() < nanos) {
      count++;
    }
    return count;
  }

  /** The planned times of one run through a schedule. */
  @FunctionalInterface
  interface SendTimes {

    /** The next planned time in nanoseconds since the start; never less than the one before. */
    long next();
  }

  /**
   * Request {@code i} at {@code i / rate} seconds, without accumulated rounding.
   *
   * @param meanRate requests a second, above 0 and at most a million
   */
  record Constant(double meanRate) implements Schedule {

    private static final double LARGEST = 1_000_000;

    /** Checks the rate. */
    public Constant {
      if (!(meanRate > 0 && meanRate <= LARGEST)) {
        throw Problem.at("rate", "measure.rate", meanRate).exception();
      }
    }

    @Override
    public SendTimes start() {
      return new SendTimes() {
        private long index;

        @Override
        public long next() {
          return planned(index++);
        }
      };
    }

    @Override
    public long countWithin(long nanos) {
      long count = (long) (nanos / 1e9 * meanRate);
      while (count > 0 && planned(count - 1) >= nanos) {
        count--;
      }
      while (planned(count) < nanos) {
        count++;
      }
      return count;
    }

    private long planned(long index) {
      return Math.round(index * 1e9 / meanRate);
    }
  }
}
