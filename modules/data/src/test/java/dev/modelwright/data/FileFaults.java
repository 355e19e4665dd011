// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Puts every fault that a file as a whole can have into a table. */
final class FileFaults {
  private final List<Fault> faults = new ArrayList<>();
  private final List<List<String>> table;
  private final Form form;

  private FileFaults(List<List<String>> table, Form form) {
    this.table = table;
    this.form = form;
  }

  static List<Fault> of(List<List<String>> table, Form form) {
    FileFaults all = new FileFaults(table, form);
    all.ends();
    all.headers();
    all.preambles();
    all.dialects();
    all.encodings();
    all.sizes();
    all.otherTables();
    return all.faults;
  }

  private void ends() {
    String text = form.text(table);
    add("none", text, table);
    add("no line end", text.stripTrailing(), table);
    add("two line ends", text + form.lineEnd(), table);
    add("three line ends", text + form.lineEnd() + form.lineEnd(), table);
    add("empty file", "", List.of());
    for (String end : List.of("\n", "\r", "\r\n")) {
      add("line ends " + end.length(), form.lineEnd(end).text(table), table);
    }
  }

  private void headers() {
    List<List<String>> invented = new ArrayList<>(table);
    int width = table.getFirst().size();
    invented.set(0, IntStream.range(0, width).mapToObj(column -> "col_" + column).toList());
    add("no header", form.text(table.subList(1, table.size())), invented);
    add("header only", form.line(table.getFirst()), table.subList(0, 1));
    add("header only", form.line(table.getFirst()).strip(), table.subList(0, 1));
    for (int row = 1; row < Math.min(10, table.size()); row++) {
      List<List<String>> single = List.of(table.getFirst(), table.get(row));
      add("single row", form.text(single), single);
    }
    for (int rows = 2; rows <= 3; rows++) {
      add("header of " + rows, form.text(split(rows)), merged(rows));
      add("header of groups", form.text(grouped(rows - 1, false)), grouped(rows - 1, true));
    }
  }

  /** Names of several rows, each with a word in every column. */
  private List<List<String>> split(int rows) {
    List<List<String>> result = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      String letter = row == 0 ? "" : "part" + row + " ";
      result.add(table.getFirst().stream().map(name -> (letter + name).strip()).toList());
    }
    result.addAll(table.subList(1, table.size()));
    return result;
  }

  private List<List<String>> merged(int rows) {
    List<List<String>> parts = split(rows).subList(0, rows);
    List<String> names = new ArrayList<>();
    for (int column = 0; column < table.getFirst().size(); column++) {
      int at = column;
      names.add(String.join(" ", parts.stream().map(part -> part.get(at)).toList()));
    }
    return withNames(names);
  }

  /** A row of names over groups of columns, each at its group's first column. */
  private List<List<String>> grouped(int first, boolean merge) {
    List<String> groups = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int column = 0; column < table.getFirst().size(); column++) {
      String group = column < first ? "" : "G" + (column - first) / 2;
      groups.add((column - first) % 2 == 0 ? group : "");
      names.add((group + " " + table.getFirst().get(column)).strip());
    }
    if (merge) {
      return withNames(names);
    }
    List<List<String>> result = new ArrayList<>(table);
    result.addFirst(groups);
    return result;
  }

  private List<List<String>> withNames(List<String> names) {
    List<List<String>> result = new ArrayList<>(table);
    result.set(0, names);
    return result;
  }

  private void preambles() {
    String end = form.lineEnd();
    String fill = form.delimiter().repeat(table.getFirst().size() - 1);
    String text = form.text(table);
    add("preamble", "A report for May" + end + text, table);
    add("preamble", "A report for May" + end + end + text, table);
    add("preamble", "A report for May" + fill + end + fill + end + text, table);
    add("preamble", "# Made by a machine, on a day" + end + "# Do not change" + end + text, table);
    add("preamble", "Title: of it" + end + "Author: me" + end + end + end + text, table);
  }

  private void dialects() {
    for (String delimiter : List.of(";", "\t", " ", ", ", "|", "^", "~")) {
      add("delimiter '" + delimiter + "'", form.delimiter(delimiter).text(table), table);
      Form quoted = new Form(delimiter, "\"", "\"", "\r\n", true);
      add("delimiter '" + delimiter + "'", quoted.text(table), table);
    }
    for (String delimiter : List.of(",", ";", "\t", " ")) {
      add("quote '", form.quote("'").delimiter(delimiter).text(table), table);
      add("escape \\", form.escape("\\").delimiter(delimiter).text(table), table);
      add("no escape", form.escape("").delimiter(delimiter).text(table), table);
    }
  }

  private void encodings() {
    List<List<String>> foreign = new ArrayList<>(table);
    List<String> row = new ArrayList<>(foreign.get(1));
    row.set(row.size() - 1, "Größe für Käufer");
    foreign.set(1, row);
    String text = form.text(foreign);
    for (String charset :
        List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      add("encoding", text.getBytes(Charset.forName(charset)), foreign);
    }
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      add("byte order mark", ("\uFEFF" + text).getBytes(Charset.forName(charset)), foreign);
    }
  }

  private void sizes() {
    List<List<String>> rows = new ArrayList<>(table);
    while (rows.size() < 5000) {
      rows.addAll(table.subList(1, table.size()));
    }
    add("many rows", form.text(rows), rows);
    List<List<String>> columns = new ArrayList<>();
    for (List<String> row : table) {
      columns.add(
          IntStream.range(0, 600 / row.size())
              .boxed()
              .flatMap(
                  k ->
                      row.stream().map(cell -> k == 0 || row != table.getFirst() ? cell : cell + k))
              .toList());
    }
    add("many columns", form.text(columns), columns);
  }

  private void otherTables() {
    for (int width : List.of(2, table.getFirst().size(), table.getFirst().size() + 2)) {
      List<List<String>> other = new ArrayList<>();
      for (int row = 0; row < 4; row++) {
        int at = row;
        other.add(
            IntStream.range(0, width)
                .mapToObj(column -> at == 0 ? "other" + column : String.valueOf(at * 10 + column))
                .toList());
      }
      List<List<String>> wanted = new ArrayList<>(table);
      wanted.addAll(other);
      String kind =
          "other table, "
              + (width == 2 ? "narrower" : width == table.getFirst().size() ? "alike" : "wider");
      add(kind, form.text(table) + form.lineEnd() + form.text(other), wanted);
    }
  }

  private void add(String kind, String text, List<List<String>> wanted) {
    add(kind, text.getBytes(StandardCharsets.UTF_8), wanted);
  }

  private void add(String kind, byte[] file, List<List<String>> wanted) {
    faults.add(new Fault(kind, kind.toUpperCase(Locale.ROOT), file, wanted));
  }
}
