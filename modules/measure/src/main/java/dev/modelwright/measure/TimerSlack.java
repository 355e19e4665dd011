// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Linux lets a sleeping thread sleep up to 50 µs longer than asked, to save power; a thread may ask
 * for less (proc(5), timerslack_ns). Elsewhere nothing is changed.
 */
final class TimerSlack {

  private static final Logger LOG = LoggerFactory.getLogger(TimerSlack.class);
  private static final Path SELF = Path.of("/proc/thread-self");
  private static final String NANOS = "1000";

  private TimerSlack() {}

  /** Asks for short slack for the calling thread, which has to be a platform thread. */
  static void lower() {
    if (!Files.isSymbolicLink(SELF)) {
      return;
    }
    try {
      Path thread = Files.readSymbolicLink(SELF).getFileName();
      Files.writeString(Path.of("/proc", thread.toString(), "timerslack_ns"), NANOS);
    } catch (IOException e) {
      LOG.debug("timer slack stays as it is", e);
    }
  }
}
