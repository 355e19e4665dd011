// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Chooses a table out of a zip archive: the one that is wanted, or the largest. */
final class Archive {

  private static final List<String> TABLES =
      List.of(".csv", ".tsv", ".txt", ".tab", ".dat", ".data", ".psv", ".asc");
  private static final int MOST_NAMES = 10;

  private Archive() {}

  static Packing choose(Path file, Optional<String> part) throws IOException {
    try {
      return choose(file, part, StandardCharsets.UTF_8);
    } catch (ZipException e) {
      // names that are not of UTF-8 are mostly those of Chinese Windows
      return choose(file, part, Charset.forName("GB18030"));
    }
  }

  private static Packing choose(Path file, Optional<String> part, Charset charset)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    List<ZipEntry> files;
    try (ZipFile zip = new ZipFile(file.toFile(), charset)) {
      refuseDocuments(zip, name);
      files = zip.stream().filter(Archive::isFile).collect(Collectors.toList());
    }
    List<ZipEntry> tables = files.stream().filter(Archive::isTable).collect(Collectors.toList());
    tables.sort(Comparator.comparingLong(ZipEntry::getSize).reversed());
    ZipEntry chosen =
        part.map(wanted -> find(name, files, wanted))
            .orElseGet(
                () ->
                    tables.stream()
                        .findFirst()
                        .orElseThrow(
                            () ->
                                Problem.at("file", "data.no-table-inside", name, names(files))
                                    .exception()));
    List<String> others = new ArrayList<>(tables.stream().map(ZipEntry::getName).toList());
    others.remove(chosen.getName());
    return new Packing.Zip(name, chosen.getName(), charset, part.isPresent() ? List.of() : others);
  }

  /** Documents are archives too; of those that hold no sheets no table can be saved. */
  private static void refuseDocuments(ZipFile zip, String name) throws IOException {
    ZipEntry type = zip.getEntry("mimetype");
    boolean sheets = zip.stream().anyMatch(entry -> entry.getName().startsWith("xl/"));
    if (type != null) {
      try (InputStream in = zip.getInputStream(type)) {
        sheets |= new String(in.readNBytes(100), StandardCharsets.US_ASCII).contains("sheet");
      }
    }
    if (type != null || zip.getEntry("[Content_Types].xml") != null) {
      throw Problem.at("file", sheets ? "data.workbook" : "data.binary-file", name).exception();
    }
  }

  private static ZipEntry find(String archive, List<ZipEntry> files, String wanted) {
    return files.stream()
        .filter(entry -> entry.getName().equals(wanted) || fileName(entry).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.at("file", "data.no-such-part", archive, wanted, names(files)).exception());
  }

  private static boolean isFile(ZipEntry entry) {
    return !entry.isDirectory()
        && !entry.getName().startsWith("__MACOSX/")
        && !fileName(entry).startsWith(".");
  }

  private static boolean isTable(ZipEntry entry) {
    String name = fileName(entry).toLowerCase(Locale.ROOT);
    return TABLES.stream().anyMatch(name::endsWith) || name.indexOf('.') < 0;
  }

  private static String fileName(ZipEntry entry) {
    return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
  }

  private static String names(List<ZipEntry> files) {
    String first =
        files.stream().limit(MOST_NAMES).map(ZipEntry::getName).collect(Collectors.joining(", "));
    return files.size() > MOST_NAMES ? first + ", …" : first;
  }
}
