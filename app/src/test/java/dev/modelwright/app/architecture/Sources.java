// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that the program is made of. */
final class Sources {

  private Sources() {}

  /** All Java files of the program, without its tests. */
  static List<Path> java() {
    return under("/src/main/java/", ".java");
  }

  /** All files of a name's end below a part of a path, in order. */
  static List<Path> under(String folder, String end) {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("modules"))) {
      root = root.getParent();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> plain(file).contains(folder) && plain(file).endsWith(end))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A path with slashes. */
  static String plain(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** A file's text. */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
