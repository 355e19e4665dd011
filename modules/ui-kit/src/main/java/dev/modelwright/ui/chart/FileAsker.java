// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person where to save a file. */
@FunctionalInterface
public interface FileAsker {

  /** The chosen file, or empty if the person thought better of it. */
  Optional<Path> ask(Request request);

  /**
   * What is to be saved.
   *
   * @param title what the question is headed with
   * @param suggestion a file name with its ending
   * @param ending of the file name, such as {@code png}
   */
  record Request(String title, String suggestion, String ending) {}
}
