// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** How a file's table is packed. */
sealed interface Packing {

  /** The table's bytes out of those of the file. */
  InputStream unpack(InputStream packed) throws IOException;

  /** What should be known of the choice of this table. */
  default List<Message> warnings() {
    return List.of();
  }

  /** Not at all. */
  record None() implements Packing {
    @Override
    public InputStream unpack(InputStream packed) {
      return packed;
    }
  }

  /** By gzip (RFC 1952), perhaps in several members. */
  record Gzip() implements Packing {
    @Override
    public InputStream unpack(InputStream packed) throws IOException {
      return new GZIPInputStream(new BufferedInputStream(packed, 1 << 16), 1 << 16);
    }
  }

  /**
   * As one file of a zip archive.
   *
   * @param others the other files that may hold tables
   */
  record Zip(String archive, String entry, Charset names, List<String> others) implements Packing {
    @Override
    public InputStream unpack(InputStream packed) throws IOException {
      ZipInputStream zip = new ZipInputStream(new BufferedInputStream(packed, 1 << 16), names);
      ZipEntry next;
      while ((next = zip.getNextEntry()) != null) {
        if (next.getName().equals(entry)) {
          return zip;
        }
      }
      throw new ZipException("no " + entry);
    }

    /** All tables, this one first. */
    List<String> parts() {
      return Stream.concat(Stream.of(entry), others.stream()).toList();
    }

    @Override
    public List<Message> warnings() {
      return others.isEmpty()
          ? List.of()
          : List.of(Message.of("data.other-parts", archive, entry, String.join(", ", others)));
    }
  }

  /**
   * How a file is packed, told by its first bytes.
   *
   * @param part the file of an archive that is wanted
   * @throws dev.modelwright.base.ProblemException if an archive does not hold what is wanted
   */
  static Packing of(Path file, Optional<String> part) throws IOException {
    String start;
    try (InputStream in = Files.newInputStream(file)) {
      start = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
    }
    if (start.startsWith("\u001F\u008B")) {
      return new Gzip();
    }
    return start.equals("PK\u0003\u0004") ? Archive.choose(file, part) : new None();
  }
}
