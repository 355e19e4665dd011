// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads CSV after RFC 4180: UTF-8, a header, commas, quotes doubled within quotes. */
final class CsvRows {

  private final String text;
  private int at;
  private int line = 1;
  private int begun = 1;

  private CsvRows(String text) {
    this.text = text;
    this.at = text.startsWith("\uFEFF") ? 1 : 0;
  }

  /** Gives every row of the body to the batcher. */
  static void read(byte[] body, Admission admission, RowBatcher batcher) {
    CsvRows csv = new CsvRows(utf8(body));
    List<String> header =
        csv.record().orElseThrow(() -> Refusal.bad("The CSV is empty; begin with a header line."));
    List<ColumnRule> rules = header.stream().map(admission::field).toList();
    Set<String> seen = new HashSet<>();
    for (String name : header) {
      if (!seen.add(name)) {
        throw Refusal.bad("Column " + Refusal.quote(name) + " stands twice in the header.");
      }
    }
    for (Optional<List<String>> next = csv.record(); next.isPresent(); next = csv.record()) {
      List<String> cells = next.get();
      batcher.add((rows, row) -> csv.put(cells, rules, rows, row));
    }
  }

  private static String utf8(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.bad("The CSV is not UTF-8.");
    }
  }

  private void put(List<String> cells, List<ColumnRule> rules, RawRows rows, int row) {
    if (cells.size() != rules.size()) {
      throw Refusal.bad(
          "Line %d has %d values where the header has %d columns."
              .formatted(begun, cells.size(), rules.size()));
    }
    for (int i = 0; i < cells.size(); i++) {
      rules.get(i).written(rows, row, cells.get(i));
    }
  }

  /** The next record; empty lines are passed over. */
  private Optional<List<String>> record() {
    while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
      endLine();
    }
    if (at >= text.length()) {
      return Optional.empty();
    }
    begun = line;
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    endLine();
    return Optional.of(cells);
  }

  private void endLine() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    line++;
  }

  private String cell() {
    if (at < text.length() && text.charAt(at) == '"') {
      return quoted();
    }
    int from = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    int opened = line;
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && at < text.length() && text.charAt(at) == '"') {
        at++;
      } else if (c == '"') {
        return closed(cell.toString());
      }
      line += c == '\n' ? 1 : 0;
      cell.append(c);
    }
    throw Refusal.bad("A quote opened in line " + opened + " is never closed.");
  }

  private String closed(String cell) {
    if (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      throw Refusal.bad("Something follows a closing quote in line " + line + ".");
    }
    return cell;
  }
}
