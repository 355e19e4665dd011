// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.Dialect;
import dev.modelwright.data.Preview;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.MarkedChoice;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The choices of how a file holds its table. Each change is tried at once. */
final class DialectForm extends GridPane {

  static final String TABLE = "data-which-table";
  static final String ENCODING = "data-encoding";
  static final String DELIMITER = "data-delimiter";
  static final String OTHER = "data-delimiter-other";
  static final String QUOTE = "data-quote";
  static final String ESCAPE = "data-escape";
  static final String PREAMBLE = "data-preamble";
  static final String HEADER = "data-header-rows";
  static final String FOOT = "data-footnotes";

  private static final double WIDTH = 120;
  private static final int MOST_LINES = 40;
  private static final int MOST_HEADERS = 4;

  private final Words words;
  private final ReadingViewModel model;
  private final List<Runnable> followers = new ArrayList<>();
  private boolean following;

  DialectForm(Words words, ReadingViewModel model) {
    this.words = words;
    this.model = model;
    setHgap(8);
    setVgap(8);
    tables();
    row(1, "encoding", encoding(), "header-rows", headers());
    row(2, "delimiter", delimiter(), "preamble", lines(PREAMBLE, "preamble"));
    row(3, "quote", quote(), "footnotes", lines(FOOT, "footnotes"));
    row(4, "escape", escape(), "other-delimiter", other());
    model.toldProperty().subscribe(now -> follow());
    model.shownProperty().subscribe(now -> follow());
    words.languageProperty().subscribe(now -> follow());
  }

  private void row(int row, String left, HBox one, String right, HBox other) {
    add(Labels.whole(words.bind("tooldata.dialect." + left), Style.TEXT_MUTED), 0, row);
    add(one, 1, row);
    add(Labels.whole(words.bind("tooldata.dialect." + right), Style.TEXT_MUTED), 2, row);
    add(other, 3, row);
    setHgrow(other, Priority.ALWAYS);
  }

  /** Which table of a file that holds several; not shown where there is only one. */
  private void tables() {
    ComboBox<Optional<String>> box = new ComboBox<>();
    box.setId(TABLE);
    box.setMaxWidth(Double.MAX_VALUE);
    box.accessibleTextProperty().bind(words.bind("tooldata.dialect.table"));
    MarkedChoice.in(
        box,
        name -> name.orElseGet(() -> words.say("tooldata.dialect.largest")),
        choice -> Optional.empty());
    Label title = Labels.whole(words.bind("tooldata.dialect.table"), Style.TEXT_MUTED);
    add(title, 0, 0);
    add(box, 1, 0, 3, 1);
    box.valueProperty()
        .addListener(
            (value, before, chosen) -> {
              if (chosen != null && !following) {
                model.look(chosen);
              }
            });
    followers.add(() -> box.setValue(model.table()));
    model
        .tablesProperty()
        .subscribe(
            names -> {
              following = true;
              box.getItems().setAll(List.of(Optional.empty()));
              names.forEach(name -> box.getItems().add(Optional.of(name)));
              box.setValue(model.table());
              following = false;
              Boxes.show(title, names.size() > 1);
              Boxes.show(box, names.size() > 1);
            });
  }

  private void follow() {
    following = true;
    followers.forEach(Runnable::run);
    following = false;
  }

  private void change(UnaryOperator<Dialect> how) {
    if (!following) {
      model.change(how);
    }
  }

  /** A box of choices; what is chosen changes the dialect, and follows it. */
  private <T> HBox box(
      String id,
      String name,
      List<T> choices,
      Function<T, String> text,
      Function<Dialect, T> now,
      Function<T, UnaryOperator<Dialect>> how) {
    ComboBox<T> box =
        new ComboBox<>(
            choices instanceof ObservableList<T> live
                ? live
                : FXCollections.observableArrayList(choices));
    box.setId(id);
    box.setMinWidth(WIDTH);
    box.setMaxWidth(WIDTH);
    box.setVisibleRowCount(12);
    ObservableValue<String> title = words.bind("tooldata.dialect." + name);
    box.accessibleTextProperty().bind(title);
    MarkedChoice.in(box, text, choice -> Optional.empty());
    box.valueProperty()
        .addListener(
            (value, before, chosen) -> {
              if (chosen != null) {
                change(how.apply(chosen));
              }
            });
    followers.add(
        () ->
            model
                .dialect()
                .map(now)
                .ifPresent(
                    value -> {
                      if (!box.getItems().contains(value)) {
                        box.getItems().add(value);
                      }
                      box.setValue(value);
                    }));
    return new HBox(box);
  }

