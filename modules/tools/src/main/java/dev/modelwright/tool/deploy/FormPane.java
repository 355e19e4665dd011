// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.actions.ServerInfo;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputType;
import dev.modelwright.model.MissingPolicy;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A field for each column of the model that is asked, and the button that asks. */
final class FormPane {

  private static final double NARROWEST = 168;
  private static final double GAP = 16;
  private static final double BAR = 12;

  private final Words words;
  private final DeployTexts texts;
  private final AskViewModel model;
  private final FlowPane fields = new FlowPane(GAP, 12);

  FormPane(Words words, DeployTexts texts, AskViewModel model) {
    this.words = words;
    this.texts = texts;
    this.model = model;
    fields.setId("deploy-form");
    model.asked().subscribe(this::fill);
  }

  Node node() {
    ScrollPane scroll = Style.SCROLL.on(new ScrollPane(fields));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefHeight(NARROWEST);
    ActionButton ask =
        ActionButton.primary(texts.say("ask"), model::ask)
            .icon(Icons.SEND)
            .help(texts.say("ask.help"))
            .unless(texts.sentence(model.hindrance()))
            .named("deploy-ask");
    ActionButton reset =
        ActionButton.icon(Icons.UNDO, texts.say("example"), model::reset).named("deploy-example");
    return Boxes.column(
        8, Boxes.row(8, title(), which(), Boxes.spacer(), reset, ask), Boxes.grow(scroll));
  }

  /** Where there are several models, their choice stands in its place. */
  private Node title() {
    Label title = Labels.line(texts.say("form"), Style.TEXT_HEADING);
    model.served().subscribe(now -> Boxes.show(title, now.size() <= 1));
    return title;
  }

  /** Which of several served models is asked. */
  private Node which() {
    ComboBox<ServerInfo.ServedName> which = Choice.of(served -> Words.fixed(served.name()));
    which.setId("deploy-which");
    which.accessibleTextProperty().bind(texts.say("which"));
    Tips.on(which, texts.say("which"));
    model
        .served()
        .subscribe(
            now -> {
              which.getItems().setAll(now);
              model.model().get().ifPresent(which::setValue);
              Boxes.show(which, now.size() > 1);
            });
    model.model().subscribe(now -> now.ifPresent(which::setValue));
    which.setOnAction(
        event ->
            Optional.ofNullable(which.getValue())
                .ifPresent(m -> model.model().set(Optional.of(m))));
    return which;
  }

  private void fill(Optional<AskViewModel.Asked> asked) {
    fields
        .getChildren()
        .setAll(
            asked.map(now -> now.form().fields()).orElse(List.of()).stream()
                .map(this::field)
                .toList());
  }

  private Node field(Field field) {
    Label name = Labels.line(Words.fixed(field.column().name()), Style.TEXT_SMALL);
    Label hint = Labels.whole(hint(field.column()), Style.TEXT_SMALL, Style.TEXT_MUTED);
    ObservableValue<String> beyond = texts.say("field.outside");
    Tips.on(hint, field.outside().flatMap(now -> now ? beyond : Words.fixed("")));
    field.outside().subscribe(now -> Style.TEXT_WARN.on(hint, now));
    Node control = field.column().type().isText() ? choice(field) : typed(field);
    control.setId("deploy-field-" + field.column().name());
    name.setLabelFor(control);
    Label wrong = Labels.paragraph(texts.sentence(field.problem()), Style.FORM_PROBLEM);
    wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
    wrong.managedProperty().bind(wrong.visibleProperty());
    HBox top = Boxes.row(8, Boxes.grow(name), hint);
    VBox box = Boxes.column(2, top, control, wrong);
    box.prefWidthProperty().bind(fields.widthProperty().map(width -> wide(width.doubleValue())));
    return box;
  }

  /** As many fields beside each other as have room. */
  private static double wide(double width) {
    double room = width - BAR;
    double columns = Math.max(1, Math.floor((room + GAP) / (NARROWEST + GAP)));
    return Math.floor((room - (columns - 1) * GAP) / columns);
  }

  private ObservableValue<String> hint(InputColumn column) {
    if (column.type() == InputType.NUMBER) {
      return column
          .range()
          .map(r -> words.number(n -> n.overview(r.min()) + " – " + n.overview(r.max())))
          .orElseGet(() -> Words.fixed(""));
    }
    return column
        .range()
        .map(
            r ->
                Words.fixed(
                    year(Field.written(column.type(), r.min()))
                        + " – "
                        + year(Field.written(column.type(), r.max()))))
        .orElseGet(() -> Words.fixed(""));
  }

  /** A date's year and month are enough for a hint. */
  private static String year(String date) {
    return date.length() < 7 ? date : date.substring(0, 7);
  }

  private Node typed(Field field) {
    TextField control = new TextField();
    control.textProperty().bindBidirectional(field.text());
    control.promptTextProperty().bind(texts.say("field.missing"));
    control.setAlignment(
        field.column().type() == InputType.NUMBER ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    control.setOnAction(event -> model.ask());
    control.accessibleTextProperty().set(field.column().name());
    return control;
  }

  private Node choice(Field field) {
    ObservableValue<String> missing = texts.say("field.missing");
    ComboBox<String> control = Choice.of(level -> level.isEmpty() ? missing : Words.fixed(level));
    List<String> levels = new ArrayList<>(field.column().levels());
    if (field.column().missing() == MissingPolicy.ALLOW) {
      levels.addFirst("");
    }
    control.getItems().setAll(levels);
    control.valueProperty().bindBidirectional(field.text());
    control.setMaxWidth(Double.MAX_VALUE);
    control.accessibleTextProperty().set(field.column().name());
    return control;
  }
}
