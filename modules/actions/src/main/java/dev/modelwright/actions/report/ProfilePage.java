// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.report;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.WholeFile;
import dev.modelwright.data.DataSource;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.Dialect;
import dev.modelwright.data.Profile;
import dev.modelwright.data.Repair;
import dev.modelwright.inspect.Finding;
import dev.modelwright.inspect.FindingKind;
import dev.modelwright.inspect.Inspection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A table as one page: where it comes from, what was found in it, and each of its columns. */
public final class ProfilePage {

  /** The most columns that are shown. */
  static final int MOST_COLUMNS = 200;

  private static final int MOST_EXAMPLES = 3;

  /** What the findings say again, with more evidence. */
  private static final Set<String> SAID_BELOW =
      Set.of(
          "data.id-column",
          "data.constant-column",
          "data.maybe-missing",
          "data.stray-texts",
          "data.stray-dates");

  private final Dataset table;
  private final Inspection found;
  private final Profile profile;
  private final ReportWords words;
  private final ProfileFigures figures;
  private final Html html = new Html();

  private ProfilePage(Dataset table, Inspection found, Profile profile, Locale language) {
    this.table = table;
    this.found = found;
    this.profile = profile;
    this.words = new ReportWords(language);
    this.figures = new ProfileFigures(language);
  }

  /**
   * Writes the page.
   *
   * @throws dev.modelwright.base.ProblemException if it cannot be written
   */
  public static Path write(
      Dataset table, Inspection found, Profile profile, Locale language, Path file) {
    try {
      String page = html(table, found, profile, language);
      WholeFile.write(file, page.getBytes(StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw Problem.at("file", "actions.cannot-write", file, e.getMessage()).exception(e);
    }
  }

  /** The page itself. */
  static String html(Dataset table, Inspection found, Profile profile, Locale language) {
    return new ProfilePage(table, found, profile, language).page();
  }

  private String page() {
    html.raw("<!DOCTYPE html>\n<html lang=\"" + words.language().toLanguageTag() + "\">\n<head>\n")
        .raw("<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .element("title", table.name())
        .raw("<style>\n" + Report.style() + "</style>\n</head>\n<body>\n<main>\n")
        .element("h1", table.name());
    overview();
    findings();
    columns();
    associations();
    missingness();
    return html.raw("</main>\n</body>\n</html>\n").toString();
  }

  private void overview() {
    DataSource source = table.source();
    Dialect dialect = source.dialect();
    html.element(
        "p class=\"lead\"",
        say("lead", words.count(table.rowCount()), words.count(table.columns().size())));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(say("size"), say("bytes", words.count(source.bytes()))));
    rows.add(
        List.of(
            say("dialect"),
            say(
                dialect.header() ? "dialect-header" : "dialect-plain",
                dialect.encoding().name(),
                delimiter(dialect.delimiter()))));
    rows.add(List.of("SHA-256", source.sha256()));
    html.element("h2", say("origin")).table(List.of("", ""), rows, false);
    repairs();
    List<Message> warnings =
        table.warnings().stream().filter(warning -> !SAID_BELOW.contains(warning.code())).toList();
    if (!warnings.isEmpty()) {
      html.element("h3", words.say("warnings")).list(words.say(warnings));
    }
  }

  private String delimiter(String delimiter) {
    return switch (delimiter) {
      case "," -> say("comma");
      case ";" -> say("semicolon");
      case "|" -> say("bar");
      case "\t" -> say("tab");
      case " " -> say("space");
      default -> "“" + delimiter + "”";
    };
  }

  private void repairs() {
    Map<Repair.Kind, Long> counts = table.repairs().counts();
    if (counts.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    counts.forEach(
        (kind, count) -> {
          String key = "repair-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
          rows.add(List.of(say(key), words.count(count), examples(kind)));
        });
    html.element("h3", say("repairs"))
        .table(List.of(say("repair"), say("places"), say("examples")), rows, false);
  }

  private String examples(Repair.Kind kind) {
    List<String> shown =
        table.repairs().examples().stream()
            .filter(repair -> repair.kind() == kind)
            .limit(MOST_EXAMPLES)
            .map(
                repair ->
                    repair.line() > 0
                        ? say("line", words.count(repair.line()), repair.text())
                        : repair.text())
            .toList();
    return String.join("; ", shown);
  }

  private void findings() {
    html.element("h2", say("findings"));
    List<Message> sentences = found.findings().stream().map(Finding::sentence).toList();
    if (sentences.isEmpty()) {
      html.element("p class=\"lead\"", say("no-findings"));
    } else {
      html.list(words.say(sentences));
    }
  }

  private void columns() {
    html.element("h2", say("columns"));
    int count = profile.columns().size();
    if (count > MOST_COLUMNS) {
      html.element("p class=\"lead\"", say("most-columns", MOST_COLUMNS, words.count(count)));
    }
    html.raw("<div class=\"cards\">\n");
    Set<String> personal =
        found.findings().stream()
            .filter(finding -> finding.kind() == FindingKind.PERSONAL_DATA)
            .flatMap(finding -> finding.columns().stream())
            .collect(Collectors.toSet());
    ColumnCard card = new ColumnCard(html, words, figures, personal);
    profile.columns().stream().limit(MOST_COLUMNS).forEach(card::write);
    html.raw("</div>\n");
  }

  private void associations() {
    int compared = found.associations().columns().size();
    if (compared > 1) {
      html.element("h2", say("associations"))
          .element("p class=\"lead\"", say("associations-help", words.count(compared)))
          .raw(figures.associations(found.associations()));
    }
  }

  private void missingness() {
    html.element("h2", say("missing-values"));
    if (found.missingness().columns().isEmpty()) {
      html.element("p class=\"lead\"", say("nothing-missing"));
      return;
    }
    double most = found.missingness().shares().stream().max().orElse(0);
    html.element("p class=\"lead\"", say("missing-help", words.plain(100 * most)))
        .raw(figures.missingness(found.missingness()));
  }

  private String say(String key, Object... arguments) {
    return words.say(Message.of("actions.profile." + key, arguments));
  }
}
