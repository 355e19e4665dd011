// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/** Opens a file for reading, or says clearly why that cannot be. */
final class SourceFile {

  private final Path path;
  private final Optional<String> part;
  private final UnpackLimits limits;

  SourceFile(Path path) {
    this(path, Optional.empty(), UnpackLimits.USUAL);
  }

  /**
   * A file, packed or not.
   *
   * @param part which file of an archive is wanted
   */
  SourceFile(Path path, Optional<String> part, UnpackLimits limits) {
    this.path = path;
    this.part = part;
    this.limits = limits;
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

  /** The file's bytes as they are on the disk, counted and hashed. */
  HashedInput open() throws IOException {
    return open(Long.MAX_VALUE);
  }

  /** The file's first bytes, at most that many, counted and hashed. */
  HashedInput open(long most) throws IOException {
    return new HashedInput(Files.newInputStream(path), most);
  }

  /** The bytes of the table, unpacked, out of those on the disk. */
  InputStream content(HashedInput raw) throws IOException {
    Packing packing = Packing.of(path, part);
    return packing instanceof Packing.None
        ? raw
        : new Unpacked(packing.unpack(raw), raw, limits, name());
  }

  /** What should be known of the choice of the table, where the file holds several. */
  List<Message> warnings() throws IOException {
    return Packing.of(path, part).warnings();
  }

  /** The tables of an archive, the largest first. */
  List<String> parts() throws IOException {
    return Packing.of(path, part) instanceof Packing.Zip zip ? zip.parts() : List.of();
  }

  /** Which table is wanted of a text that holds several; in an archive a part is a file. */
  Optional<String> tableWanted() throws IOException {
    return Packing.of(path, part) instanceof Packing.Zip ? Optional.empty() : part;
  }

  /** The first bytes of the table, at most that many. */
  byte[] head(int most) throws IOException {
    try (InputStream in = content(open())) {
      return in.readNBytes(most);
    }
  }

  /** Whether the table has to be unpacked. */
  boolean packed() throws IOException {
    return !(Packing.of(path, part) instanceof Packing.None);
  }

  /** The file's last bytes, at most that many. */
  byte[] tail(int most) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      channel.position(Math.max(0, channel.size() - most));
      return Channels.newInputStream(channel).readNBytes(most);
    }
  }

  /**
   * What should be known of a file that has changed.
   *
   * @param before how long it was, and how much of it was to be read; 0 if that was not known
   * @param read how many bytes were read
   * @throws ProblemException if it became shorter
   */
  List<Message> changes(long before, long read) {
    if (before == 0 || (read == before && bytes() == before)) {
      return List.of();
    }
    if (read < before) {
      throw changed();
    }
    return List.of(Message.of("data.file-grew", name(), before));
  }

  /** Says that the file is no longer what it was when reading began. */
  ProblemException changed() {
    return Problem.at("file", "data.file-changed", name()).exception();
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
          case ZipException e -> "data.broken-archive";
          case EOFException e -> "data.broken-archive";
          default -> "data.unreadable";
        };
    String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return Problem.at("file", code, path, why).exception(cause);
  }
}
