// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.HelpMark;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.NumberField;
import dev.modelwright.ui.control.Range;
import dev.modelwright.ui.control.Segments;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is measured how hard for how long, and the button that begins. */
final class PlanPane {

  private static final double FIELD = 112;
  private static final double MOST_RATE = 1_000_000;
  private static final double LONGEST = 3600;

  private final Words words;
  private final LatencyTexts texts;
  private final LatencyViewModel model;
  private final NumberField rate;
  private final NumberField seconds;
  private final ObservableValue<String> hindrance;

  PlanPane(Words words, LatencyTexts texts, LatencyViewModel model) {
    this.words = words;
    this.texts = texts;
    this.model = model;
    rate =
        new NumberField(words, Range.of(0.1, MOST_RATE), model.rate().get())
            .unit(texts.say("rate.unit"))
            .called(texts.say("rate"));
    seconds =
        new NumberField(words, Range.of(0.1, LONGEST), model.seconds().get())
            .unit(texts.say("seconds.unit"))
            .called(texts.say("seconds"));
    rate.setId("latency-rate");
    seconds.setId("latency-seconds");
    rate.setPrefWidth(FIELD);
    seconds.setPrefWidth(FIELD);
    rate.valueProperty().bindBidirectional(model.rate());
    seconds.valueProperty().bindBidirectional(model.seconds());
    hindrance =
        LatencyTexts.first(
            LatencyTexts.first(rate.problem(), seconds.problem()),
            texts.sentence(model.hindrance()));
  }

  /** Why no test can be started at the moment; blank when one can. */
  ObservableValue<String> hindrance() {
    return hindrance;
  }

  Node node() {
    Segments<TargetKind> kind =
        new Segments<>(List.of(TargetKind.values()), one -> texts.say("target." + one.key()));
    kind.setId("latency-target");
    kind.valueProperty().bindBidirectional(model.kind());
    FlowPane plan =
        Boxes.flow(
            16,
            named("target", kind),
            named("load", constant()),
            named("rate", rate),
            named("seconds", seconds),
            named("warm-up", automatic()));
    model
        .running()
        .subscribe(now -> List.of(kind, rate, seconds).forEach(control -> control.setDisable(now)));
    Notice trouble = new Notice(Tone.BAD, texts.sentence(model.trouble()));
    trouble.setId("latency-trouble");
    return Boxes.column(
        8, plan, wrong(LatencyTexts.first(rate.problem(), seconds.problem())), address(), trouble);
  }

  /** The only load there is so far; said because it is what makes the figures honest. */
  private Node constant() {
    return Boxes.row(
        4,
        Labels.whole(texts.say("load.constant")),
        new HelpMark(words, texts.say("load.constant.help")));
  }

  private Node automatic() {
    return Boxes.row(
        4,
        Labels.whole(texts.say("warm-up.automatic")),
        new HelpMark(words, texts.say("warm-up.help")));
  }

  private Node named(String key, Node control) {
    Label name = Labels.whole(texts.say(key), Style.TEXT_SMALL, Style.TEXT_MUTED);
    name.setLabelFor(control);
    HBox line = Boxes.row(0, control);
    line.setMinHeight(32);
    return Boxes.column(2, name, line);
  }

  /** Start, and Stop while a test runs. */
  Node buttons() {
    ActionButton start =
        ActionButton.primary(texts.say("start"), model::start)
            .icon(Icons.PLAY)
            .help(texts.say("start.help"))
            .unless(hindrance)
            .named("latency-start");
    ActionButton stop =
        ActionButton.danger(texts.say("stop"), model::stop)
            .icon(Icons.STOP)
            .help(texts.say("stop.help"))
            .named("latency-stop");
    model
        .running()
        .subscribe(
            now -> {
              Boxes.show(start, !now);
              Boxes.show(stop, now);
            });
    return Boxes.row(8, start, stop);
  }

  private Node address() {
    TextField url = field(model.url(), "url");
    TextField body = field(model.body(), "body");
    HBox line =
        Boxes.row(
            16,
            Boxes.grow((VBox) named("url", Boxes.grow(url))),
            Boxes.grow((VBox) named("body", Boxes.grow(body))));
    VBox pane = Boxes.column(2, line, wrong(texts.sentence(model.urlTrouble())));
    pane.setId("latency-address");
    model.kind().subscribe(now -> Boxes.show(pane, now == TargetKind.ADDRESS));
    return pane;
  }

  private TextField field(javafx.beans.property.StringProperty text, String key) {
    TextField field = new TextField();
    field.setId("latency-" + key);
    field.textProperty().bindBidirectional(text);
    field.promptTextProperty().bind(texts.say(key + ".prompt"));
    field.accessibleTextProperty().bind(texts.say(key));
    field.setOnAction(event -> model.start());
    model.running().subscribe(field::setDisable);
    return field;
  }

  private static Label wrong(ObservableValue<String> sentence) {
    Label label = Labels.paragraph(sentence, Style.FORM_PROBLEM);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }
}
