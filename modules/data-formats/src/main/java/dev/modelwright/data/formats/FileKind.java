// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data.formats;

import dev.modelwright.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is, told by its bytes. */
enum FileKind {
  /** An Excel workbook as a zip archive of XML. */
  WORKBOOK,
  /** Parquet. */
  PARQUET,
  /** Text, or something that only the reader of texts can refuse. */
  OTHER;

  private static final String ZIP = "PK\u0003\u0004";
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0";
  private static final String PARQUET_MARK = "PAR1";
  private static final String LOCKED_PARQUET_MARK = "PARE";
  private static final int OLE_LOOK = 1 << 20;

  /**
   * The kind.
   *
   * @throws dev.modelwright.base.ProblemException if it is one that cannot be read, and why
   */
  static FileKind of(Path file) throws IOException {
    String start = head(file, 4);
    return switch (start) {
      case ZIP -> archive(file);
      case OLE -> throw ole(file);
      case PARQUET_MARK -> PARQUET;
      case LOCKED_PARQUET_MARK ->
          throw Problem.at("file", "formats.locked", file.getFileName()).exception();
      default -> OTHER;
    };
  }

  Optional<TableFiles.Converted> converter() {
    return switch (this) {
      case WORKBOOK -> Optional.of(new Workbooks());
      case PARQUET -> Optional.of(new ParquetFiles());
      case OTHER -> Optional.empty();
    };
  }

  private static FileKind archive(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.bin") != null) {
        throw Problem.at("file", "formats.binary-workbook", file.getFileName()).exception();
      }
      return zip.getEntry("xl/workbook.xml") != null ? WORKBOOK : OTHER;
    } catch (ZipException e) {
      return OTHER;
    }
  }

  /** Old workbooks and locked new ones are both such; only the latter hold this name. */
  private static RuntimeException ole(Path file) throws IOException {
    String locked =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    String code = head(file, OLE_LOOK).contains(locked) ? "formats.locked" : "formats.old-workbook";
    return Problem.at("file", code, file.getFileName()).exception();
  }

  private static String head(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(most), StandardCharsets.ISO_8859_1);
    }
  }
}
