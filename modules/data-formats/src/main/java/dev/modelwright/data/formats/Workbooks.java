// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data.formats;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.data.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Writes a workbook's sheet as text: the one that is wanted, or the visible one with the most
 * filled cells. Empty rows, and empty columns around the table, are left out; a merged cell's value
 * stands in its first cell only.
 */
final class Workbooks implements TableFiles.Converted {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
  private static final long MOST_BYTES = 8L << 30;
  private static final long FREE_BYTES = 100L << 20;
  private static final int MOST_RATIO = 1000;

  @Override
  public List<String> parts(Path file) {
    try {
      return read(file, book -> visible(book).stream().map(Sheet::getName).toList());
    } catch (IOException e) {
      throw broken(file, e);
    }
  }

  @Override
  public List<Message> write(Path file, Path text, Optional<String> part, JobContext context)
      throws IOException {
    return read(file, book -> write(book, file, text, part, context));
  }

  private static List<Message> write(
      ReadableWorkbook book, Path file, Path text, Optional<String> part, JobContext context)
      throws IOException {
    List<Sheet> sheets = visible(book);
    List<String> names = sheets.stream().map(Sheet::getName).toList();
    List<Sheet> wanted = part.map(name -> List.of(named(book, file, name, names))).orElse(sheets);
    List<Extent> extents = new ArrayList<>();
    for (Sheet sheet : wanted) {
      extents.add(Extent.of(sheet, context));
    }
    Extent largest =
        extents.stream()
            .max(Comparator.comparingLong(Extent::cells))
            .filter(extent -> extent.cells() > 0)
            .orElseThrow(
                () -> Problem.at("file", "formats.empty-sheet", file.getFileName()).exception());
    ExcelCells cells = new ExcelCells(book.isDate1904());
    copy(largest, text, cells, context);
    List<Message> warnings = new ArrayList<>();
    if (part.isEmpty()) {
      warnings.addAll(others(file, largest.sheet().getName(), names));
    }
    if (cells.withoutResult() > 0) {
      warnings.add(Message.of("formats.no-results", cells.withoutResult()));
    }
    return warnings;
  }

  private static List<Message> others(Path file, String read, List<String> names) {
    List<String> others = names.stream().filter(name -> !name.equals(read)).toList();
    return others.isEmpty()
        ? List.of()
        : List.of(
            Message.of(
                "formats.other-sheets", file.getFileName(), read, String.join(", ", others)));
  }

  private static void copy(Extent extent, Path text, ExcelCells cells, JobContext context)
      throws IOException {
    long[] done = {0};
    try (CsvWriter out = CsvWriter.open(text);
        Stream<Row> rows = extent.sheet().openStream()) {
      rows.forEach(
          row -> {
            List<String> texts = texts(row, extent, cells);
            if (texts.stream().anyMatch(cell -> !cell.isEmpty())) {
              out.write(texts);
            }
            if (++done[0] % 1000 == 0) {
              context.check();
              context.progress(
                  0.5 + 0.5 * done[0] / extent.rows(),
                  Message.of("formats.converting", extent.sheet().getName()));
            }
          });
    }
  }

  private static List<String> texts(Row row, Extent extent, ExcelCells cells) {
    List<String> texts = new ArrayList<>();
    for (int column = extent.first(); column <= extent.last(); column++) {
      texts.add(row.getOptionalCell(column).map(cells::text).orElse(""));
    }
    return texts;
  }

  private static List<Sheet> visible(ReadableWorkbook book) {
    List<Sheet> all = book.getSheets().toList();
    List<Sheet> visible =
        all.stream().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
    return visible.isEmpty() ? all : visible;
  }

  private static Sheet named(ReadableWorkbook book, Path file, String name, List<String> names) {
    return book.findSheet(name)
        .orElseThrow(
            () ->
                Problem.at(
                        "file",
                        "formats.no-such-sheet",
                        file.getFileName(),
                        name,
                        String.join(", ", names))
                    .exception());
  }

  private interface Use<T> {
    T of(ReadableWorkbook book) throws IOException;
  }

  private static <T> T read(Path file, Use<T> use) throws IOException {
    checkSize(file);
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
      return use.of(book);
    } catch (ExcelReaderException
        | UncheckedIOException
        | IllegalArgumentException
        | IllegalStateException
        | IndexOutOfBoundsException
        | NullPointerException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  /** A small workbook may not fill the machine. */
  private static void checkSize(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      long bytes = zip.stream().mapToLong(ZipEntry::getSize).sum();
      long packed = zip.stream().mapToLong(ZipEntry::getCompressedSize).sum();
      if (bytes > MOST_BYTES || bytes > FREE_BYTES && bytes / MOST_RATIO > packed) {
        throw Problem.at("file", "formats.too-large", file.getFileName(), bytes >> 20).exception();
      }
    }
  }

  private static RuntimeException broken(Path file, IOException cause) {
    return Problem.at("file", "formats.broken", file.getFileName(), cause.getMessage())
        .exception(cause);
  }

  /**
   * Where a sheet's cells are.
   *
   * @param cells how many are filled
   * @param first the first column with a filled one
   * @param last the last such column
   */
  private record Extent(Sheet sheet, long rows, long cells, int first, int last) {

    static Extent of(Sheet sheet, JobContext context) throws IOException {
      long rows = 0;
      long cells = 0;
      int first = Integer.MAX_VALUE;
      int last = -1;
      try (Stream<Row> all = sheet.openStream()) {
        for (Row row : (Iterable<Row>) all::iterator) {
          rows++;
          if (rows % 1000 == 0) {
            context.check();
          }
          for (Cell cell : row) {
            if (cell != null && !cell.getText().isEmpty()) {
              cells++;
              first = Math.min(first, cell.getColumnIndex());
              last = Math.max(last, cell.getColumnIndex());
            }
          }
        }
      }
      return new Extent(sheet, rows, cells, first, last);
    }
  }
}
