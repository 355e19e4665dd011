// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where tests find what is not on their class path. */
public final class Places {

  private Places() {}

  /** A sample table of the product, for example {@code credit.csv}. */
  public static Path sample(String name) {
    return up("sample-data")
        .map(folder -> folder.resolve(name))
        .orElseThrow(() -> new IllegalStateException("no sample-data above the working folder"));
  }

  /** The folder of outside data that lies beside the repository, where there is one. */
  public static Optional<Path> shared() {
    return up("shared");
  }

  private static Optional<Path> up(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      if (Files.isDirectory(folder.resolve(name))) {
        return Optional.of(folder.resolve(name));
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }
}
