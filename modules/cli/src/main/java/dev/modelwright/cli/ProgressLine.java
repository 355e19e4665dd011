// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import java.io.PrintStream;

/** Progress as a bar that is drawn over itself on a terminal, and not at all elsewhere. */
final class ProgressLine implements JobContext, AutoCloseable {

  private static final int WIDTH = 24;
  private static final int LINE = 100;

  private final PrintStream err;
  private final boolean terminal;
  private String drawn = "";

  ProgressLine(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public synchronized void progress(double fraction, Message stage) {
    if (!terminal) {
      return;
    }
    int filled = Double.isNaN(fraction) ? 0 : Math.clamp((int) (fraction * WIDTH), 0, WIDTH);
    String text = "▓".repeat(filled) + "░".repeat(WIDTH - filled) + " " + stage.english();
    String line = text.length() > LINE ? text.substring(0, LINE) : text;
    if (!line.equals(drawn)) {
      err.print("\r\u001b[K" + line);
      err.flush();
      drawn = line;
    }
  }

  @Override
  public boolean cancelled() {
    return false;
  }

  @Override
  public void close() {
    if (!drawn.isEmpty()) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
