// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import dev.modelwright.measure.LoadResult;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

/** The tests of this session beside each other; the chosen one is drawn. */
final class ResultsPane {

  private static final double ROW = 32;
  private static final int MOST_ROWS = 4;
  private static final double WIDE = 240;

  private final Words words;
  private final LatencyTexts texts;
  private final LatencyViewModel model;

  ResultsPane(Words words, LatencyTexts texts, LatencyViewModel model) {
    this.words = words;
    this.texts = texts;
    this.model = model;
  }

  Node node() {
    TableView<LoadResult> table = table();
    ActionButton copy =
        ActionButton.quiet(texts.say("copy"), this::copy)
            .icon(Icons.COPY)
            .help(texts.say("copy.help"))
            .named("latency-copy");
    VBox pane = Boxes.column(4, new SectionTitle(texts.say("results"), copy), table);
    pane.setId("latency-results");
    Runnable fit =
        () -> {
          int rows = Math.clamp(model.results().size(), 1, MOST_ROWS);
          table.setPrefHeight(ROW * (rows + 1) + 2);
          table.setMinHeight(ROW * (rows + 1) + 2);
          Boxes.show(pane, !model.results().isEmpty());
        };
    model.results().subscribe(fit);
    fit.run();
    return pane;
  }

  private TableView<LoadResult> table() {
    TableView<LoadResult> table =
        Tables.table(model.results(), Labels.line(texts.say("results.none")));
    table.setId("latency-table");
    table.getColumns().add(started());
    TableColumn<LoadResult, String> target = Tables.text(texts.say("target"), ResultsPane::address);
    target.setMinWidth(WIDE);
    table.getColumns().add(target);
    table
        .getColumns()
        .add(
            Tables.number(
                words,
                texts.say("table.rate"),
                LoadResult::targetRate,
                (n, v) -> n.fixed(v, v < 100 ? 1 : 0)));
    table
        .getColumns()
        .add(
            Tables.number(
                words,
                texts.say("table.achieved"),
                LoadResult::achievedRate,
                (n, v) -> n.fixed(v, v < 100 ? 1 : 0)));
    table.getColumns().add(latency("p50", r -> r.response().summary().p50()));
    table.getColumns().add(latency("p99", r -> r.response().summary().p99()));
    table.getColumns().add(latency("max", r -> r.response().summary().tail().max()));
    table
        .getColumns()
        .add(
            Tables.number(
                words,
                texts.say("errors"),
                r -> r.totals().errors().total(),
                (n, v) -> n.count((long) v)));
    follow(table);
    return table;
  }

  private TableColumn<LoadResult, LoadResult> started() {
    return Tables.node(
        texts.say("table.started"),
        result ->
            Labels.line(
                words.number(n -> Times.of(n).time(result.run().started())), Style.TEXT_MUTED));
  }

  private TableColumn<LoadResult, Double> latency(String key, ToDoubleFunction<LoadResult> nanos) {
    return Tables.number(words, texts.say(key), nanos, LatencyTexts::latency);
  }

  private static String address(LoadResult result) {
    Duration measured = result.run().plan().measured();
    String seconds = dev.modelwright.ui.text.Numbers.plain(measured.toMillis() / 1e3) + " s";
    return ResultsCsv.address(result) + ", " + seconds;
  }

  private void follow(TableView<LoadResult> table) {
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            now -> {
              if (now != null) {
                model.chosen().set(Optional.of(now));
              }
            });
    model.chosen().subscribe(now -> select(table));
    // a change listener, since it is told after the table's own, which moves the selection
    model.results().addListener((ListChangeListener<LoadResult>) change -> select(table));
  }

  private void select(TableView<LoadResult> table) {
    model.chosen().get().ifPresent(chosen -> table.getSelectionModel().select(chosen));
  }

  private void copy() {
    Clipboard.getSystemClipboard()
        .setContent(Map.of(DataFormat.PLAIN_TEXT, ResultsCsv.of(model.results())));
  }
}
