// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.base.Ticker;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ends connections whose sender falls silent in the middle of a body. The HTTP stack ends those
 * that are silent between requests, but sets no time-out on reading a body.
 */
final class SilenceWatch implements AutoCloseable {

  private final Set<BodyReader> reading = ConcurrentHashMap.newKeySet();
  private final Ticker ticker;
  private final Duration longest;
  private final Thread thread;

  SilenceWatch(Duration longest, Ticker ticker) {
    this.longest = longest;
    this.ticker = ticker;
    this.thread = Thread.ofVirtual().name("silence-watch").unstarted(this::watch);
  }

  void start() {
    thread.start();
  }

  /** The time by which silence is measured. */
  long nanos() {
    return ticker.nanos();
  }

  void enter(BodyReader reader) {
    reading.add(reader);
  }

  void leave(BodyReader reader) {
    reading.remove(reader);
  }

  private void watch() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(longest.dividedBy(2));
        long since = ticker.nanos() - longest.toNanos();
        reading.forEach(reader -> reader.endIfSilent(since));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed: the thread ends
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
