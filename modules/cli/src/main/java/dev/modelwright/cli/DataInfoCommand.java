// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.OpenedTable;
import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.Dialect;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.data.Repair;
import dev.modelwright.inspect.Finding;
import dev.modelwright.inspect.Inspection;
import dev.modelwright.learn.TargetGuess;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

  @Option(names = "--target", paramLabel = "COL", description = "The column to predict.")
  private @Nullable String given;

  @Option(
      names = "--recipe",
      paramLabel = "RECIPE",
      description = "A recipe that says how the file is read.")
  private @Nullable Path recipe;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  DataInfoCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    ReadOptions reading = shell.recipe(Optional.ofNullable(recipe)).reading();
    OpenedTable opened = shell.execute(new Action.OpenTable(file, reading));
    Optional<String> target =
        Optional.ofNullable(given).or(() -> opened.guess().map(TargetGuess::column));
    Inspection found = shell.execute(new Action.InspectTable(file, reading, target));
    if (json) {
      shell.json(node(opened.dataset(), found));
    } else {
      print(opened, found);
    }
  }

  private static List<String> warnings(Dataset data, Inspection found) {
    return Stream.concat(data.warnings().stream(), found.findings().stream().map(Finding::sentence))
        .map(Message::english)
        .distinct()
        .toList();
  }

  private void print(OpenedTable opened, Inspection found) {
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
    warnings(data, found).forEach(w -> shell.say("  ! %s", w));
    opened.guess().ifPresent(guess -> shell.say("Target: %s", guess.reason().english()));
  }

  private static ObjectNode node(Dataset data, Inspection found) {
    Dialect dialect = data.source().dialect();
    ObjectNode root = JsonResults.object();
    root.put("encoding", dialect.encoding().name());
    root.put("delimiter", dialect.delimiter());
    root.put("quote", dialect.quote().map(String::valueOf).orElse(""));
    root.put("escape", dialect.escape().map(String::valueOf).orElse(""));
    root.put("preamble_lines", dialect.preambleLines());
    root.put("header", dialect.header());
    root.put("header_rows", dialect.headerRows());
    root.put("footnote_lines", dialect.footnoteLines());
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
    warnings(data, found).forEach(warnings::add);
    ObjectNode repairs = root.putObject("repairs");
    data.repairs().counts().forEach((kind, count) -> repairs.put(word(kind), count));
    return root;
  }

  private static String word(Repair.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String evidence(ColumnInfo column) {
    return column.evidence().stream().map(Message::english).collect(Collectors.joining(" "));
  }

  private static String name(String delimiter) {
    return switch (delimiter) {
      case "\t" -> "tab";
      case " " -> "space";
      default -> "\"" + delimiter + "\"";
    };
  }
}
