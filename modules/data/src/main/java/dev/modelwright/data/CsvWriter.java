// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a table as RFC 4180 has it, in UTF-8 without a byte order mark: commas, CRLF, quotes
 * doubled. Quoted are cells with a comma, a quote or a line end; with a sign that might be taken
 * for a delimiter; with spaces around; and the empty cell that stands alone in its row.
 */
public final class CsvWriter implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Writer out;

  private CsvWriter(Path file, Writer out) {
    this.file = file;
    this.out = out;
  }

  /**
   * Begins a file; one that is there already is replaced.
   *
   * @throws ProblemException if it cannot be written
   */
  public static CsvWriter open(Path file) {
    try {
      return new CsvWriter(
          file, new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), BUFFER));
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  /**
   * Writes one row.
   *
   * @throws ProblemException if it cannot be written
   */
  public void write(List<String> cells) {
    try {
      for (int i = 0; i < cells.size(); i++) {
        if (i > 0) {
          out.write(',');
        }
        write(cells.get(i), cells.size() == 1);
      }
      out.write("\r\n");
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  private void write(String cell, boolean alone) throws IOException {
    if (!mustQuote(cell, alone)) {
      out.write(cell);
      return;
    }
    out.write('"');
    out.write(cell.indexOf('"') < 0 ? cell : cell.replace("\"", "\"\""));
    out.write('"');
  }

  private static boolean mustQuote(String cell, boolean alone) {
    if (cell.isEmpty()) {
      return alone;
    }
    for (int i = 0; i < cell.length(); i++) {
      switch (cell.charAt(i)) {
        case ',', '"', '\n', '\r', ';', '\t', '|' -> {
          return true;
        }
        default -> {}
      }
    }
    return cell.charAt(0) <= ' '
        || cell.charAt(cell.length() - 1) <= ' '
        || cell.charAt(0) == '\uFEFF';
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  private static ProblemException trouble(Path file, IOException cause) {
    return Problem.at("out", "data.cannot-write", file, String.valueOf(cause.getMessage()))
        .exception(cause);
  }
}
