// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.actions.Exported;
import dev.modelwright.actions.Run;
import dev.modelwright.export.Comparison;
import dev.modelwright.export.Difference;
import dev.modelwright.export.ParityCheck;
import dev.modelwright.export.ParityReport;
import dev.modelwright.model.Target;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Chip;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Numbers;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The proof of sameness: a sentence that opens the figures by runtime and the worst rows. */
final class ProofPane {

  private static final double ROW = 32;

  private record Compared(String runtime, boolean hostile, Comparison with, double bound) {}

  private record Worst(String runtime, boolean hostile, Difference difference) {}

  private final Words words;
  private final ExportTexts texts;
  private final ExportViewModel model;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final VBox pane = Boxes.column(8);
  private Subscription shown = Subscription.EMPTY;

  ProofPane(Words words, ExportTexts texts, ExportViewModel model) {
    this.words = words;
    this.texts = texts;
    this.model = model;
    pane.setId("export-proof");
    model.proof().subscribe(this::show);
  }

  Node node() {
    return pane;
  }

  /** Shows the figures. */
  void open() {
    open.set(true);
  }

  private void show(Optional<Exported> exported) {
    Optional<Target> target = model.run().getValue().map(Run::pipeline).map(p -> p.target());
    pane.getChildren().clear();
    if (exported.isPresent() && target.isPresent()) {
      fill(exported.get(), target.get());
    }
    Boxes.show(pane, !pane.getChildren().isEmpty());
  }

  private void fill(Exported exported, Target target) {
    ParityReport report = exported.parity();
    Notice line =
        ProofLine.of(
            texts.proof(report, target),
            Icons.CHEVRON_DOWN,
            texts.say("proof.open"),
            () -> open.set(!open.get()),
            "export-proof-line");
    Label saved =
        Labels.paragraph(
            texts.say("proof.file", exported.proof()), Style.TEXT_SMALL, Style.TEXT_MUTED);
    VBox figures = Boxes.column(12, explained(report), compared(report, target), undecided(report));
    figures.getChildren().addAll(worst(report, target), saved);
    figures.setId("export-proof-details");
    shown.unsubscribe();
    shown = open.subscribe(now -> Boxes.show(figures, now));
    pane.getChildren().addAll(new SectionTitle(texts.say("proof.title")), line, figures);
  }

  private Label explained(ParityReport report) {
    return Labels.paragraph(
        texts.say("proof.explained", texts.count(report.rows()), texts.count(report.hostileRows())),
        Style.TEXT_MUTED);
  }

  /** Said only where there are such rows. */
  private Label undecided(ParityReport report) {
    Label label =
        Labels.paragraph(texts.say("proof.undecided", report.undecided()), Style.TEXT_MUTED);
    Boxes.show(label, report.undecided() > 0);
    return label;
  }

  private Node compared(ParityReport report, Target target) {
    List<Compared> rows = report.checks().stream().flatMap(ProofPane::compared).toList();
    TableView<Compared> table =
        Tables.table(FXCollections.observableList(rows), Labels.line(Words.fixed("")));
    table
        .getColumns()
        .add(Tables.node(texts.say("table.runtime"), r -> Labels.line(texts.runtime(r.runtime()))));
    table.getColumns().add(Tables.node(texts.say("table.which"), r -> which(r.hostile())));
    table
        .getColumns()
        .add(
            Tables.number(
                words, texts.say("table.rows"), r -> r.with().rows(), (n, v) -> n.count((long) v)));
    table
        .getColumns()
        .add(Tables.number(words, texts.say("table.absolute"), r -> r.with().maxAbsDiff()));
    table
        .getColumns()
        .add(Tables.number(words, texts.say("table.relative"), r -> r.with().maxRelDiff()));
    table.getColumns().add(Tables.number(words, texts.say("table.bound"), Compared::bound));
    if (target instanceof Target.Label) {
      table
          .getColumns()
          .add(
              Tables.number(
                  words,
                  texts.say("table.labels"),
                  r -> r.with().labelMismatches(),
                  (n, v) -> n.count((long) v)));
    }
    table.getColumns().add(Tables.node(texts.say("table.verdict"), this::verdict));
    return sized(table, rows.size(), "export-proof-table");
  }

  private static Stream<Compared> compared(ParityCheck check) {
    return Stream.of(
        new Compared(check.runtime(), false, check.heldOut(), check.bound()),
        new Compared(check.runtime(), true, check.hostile(), check.bound()));
  }

  private Node verdict(Compared row) {
    boolean same = row.with().within(row.bound());
    return new Chip(same ? Tone.GOOD : Tone.BAD, texts.say(same ? "table.same" : "table.differs"))
        .icon(same ? Icons.CHECK : Icons.X);
  }

  private Label which(boolean hostile) {
    return Labels.line(texts.say(hostile ? "table.hostile" : "table.held-out"));
  }

  private Node worst(ParityReport report, Target target) {
    List<Worst> rows = report.checks().stream().flatMap(ProofPane::worst).limit(12).toList();
    if (rows.isEmpty()) {
      return Labels.paragraph(texts.say("worst.none"), Style.TEXT_MUTED);
    }
    TableView<Worst> table =
        Tables.table(FXCollections.observableList(rows), Labels.line(Words.fixed("")));
    table
        .getColumns()
        .add(Tables.node(texts.say("table.runtime"), r -> Labels.line(texts.runtime(r.runtime()))));
    table.getColumns().add(Tables.node(texts.say("table.which"), r -> which(r.hostile())));
    table
        .getColumns()
        .add(
            Tables.number(
                words,
                texts.say("worst.row"),
                r -> r.difference().row() + 1.0,
                (n, v) -> n.count((long) v)));
    table
        .getColumns()
        .add(Tables.text(texts.say("worst.output"), r -> output(target, r.difference())));
    table
        .getColumns()
        .add(
            Tables.number(
                words, texts.say("worst.model"), r -> r.difference().expected(), Numbers::all));
    table
        .getColumns()
        .add(
            Tables.number(words, texts.say("worst.file"), r -> r.difference().got(), Numbers::all));
    table
        .getColumns()
        .add(Tables.number(words, texts.say("table.relative"), r -> r.difference().relative()));
    return Boxes.column(
        8,
        Labels.line(texts.say("worst.title"), Style.TEXT_STRONG),
        sized(table, rows.size(), "export-worst-table"));
  }

  private static Stream<Worst> worst(ParityCheck check) {
    return Stream.concat(
        check.heldOut().worst().stream()
            .limit(3)
            .map(difference -> new Worst(check.runtime(), false, difference)),
        check.hostile().worst().stream()
            .limit(3)
            .map(difference -> new Worst(check.runtime(), true, difference)));
  }

  private static String output(Target target, Difference difference) {
    return switch (target) {
      case Target.Number number -> number.name();
      case Target.Label label -> label.labels().get(difference.output());
    };
  }

  private static Node sized(TableView<?> table, int rows, String id) {
    table.setId(id);
    table.setPrefHeight(ROW * (rows + 1) + 2);
    table.setMinHeight(ROW * (rows + 1) + 2);
    return table;
  }
}
