// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.base.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whole files in and out. */
final class ModelBytes {

  private ModelBytes() {}

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw Problem.at("file", "export.no-such-file", file).exception(e);
    } catch (IOException e) {
      throw Problem.at("file", "export.cannot-read", file, e.getMessage()).exception(e);
    }
  }

  /**
   * Writes all the files; each appears whole or not at all, and none appears before all of them are
   * on the disk.
   */
  static void write(Path folder, Map<String, byte[]> files) {
    List<Path> unfinished = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      Map<Path, Path> moves = new LinkedHashMap<>();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path part = folder.resolve(file.getKey() + "." + UUID.randomUUID() + ".part");
        unfinished.add(part);
        Files.write(part, file.getValue());
        moves.put(part, folder.resolve(file.getKey()));
      }
      for (Map.Entry<Path, Path> move : moves.entrySet()) {
        Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw Problem.at("folder", "export.cannot-write", folder, e.getMessage()).exception(e);
    } finally {
      unfinished.forEach(ModelBytes::discard);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      org.slf4j.LoggerFactory.getLogger(ModelBytes.class).warn("left behind: {}", part, e);
    }
  }
}
