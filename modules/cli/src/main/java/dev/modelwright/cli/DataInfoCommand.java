// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.OpenedTable;
import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.Dialect;
import java.nio.file.Path;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code data info}: what a file holds. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    description = "Dialect, encoding, types with evidence, missing values, warnings.")
final class DataInfoCommand implements Runnable {

  private final Shell shell;

  @Parameters(index = "0", paramLabel = "FILE", description = "The table.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  DataInfoCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    OpenedTable opened = shell.execute(new Action.OpenTable(file));
    if (json) {
      shell.json(node(opened.dataset()));
    } else {
      print(opened);
    }
  }

  private void print(OpenedTable opened) {
    Dataset data = opened.dataset();
    Dialect dialect = data.source().dialect();
    shell.say(
        "%s: %,d rows, %d columns, %s, delimiter %s, %s",
        data.name(),
        data.rowCount(),
        data.columns().size(),
        dialect.encoding(),
        name(dialect.delimiter()),
        dialect.header() ? "with header" : "without header");
    for (ColumnInfo column : data.columns()) {
      shell.say(
          "  %-28s %-9s %,7d missing %,8d distinct   %s",
          column.name(),
          column.kind().word(),
          column.missing(),
          column.distinct(),
          evidence(column));
    }
    data.warnings().stream().map(Message::english).forEach(w -> shell.say("  ! %s", w));
    opened.guess().ifPresent(guess -> shell.say("Target: %s", guess.reason().english()));
  }

  private static ObjectNode node(Dataset data) {
    Dialect dialect = data.source().dialect();
    ObjectNode root = JsonResults.object();
    root.put("encoding", dialect.encoding().name());
    root.put("delimiter", String.valueOf(dialect.delimiter()));
    root.put("quote", dialect.quote().map(String::valueOf).orElse(""));
    root.put("escape", dialect.escape().map(String::valueOf).orElse(""));
    root.put("preamble_lines", dialect.preambleLines());
    root.put("header", dialect.header());
    root.put("rows", data.rowCount());
    ArrayNode columns = root.putArray("columns");
    for (ColumnInfo column : data.columns()) {
      ObjectNode node = columns.addObject();
      node.put("name", column.name());
      node.put("type", column.kind().word());
      node.put("missing", column.missing());
      node.put("distinct", column.distinct());
      node.put("evidence", evidence(column));
    }
    ArrayNode warnings = root.putArray("warnings");
    data.warnings().stream().map(Message::english).forEach(warnings::add);
    return root;
  }

  private static String evidence(ColumnInfo column) {
    return column.evidence().stream().map(Message::english).collect(Collectors.joining(" "));
  }

  private static String name(char delimiter) {
    return switch (delimiter) {
      case '\t' -> "tab";
      case ' ' -> "space";
      default -> "\"" + delimiter + "\"";
    };
  }
}
