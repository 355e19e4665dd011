// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens a file for reading, or says clearly why that cannot be. */
final class SourceFile {

  private final Path path;

  SourceFile(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /** Checks that there is a file with something in it. */
  long size() {
    if (isEmpty()) {
      throw Problem.at("file", "data.empty-file", name()).exception();
    }
    return bytes();
  }

  /** Checks that there is a file; whether nothing is in it. */
  boolean isEmpty() {
    return bytes() == 0 && Files.isRegularFile(path);
  }

  private long bytes() {
    if (!Files.exists(path)) {
      throw Problem.at("file", "data.no-such-file", path).exception();
    }
    if (Files.isDirectory(path)) {
      throw Problem.at("file", "data.is-folder", path).exception();
    }
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  /** The file's bytes, counted and hashed. */
  HashedInput open() throws IOException {
    return new HashedInput(Files.newInputStream(path));
  }

  /** The file's first bytes, at most that many. */
  byte[] head(int most) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(most);
    }
  }

  /** The file's last bytes, at most that many. */
  byte[] tail(int most) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      channel.position(Math.max(0, channel.size() - most));
      return Channels.newInputStream(channel).readNBytes(most);
    }
  }

  /** The bytes as UTF-8 without a byte order mark. */
  static InputStream utf8(InputStream in, Encoding encoding) throws IOException {
    in.skipNBytes(encoding.markBytes());
    return encoding.charset().equals(StandardCharsets.UTF_8) && !encoding.changes()
        ? in
        : new Transcoder(in, encoding);
  }

  /** The file's name without its folder. */
  String name() {
    return String.valueOf(path.getFileName());
  }

  /** What is wrong, when reading failed. */
  ProblemException trouble(IOException cause) {
    String code =
        switch (cause) {
          case NoSuchFileException e -> "data.no-such-file";
          case AccessDeniedException e -> "data.no-access";
          default -> "data.unreadable";
        };
    return Problem.at("file", code, path, String.valueOf(cause.getMessage())).exception(cause);
  }
}
