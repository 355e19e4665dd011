// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/** What the command line needs of the process that it runs in. */
public interface Host {

  /** Where results go. */
  PrintStream out();

  /** Where progress and problems go. */
  PrintStream err();

  /** Whether a person watches {@link #err()}: progress is then drawn as a bar. */
  boolean terminal();

  /** Blocks until the process is asked to end. */
  void untilStopped();

  /** Drives the window through the journey and saves a picture of every room. */
  void tour(Path folder);
}
