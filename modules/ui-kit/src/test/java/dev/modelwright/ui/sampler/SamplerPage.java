// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.sampler;

import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Card;
import dev.modelwright.ui.control.Chip;
import dev.modelwright.ui.control.CopyField;
import dev.modelwright.ui.control.DropZone;
import dev.modelwright.ui.control.EmptyState;
import dev.modelwright.ui.control.FormGrid;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Interval;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Metric;
import dev.modelwright.ui.control.MetricStrip;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.NumberField;
import dev.modelwright.ui.control.Page;
import dev.modelwright.ui.control.Range;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Segments;
import dev.modelwright.ui.control.StateBadge;
import dev.modelwright.ui.control.Switch;
import dev.modelwright.ui.control.SystemFilePicker;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.control.WorkState;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Every control in all its states. */
final class SamplerPage {

  private record Row(String model, double auc, double rows, double nanos, WorkState state) {}

  private final Words words;

  SamplerPage(Words words) {
    this.words = words;
  }

  Node node() {
    VBox left = Boxes.column(16, controls(), form());
    VBox right = Boxes.column(16, messages(), table());
    HBox columns = new HBox(24, Boxes.grow(left), Boxes.grow(right));
    left.setPrefWidth(400);
    right.setPrefWidth(420);
    left.setMinWidth(0);
    right.setMinWidth(0);
    return new Page(
        Boxes.column(
            16,
            SectionTitle.room(
                say("room.train"),
                new StateBadge(words, new ReadOnlyObjectWrapper<>(WorkState.RUNNING)),
                ActionButton.primary(say("train"), () -> {}).icon(Icons.PLAY)),
            metrics(),
            columns));
  }

  /** The large areas of rooms without content. */
  Node empty() {
    DropZone zone =
        new DropZone(words, say("drop"), List.of(), new SystemFilePicker(), files -> {})
            .hint(say("drop.hint"));
    EmptyState empty =
        new EmptyState(
            Icons.TARGET,
            say("empty"),
            say("empty.need"),
            ActionButton.primary(say("empty.go"), () -> {}));
    Card plain =
        new Card(say("card"), Labels.paragraph(say("card.text"), Style.TEXT_MUTED))
            .icon(Icons.LAYERS)
            .onChoose(() -> {});
    Card chosen =
        new Card(say("tree"), Labels.paragraph(say("card.text"), Style.TEXT_MUTED))
            .icon(Icons.GIT_BRANCH)
            .beside(new Chip(Tone.ACCENT, say("chip.new")))
            .onChoose(() -> {})
            .chosen(new SimpleBooleanProperty(true));
    plain.setPrefWidth(300);
    chosen.setPrefWidth(300);
    CopyField code =
        new CopyField(
            words,
            Words.fixed(
                "curl -s http://127.0.0.1:8080/predict \\\n  -d '{\"age\": 41, \"income\": 32100}'"));
    CopyField han = new CopyField(words, Words.fixed("modelwright train 贷款.csv --target 违约"));
    HBox cards = new HBox(16, Boxes.grow(plain), Boxes.grow(chosen));
    return new Page(Boxes.column(16, zone, cards, code, han, Boxes.grow(empty)));
  }

  private Node metrics() {
    return new MetricStrip(
        metric("metric.auc", 0.8213374).within(new Interval(0.801, 0.8213, 0.84, 0.5, 1)),
        metric("metric.acc", 0.76).within(Interval.ofShare(0.735, 0.76, 0.785)),
        metric("metric.loss", 0.48712).within(Interval.ofShare(0.46, 0.487, 0.51)),
        Metric.of(
            say("metric.p99"),
            words.number(n -> Times.of(n).duration(921_000)),
            say("metric.detail")),
        Metric.of(say("table.rows"), words.number(n -> n.count(12_480)), say("metric.detail")));
  }

  private Metric metric(String key, double value) {
    return Metric.of(say(key), words.number(n -> n.overview(value)), say("metric.detail"));
  }

