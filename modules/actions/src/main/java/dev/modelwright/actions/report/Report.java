// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.report;

import dev.modelwright.actions.ReportInput;
import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.WholeFile;
import dev.modelwright.chart.Palette;
import dev.modelwright.evaluate.Coefficients;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.export.ParityCheck;
import dev.modelwright.export.ParityReport;
import dev.modelwright.measure.LatencySummary;
import dev.modelwright.measure.LoadResult;
import dev.modelwright.model.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A run's report. */
public final class Report {

  private final ReportInput input;
  private final Run run;
  private final ReportWords words;
  private final ReportFigures figures;
  private final Html html = new Html();

  private Report(ReportInput input) {
    this.input = input;
    this.run = input.run();
    this.words = new ReportWords(input.language());
    this.figures = new ReportFigures(input.language());
  }

  /**
   * Writes a report.
   *
   * @throws dev.modelwright.base.ProblemException if it cannot be written
   */
  public static Path write(ReportInput input, Path file) {
    try {
      WholeFile.write(file, html(input).getBytes(StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw Problem.at("file", "actions.cannot-write", file, e.getMessage()).exception(e);
    }
  }

  /** A report as a page. */
  public static String html(ReportInput input) {
    return new Report(input).page();
  }

  private String page() {
    String title = words.say("title", run.pipeline().target().name(), run.learner());
    html.raw("<!DOCTYPE html>\n<html lang=\"" + input.language().toLanguageTag() + "\">\n<head>\n")
        .raw("<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .element("title", title)
        .raw("<style>\n" + style() + "</style>\n</head>\n<body>\n<main>\n")
        .element("h1", title);
    summary();
    judgement();
    explanation();
    preparation();
    input.parity().ifPresent(this::parity);
    input.load().ifPresent(this::latency);
    origin();
    return html.raw("</main>\n</body>\n</html>\n").toString();
  }

  private void summary() {
    html.element(
        "p class=\"lead\"",
        words.say(
            "summary",
            run.dataset().name(),
            words.count(run.dataset().rowCount()),
            words.count(run.trained().rows().train().length),
            words.count(run.trained().rows().test().length)));
  }

  private void judgement() {
    html.element("h2", words.say("judgement"));
    List<String> header = new ArrayList<>(List.of(words.say("metric"), run.learner()));
    header.add(words.say("interval"));
    input.baseline().ifPresent(b -> header.add(words.say("baseline")));
    header.add(words.say("meaning"));
    List<List<String>> rows = new ArrayList<>();
    run.evaluation().metrics().values().forEach((metric, value) -> rows.add(row(metric, value)));
    html.raw("<div class=\"scroll metrics\">").table(header, rows, true).raw("</div>\n");
    html.raw("<div class=\"figures\">\n");
    figures.judgement(run).forEach(html::raw);
    html.raw("</div>\n");
  }

  private List<String> row(Metric metric, double value) {
    List<String> cells = new ArrayList<>();
    cells.add(words.say(metric.label()));
    cells.add(words.number(value));
    cells.add(
        run.evaluation()
            .metrics()
            .interval(metric)
            .map(i -> words.number(i.low()) + " – " + words.number(i.high()))
            .orElse(""));
    input
        .baseline()
        .ifPresent(
            b -> {
              var other = b.evaluation().metrics().value(metric);
              cells.add(other.isPresent() ? words.number(other.getAsDouble()) : "–");
            });
    cells.add(words.say(metric.help()));
    return cells;
  }

  private void explanation() {
    html.element("h2", words.say("explanation"));
    html.raw("<div class=\"figures\">\n");
    figures.explanation(input).forEach(html::raw);
    html.raw("</div>\n");
    input.explanation().coefficients().ifPresent(this::coefficients);
  }

  private void coefficients(Coefficients coefficients) {
    for (Coefficients.Equation equation : coefficients.equations()) {
      html.element(
          "h3", words.say("coefficients") + equation.label().map(l -> ": " + l).orElse(""));
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          term(words.say("intercept"), equation.intercept(), equation.interceptSignificance()));
      equation.terms().forEach(t -> rows.add(term(t.name(), t.estimate(), t.significance())));
      List<String> header =
          List.of(
              words.say("term"),
              words.say("estimate"),
              words.say("standard-error"),
              "t",
              words.say("p-value"));
      html.raw("<div class=\"scroll\">").table(header, rows, true).raw("</div>\n");
    }
    coefficients
        .inference()
        .ifPresent(
            i ->
                html.element(
                    "p",
                    words.say(
                        "fit",
                        words.number(i.rSquared()),
                        words.number(i.adjustedRSquared()),
                        words.number(i.residualStandardDeviation()),
                        words.count(i.degreesOfFreedom()))));
    notes(coefficients.notes());
  }

  private List<String> term(
      String name, double estimate, Optional<Coefficients.Significance> significance) {
    return List.of(
        name,
        words.number(estimate),
        significance.map(s -> words.number(s.standardError())).orElse("–"),
        significance.map(s -> words.number(s.t())).orElse("–"),
        significance.map(s -> words.number(s.p())).orElse("–"));
  }

  private void preparation() {
    html.element("h2", words.say("preparation"));
    notes(run.trained().recipe());
    List<Message> warnings = new ArrayList<>(run.dataset().warnings());
    warnings.addAll(run.trained().warnings());
    if (!warnings.isEmpty()) {
      html.element("h3", words.say("warnings"));
      notes(warnings);
    }
  }

  private void notes(List<Message> messages) {
    if (!messages.isEmpty()) {
      html.list(words.say(messages));
    }
  }

  private void parity(ParityReport parity) {
    html.element("h2", words.say("parity"));
    html.element(
        "p class=\"" + (parity.holds() ? "good" : "bad") + "\"",
        words.say(
            parity.holds() ? "parity-holds" : "parity-fails",
            words.count(parity.rows()),
            words.count(parity.hostileRows()),
            parity.checks().size()));
    List<String> header =
        List.of(
            words.say("runtime"),
            words.say("abs-diff"),
            words.say("rel-diff"),
            words.say("bound"),
            words.say("labels-differ"));
    List<List<String>> rows = parity.checks().stream().map(this::check).toList();
    html.raw("<div class=\"scroll\">").table(header, rows, true).raw("</div>\n");
    if (parity.undecided() > 0) {
      html.element("p", words.say("parity-undecided", parity.undecided()));
    }
  }

  private List<String> check(ParityCheck check) {
    return List.of(
        check.runtime(),
        words.number(Math.max(check.heldOut().maxAbsDiff(), 0)),
        words.number(Math.max(check.heldOut().maxRelDiff(), check.hostile().maxRelDiff())),
        words.number(check.bound()),
        words.count(check.heldOut().labelMismatches() + check.hostile().labelMismatches()));
  }

  private void latency(LoadResult load) {
    html.element("h2", words.say("latency"));
    html.element(
        "p",
        words.say(
            "latency-summary",
            words.number(load.targetRate()),
            words.number(load.achievedRate()),
            words.count(load.totals().planned()),
            words.count(load.totals().errors().total())));
    List<String> header = List.of("", "p50", "p90", "p99", "p99.9", words.say("maximum"));
    List<List<String>> rows =
        List.of(
            latencies(words.say("response-time"), load.response().summary()),
            latencies(words.say("service-time"), load.service().summary()));
    html.raw("<div class=\"scroll\">").table(header, rows, true).raw("</div>\n");
    notes(load.warnings());
    html.raw("<div class=\"figures\">\n");
    figures.load(load).forEach(html::raw);
    html.raw("</div>\n");
  }

  private List<String> latencies(String name, LatencySummary summary) {
    return List.of(
        name,
        words.millis(summary.p50()),
        words.millis(summary.p90()),
        words.millis(summary.p99()),
        words.millis(summary.tail().p999()),
        words.millis(summary.tail().max()));
  }

  private void origin() {
    Provenance provenance = run.pipeline().provenance();
    html.element("h2", words.say("origin"));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.say("file"), provenance.data().file()));
    rows.add(List.of("SHA-256", provenance.data().sha256()));
    rows.add(
        List.of(
            words.say("split"),
            words.say(
                "split-value",
                provenance.split().method(),
                provenance.split().testShare(),
                provenance.split().seed())));
    rows.add(
        List.of(
            words.say("learner"),
            provenance.training().learner() + " " + provenance.training().parameters()));
    rows.add(List.of(words.say("versions"), provenance.versions().toString()));
    rows.add(List.of(words.say("time"), provenance.at().toString()));
    html.raw("<div class=\"scroll\">").table(List.of("", ""), rows, false).raw("</div>\n");
  }

  static String style() {
    try (InputStream css = Report.class.getResourceAsStream("report.css")) {
      if (css == null) {
        throw new IllegalStateException("no report.css in the program");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8)
          .replace("/*light*/", Palette.LIGHT.cssVariables())
          .replace("/*dark*/", Palette.DARK.cssVariables());
    } catch (IOException e) {
      throw new IllegalStateException("report.css cannot be read", e);
    }
  }
}
