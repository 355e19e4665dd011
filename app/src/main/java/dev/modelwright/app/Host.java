// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** This process, as the command line sees it. */
record Host(PrintStream out, PrintStream err, boolean terminal)
    implements dev.modelwright.cli.Host {

  /** Until the process is asked to end; it then waits until the caller has tidied up. */
  @Override
  public void untilStopped() {
    CountDownLatch asked = new CountDownLatch(1);
    Thread waiting = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  asked.countDown();
                  join(waiting);
                },
                "stop"));
    try {
      asked.await();
    } catch (InterruptedException e) {
      waiting.interrupt();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(15_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void tour(Path folder) {
    new Tour(folder).run();
  }
}
