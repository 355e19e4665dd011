// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Shows the beginning of a file as a table; however long the file is, little of it is read. */
public final class Previewer {
  private static final int MOST_LINES = 60;
  private static final int LONGEST_LINE = 1000;
  private static final int MOST_COLUMNS = 2000;
  private static final int ROWS_FOR_KINDS = 2000;
  private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", " ");

  /**
   * Looks at the beginning of a file.
   *
   * @param part which table of a file that holds several; the main one if empty
   * @param dialect how the file is to be read; found out if there is none
   * @param rows how many rows are wanted at most
   * @throws dev.modelwright.base.ProblemException if there is no such file, no text in it, or a
   *     sign of the dialect is none that can be read
   */
  public Preview preview(Path file, Optional<String> part, Optional<Dialect> dialect, int rows) {
    SourceFile source = new SourceFile(file, part, UnpackLimits.USUAL);
    try {
      source.size();
      if (dialect.isPresent()) {
        Sample sample = TableSniffing.sample(source, dialect.orElseThrow());
        return preview(sample, Sniffer.given(sample, dialect.orElseThrow()), true, rows);
      }
      Sample sample = TableSniffing.sample(source);
      return preview(sample, TableSniffing.sniff(source, sample), false, rows);
    } catch (IOException e) {
      throw source.trouble(e);
    }
  }

  private static Preview preview(Sample sample, Sniffer.Sniffed sniffed, boolean given, int rows)
      throws IOException {
    Dialect dialect = sniffed.dialect();
    Sniffer.Sniffed used = sample.whole() ? sniffed : sniffed.endingAt(TableEnd.NONE);
    List<List<String>> texts = new ArrayList<>();
    Sample parted = given ? sample : sample.partedBy(dialect.delimiter());
    Layout layout = read(completeRows(parted), used, Math.max(rows, ROWS_FOR_KINDS), texts);
    List<ColumnKind> kinds = new ArrayList<>();
    for (int column = 0; column < layout.width(); column++) {
      kinds.add(kind(layout.names().get(column), texts, column, dialect.sign()));
    }
    return new Preview(
        dialect,
        layout.names(),
        kinds,
        texts.subList(0, Math.min(rows, texts.size())),
        firstLines(sample, dialect),
        Notes.of(sniffed, layout, given),
        encodings(dialect),
        delimiters(sample, dialect),
        TableSniffing.tables(sample, sniffed),
        sample.whole());
  }

  /** The sample's bytes up to the last line end, beyond which a row may be cut off. */
  private static byte[] completeRows(Sample sample) {
    byte[] bytes = sample.bytes();
    int end = bytes.length;
    while (!sample.whole() && end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
      end--;
    }
    return end == 0 ? bytes : java.util.Arrays.copyOf(bytes, end);
  }

  private static Layout read(
      byte[] bytes, Sniffer.Sniffed sniffed, int most, List<List<String>> rows) throws IOException {
    try (TableBlocks blocks =
        TableBlocks.of(
            new ByteArrayInputStream(bytes), new Encoding(StandardCharsets.UTF_8, 0), sniffed)) {
      boolean more = blocks.next();
      int width = Math.min(MOST_COLUMNS, blocks.layout().width());
      for (; more && rows.size() < most; more = blocks.next()) {
        for (int row = 0; row < blocks.cells().rows() && rows.size() < most; row++) {
          rows.add(fitted(blocks.texts(row), width));
        }
      }
      return blocks.layout().first(width);
    }
  }

  private static List<String> fitted(List<String> row, int width) {
    while (row.size() < width) {
      row.add("");
    }
    return List.copyOf(row.subList(0, width));
  }

  private static ColumnKind kind(String name, List<List<String>> rows, int column, char delimiter) {
    Map<String, Integer> codes = new LinkedHashMap<>();
    int[] found = new int[rows.size()];
    List<Integer> counts = new ArrayList<>();
    for (int row = 0; row < found.length; row++) {
      String text = rows.get(row).get(column).strip();
      found[row] = text.isEmpty() ? Levels.MISSING : codes.computeIfAbsent(text, t -> codes.size());
      if (counts.size() < codes.size()) {
        counts.add(0);
      }
      if (found[row] >= 0) {
        counts.set(found[row], counts.get(found[row]) + 1);
      }
    }
    Levels levels =
        new Levels(
            codes.keySet().toArray(String[]::new),
            counts.stream().mapToInt(Integer::intValue).toArray(),
            found);
    return new TextInference(delimiter).column(name, levels, ColumnChoice.none()).info().kind();
  }

  private static List<String> firstLines(Sample sample, Dialect dialect) {
    List<String> lines = new ArrayList<>();
    byte[] bytes = sample.bytes();
    for (int at = 0; at < bytes.length && lines.size() < MOST_LINES; ) {
      int end = Lines.end(bytes, at, bytes.length);
      String line = Bytes.text(bytes, at, Math.min(end, at + 4 * LONGEST_LINE));
      String shown = dialect.shown(line);
      lines.add(shown.length() > LONGEST_LINE ? shown.substring(0, LONGEST_LINE) + "…" : shown);
      at = Lines.after(bytes, end, bytes.length);
    }
    return lines;
  }

  private static List<Charset> encodings(Dialect dialect) {
    Set<Charset> all = new LinkedHashSet<>(List.of(dialect.encoding()));
    Stream.of(
            Stream.of("UTF-8"),
            NarrowEncodings.names(),
            Stream.of("ISO-8859-1", "x-windows-874", "UTF-16LE", "UTF-16BE"))
        .flatMap(names -> names)
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .forEach(all::add);
    return List.copyOf(all);
  }

  private static List<String> delimiters(Sample sample, Dialect dialect) {
    return Stream.of(
            Stream.of(dialect.delimiter()),
            GrammarChoice.all(sample).stream().map(GrammarChoice.Scored::delimiter),
            DELIMITERS.stream())
        .flatMap(signs -> signs)
        .distinct()
        .toList();
  }
}
