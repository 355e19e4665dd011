// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data.formats;

import dev.modelwright.base.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file's table as text, in a file of its own that is deleted when this is closed. */
public final class TextCopy implements AutoCloseable {

  private final Path file;
  private final Optional<Path> folder;
  private List<Message> warnings = List.of();

  private TextCopy(Path file, Optional<Path> folder) {
    this.file = file;
    this.folder = folder;
  }

  /** A text file, which is its own copy and stays. */
  static TextCopy itself(Path file) {
    return new TextCopy(file, Optional.empty());
  }

  /** A new file of the same name in a folder of its own, so that sentences name the right one. */
  static TextCopy empty(Path original) throws IOException {
    Path folder = Files.createTempDirectory("modelwright");
    return new TextCopy(folder.resolve(original.getFileName()), Optional.of(folder));
  }

  /** Where the text is. */
  public Path file() {
    return file;
  }

  /** Whether it is a copy, of RFC 4180 and UTF-8, and not the file itself. */
  public boolean converted() {
    return folder.isPresent();
  }

  /** What should be known of how it was made. */
  public List<Message> warnings() {
    return warnings;
  }

  void warn(List<Message> found) {
    warnings = List.copyOf(found);
  }

  @Override
  public void close() {
    folder.ifPresent(
        made -> {
          try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(made);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