  private HBox encoding() {
    ObservableList<Charset> known = FXCollections.observableArrayList();
    model
        .shownProperty()
        .subscribe(
            preview ->
                preview.map(Preview::encodings).orElse(List.of()).stream()
                    .filter(encoding -> !known.contains(encoding))
                    .forEach(known::add));
    return box(
        ENCODING, "encoding", known, Charset::displayName, Dialect::encoding, c -> d -> d.in(c));
  }

  private HBox delimiter() {
    return box(
        DELIMITER,
        "delimiter",
        Delimiters.USUAL,
        sign -> Delimiters.name(words, sign),
        Dialect::delimiter,
        sign -> d -> with(d, sign, d.quote(), d.escape()));
  }

  /** Any other sign between cells, or several. */
  private HBox other() {
    TextField field = new TextField();
    field.setId(OTHER);
    field.setMinWidth(WIDTH);
    field.setMaxWidth(WIDTH);
    field.accessibleTextProperty().bind(words.bind("tooldata.dialect.other-delimiter"));
    field.setOnAction(
        event -> {
          if (!field.getText().isEmpty()) {
            change(d -> with(d, field.getText(), d.quote(), d.escape()));
          }
        });
    return new HBox(field);
  }

  private HBox quote() {
    return box(
        QUOTE,
        "quote",
        signs('"', '\''),
        this::sign,
        Dialect::quote,
        sign -> d -> with(d, d.delimiter(), sign, d.escape()));
  }

  private HBox escape() {
    return box(
        ESCAPE,
        "escape",
        signs('\\'),
        sign -> sign.isEmpty() ? words.say("tooldata.dialect.doubled") : sign(sign),
        Dialect::escape,
        sign -> d -> with(d, d.delimiter(), d.quote(), sign));
  }

  private static List<Optional<Character>> signs(Character... some) {
    return Stream.concat(Stream.of(Optional.<Character>empty()), Stream.of(some).map(Optional::of))
        .toList();
  }

  private String sign(Optional<Character> sign) {
    return sign.map(String::valueOf).orElseGet(() -> words.say("tooldata.dialect.none"));
  }

  private HBox headers() {
    return box(
        HEADER,
        "header-rows",
        IntStream.rangeClosed(0, MOST_HEADERS).boxed().toList(),
        count -> count == 0 ? words.say("tooldata.dialect.no-header") : String.valueOf(count),
        Dialect::headerRows,
        count -> d -> counts(d, d.preambleLines(), count, d.footnoteLines()));
  }

  private HBox lines(String id, String name) {
    boolean before = id.equals(PREAMBLE);
    return box(
        id,
        name,
        IntStream.rangeClosed(0, MOST_LINES).boxed().toList(),
        String::valueOf,
        before ? Dialect::preambleLines : Dialect::footnoteLines,
        count ->
            d ->
                before
                    ? counts(d, count, d.headerRows(), d.footnoteLines())
                    : counts(d, d.preambleLines(), d.headerRows(), count));
  }

  private static Dialect with(
      Dialect d, String delimiter, Optional<Character> quote, Optional<Character> escape) {
    return new Dialect(
        d.encoding(),
        delimiter,
        quote,
        escape,
        d.preambleLines(),
        d.headerRows(),
        d.footnoteLines());
  }

  private static Dialect counts(Dialect d, int preamble, int headers, int footnotes) {
    return new Dialect(
        d.encoding(), d.delimiter(), d.quote(), d.escape(), preamble, headers, footnotes);
  }
}
