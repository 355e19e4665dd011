// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.concurrent.Semaphore;

/** How much is let in at once: requests being scored, and kibibytes of large bodies. */
final class Gate {

  private static final int KIB = 1024;
  private static final int LARGE_BODIES = 16;

  private final int scoring;
  private final Semaphore permits;
  private final Semaphore kibibytes;
  private volatile boolean open = true;

  Gate(ServerLimits limits) {
    this.scoring = limits.scoring();
    this.permits = new Semaphore(limits.scoring());
    this.kibibytes = new Semaphore(LARGE_BODIES * (limits.bodyBytes() / KIB + 1));
  }

  /** Answers through a route if there is room; otherwise refuses at once. */
  Reply score(Route route, Call call) {
    if (!open) {
      throw new Refusal(503, "The server is closing; try another one.");
    }
    if (!permits.tryAcquire()) {
      throw new Refusal(
          503, "The server is busy scoring " + scoring + " requests; try again in a moment.");
    }
    try {
      return route.answer().to(call);
    } finally {
      permits.release();
    }
  }

  /** Takes memory for a body that turned out large, or refuses at once. */
  void takeMemory(int more) {
    if (!kibibytes.tryAcquire(more)) {
      throw new Refusal(503, "The server holds too many large requests; try again in a moment.");
    }
  }

  void giveMemory(int taken) {
    kibibytes.release(taken);
  }

  boolean isOpen() {
    return open;
  }

  /** Lets nothing more in. */
  void shut() {
    open = false;
  }
}
