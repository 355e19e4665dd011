// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts every fault that one row can have into every row and cell of a table. */
final class RowFaults {
  private static final List<String> DELIMITERS = List.of(";", "\t", "|", " ", ", ");
  private final List<Fault> faults = new ArrayList<>();
  private final List<List<String>> table;
  private final Form form;

  private RowFaults(List<List<String>> table, Form form) {
    this.table = table;
    this.form = form;
  }

  static List<Fault> of(List<List<String>> table, Form form) {
    RowFaults all = new RowFaults(table, form);
    for (int row = 0; row < table.size(); row++) {
      all.row(row);
      for (int column = 0; column < table.get(row).size(); column++) {
        all.cell(row, column);
      }
    }
    return all.faults;
  }

  private void row(int row) {
    List<String> cells = table.get(row);
    for (String delimiter : DELIMITERS) {
      Form other = form.delimiter(delimiter);
      add("row delimiter '" + delimiter.replace("\t", "\\t") + "'", row, other.line(cells), cells);
    }
    if (!form.line(cells).equals(form.quote("'").line(cells))) {
      add("row quote", row, form.quote("'").line(cells), cells);
    }
    if (cells.stream().anyMatch(cell -> cell.contains("\""))) {
      add("row escape", row, form.escape("\\").line(cells), cells);
      add("row no escape", row, form.escape("").line(cells), cells);
    }
    add("row line end \\n", row, form.lineEnd("\n").line(cells), cells);
    add("row line end \\r", row, form.lineEnd("\r").line(cells), cells);
  }

  private void cell(int row, int column) {
    List<String> cells = table.get(row);
    String text = cells.get(column);
    if (column + 1 < cells.size()) {
      List<String> wanted = new ArrayList<>(cells);
      boolean parted = isQuoted(text) || isQuoted(cells.get(column + 1));
      if (!parted) {
        wanted.set(column, text + wanted.remove(column + 1));
      }
      add("missing delimiter", row, line(cells, column, "", UnaryOperator.identity()), wanted);
    }
    List<String> more = new ArrayList<>(cells);
    more.add(column + 1, "");
    String twice = form.delimiter() + form.delimiter();
    add("extra delimiter", row, line(cells, column, twice, UnaryOperator.identity()), more);
    quotes(row, column, cells, text);
  }

  private boolean isQuoted(String text) {
    return form.cell(text).startsWith("\"");
  }

  private void quotes(int row, int column, List<String> cells, String text) {
    boolean quoted = isQuoted(text);
    int from = quoted ? 1 : 0;
    int middle = text.length() / 2;
    List<Integer> places = text.isEmpty() ? List.of(0) : List.of(0, middle, text.length());
    for (int place : places) {
      List<String> wanted = new ArrayList<>(cells);
      wanted.set(column, text.substring(0, place) + "\"" + text.substring(place));
      int escapes = (int) text.substring(0, place).chars().filter(c -> c == '"').count();
      int at = from + place + (quoted ? escapes : 0);
      String kind = place == 0 ? "start" : place == middle ? "middle" : "end";
      add(
          "extra quote at the " + kind,
          row,
          line(
              cells,
              column,
              form.delimiter(),
              cell -> cell.substring(0, at) + "\"" + cell.substring(at)),
          wanted);
    }
    if (quoted) {
      add(
          "unclosed quote",
          row,
          line(cells, column, form.delimiter(), cell -> cell.substring(0, cell.length() - 1)),
          cells);
    }
  }

  /** The line with something else after a cell, and the cell changed. */
  private String line(List<String> cells, int column, String after, UnaryOperator<String> change) {
    StringBuilder line = new StringBuilder();
    for (int c = 0; c < cells.size(); c++) {
      String cell = form.cell(cells.get(c));
      line.append(c == column ? change.apply(cell) : cell);
      boolean last = c + 1 == cells.size();
      boolean more = after.length() > form.delimiter().length();
      line.append(c == column && (!last || more) ? (last ? form.delimiter() : after) : "");
      line.append(c == column || last ? "" : form.delimiter());
    }
    return line.append(form.lineEnd()).toString();
  }

  private void add(String kind, int row, String line, List<String> cells) {
    List<List<String>> wanted = new ArrayList<>(table);
    wanted.set(row, cells);
    String text =
        form.text(table.subList(0, row)) + line + form.text(table.subList(row + 1, table.size()));
    faults.add(
        new Fault(
            kind + (row == 0 ? " (names)" : ""),
            "row " + row + ": " + line.strip(),
            text.getBytes(StandardCharsets.UTF_8),
            wanted));
  }
}