  private Node controls() {
    ActionButton hindered = ActionButton.primary(say("train"), () -> {}).unless(say("choose"));
    return Boxes.column(
        12,
        new SectionTitle(say("controls"), ActionButton.quiet(say("more"), () -> {})),
        Boxes.flow(
            8,
            ActionButton.primary(say("train"), () -> {}),
            hindered,
            ActionButton.plain(say("compare"), () -> {}).icon(Icons.COLUMNS),
            ActionButton.plain(say("compare"), () -> {}).unless(say("choose")),
            ActionButton.danger(say("stop"), () -> {}),
            ActionButton.icon(Icons.MORE, say("more"), () -> {})),
        Boxes.flow(
            8,
            new Chip(say("chip.type")).icon(Icons.TYPE),
            new Chip(Tone.ACCENT, say("chip.new")),
            new Chip(Tone.GOOD, say("chip.good")),
            new Chip(Tone.WARN, say("chip.warn")),
            new Chip(Tone.BAD, say("chip.bad"))),
        Boxes.flow(8, badges()));
  }

  private Node[] badges() {
    return java.util.Arrays.stream(WorkState.values())
        .map(state -> new StateBadge(words, new ReadOnlyObjectWrapper<>(state)))
        .toArray(Node[]::new);
  }

  private Node form() {
    NumberField trees = new NumberField(words, Range.whole(1, 5000), 200);
    NumberField depth = new NumberField(words, Range.whole(1, 64), 12);
    depth.textProperty().set("120");
    NumberField share = new NumberField(words, Range.of(0, 100), 25).unit(Words.fixed("%"));
    Segments<String> method =
        new Segments<>(List.of("off", "grid", "random"), choice -> say("method." + choice));
    Switch balance = new Switch(say("form.switch"));
    balance.selectedProperty().set(true);
    return Boxes.column(
        12,
        new SectionTitle(say("form")),
        new FormGrid(words)
            .row(say("form.trees"), trees, say("form.trees.help"))
            .row(say("form.depth"), depth, say("form.trees.help"), depth.problem())
            .row(say("form.share"), share)
            .row(say("form.method"), method)
            .wide(balance));
  }

  private Node messages() {
    return Boxes.column(
        8,
        new SectionTitle(say("messages")),
        new Notice(Tone.ACCENT, say("notice.info")),
        new Notice(Tone.GOOD, say("notice.good")),
        new Notice(Tone.WARN, say("notice.warn")),
        new Notice(Tone.BAD, say("notice.bad")).remedy(ActionButton.plain(say("fix"), () -> {})));
  }

  private Node table() {
    var rows =
        FXCollections.observableArrayList(
            new Row("forest", 0.8213, 12480, 3.2e9, WorkState.DONE),
            new Row("logistic", 0.7994, 12480, 4.1e8, WorkState.RUNNING),
            new Row("tree", Double.NaN, 980, Double.NaN, WorkState.FAILED));
    TableView<Row> table = Tables.table(say("figures"), rows, Labels.line(say("empty")));
    table.getColumns().add(Tables.node(say("table.model"), row -> Labels.line(say(row.model()))));
    table.getColumns().add(Tables.number(words, say("table.auc"), Row::auc));
    table
        .getColumns()
        .add(Tables.number(words, say("table.rows"), Row::rows, (n, v) -> n.count((long) v)));
    table
        .getColumns()
        .add(
            Tables.number(words, say("table.time"), Row::nanos, (n, v) -> Times.of(n).duration(v)));
    table
        .getColumns()
        .add(
            Tables.node(
                say("table.state"),
                row -> new StateBadge(words, new ReadOnlyObjectWrapper<>(row.state()))));
    table.getColumns().getFirst().setPrefWidth(140);
    table.getColumns().getLast().setMinWidth(104);
    table.setPrefHeight(164);
    table.setMinHeight(164);
    return Boxes.column(8, new SectionTitle(say("figures")), table);
  }

  private ObservableValue<String> say(String key) {
    return words.bind("sampler." + key);
  }
}
