// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A table that comes with the program. */
enum Sample {
  /** Loans. */
  CREDIT(3000, 13),
  /** Lesions. */
  CLINICAL(700, 13),
  /** Windows of two seconds of a drive. */
  DRIVING(3000, 12),
  /** Used cars. */
  CARS(1500, 12);

  private final int rows;
  private final int columns;

  Sample(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** Its name in files, codes and node ids. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** Its file in the folder of the samples. */
  Path file(Path folder) {
    return folder.resolve(id() + ".csv");
  }

  /** Whether its file is there. */
  boolean isIn(Path folder) {
    return Files.isRegularFile(file(folder));
  }
}
