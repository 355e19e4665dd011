// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.data.Repair;
import dev.modelwright.data.Repairs;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Card;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was mended in the file or left out of its table: by kind, each with its line and text. */
final class RepairsPanel extends VBox {

  static final String ID = "data-repairs";
  static final String LIST = "data-repairs-list";
  static final String COPY = "data-repairs-copy";
  static final String CLOSE = "data-repairs-close";

  private static final double HEIGHT = 200;

  private final Words words;
  private final FlowPane kinds = Boxes.flow(8);
  private final ObservableList<Repair> shown = FXCollections.observableArrayList();
  private final TableView<Repair> list;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private Repairs repairs = Repairs.none();

  RepairsPanel(Words words, DataViewModel model) {
    this.words = words;
    setId(ID);
    list =
        Tables.table(
            words.bind("tooldata.repairs-title"),
            shown,
            Labels.line(words.bind("tooldata.repairs-none")));
    list.setId(LIST);
    list.setMinHeight(HEIGHT);
    list.setPrefHeight(HEIGHT);
    columns();
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setOnKeyPressed(
        event -> {
          if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy(list.getSelectionModel().getSelectedItems());
            event.consume();
          }
        });
    Card card = new Card(words.bind("tooldata.repairs-title"), kinds, list);
    card.beside(
        ActionButton.icon(Icons.COPY, words.bind("tooldata.repairs-copy"), () -> copy(shown))
            .named(COPY),
        ActionButton.icon(Icons.X, words.bind("tooldata.repairs-close"), () -> open.set(false))
            .named(CLOSE));
    getChildren().add(card);
    setMinHeight(USE_PREF_SIZE);
    open.subscribe(now -> Boxes.show(this, now));
    model.table().subscribe(this::show);
  }

  /** Whether it is shown. */
  BooleanProperty openProperty() {
    return open;
  }

  private void columns() {
    var line =
        Tables.<Repair>number(
            words,
            words.bind("tooldata.repair-line"),
            Repair::line,
            (n, value) -> n.count((long) value));
    line.setMaxWidth(104);
    var kind =
        Tables.<Repair>text(words.bind("tooldata.repair-kind"), repair -> name(repair.kind()));
    kind.setPrefWidth(232);
    kind.setMaxWidth(280);
    var text = Tables.<Repair>text(words.bind("tooldata.repair-text"), Repair::text);
    list.getColumns().setAll(List.of(line, kind, text));
  }

  private void show(Optional<OpenedTable> table) {
    repairs = table.map(now -> now.dataset().repairs()).orElse(Repairs.none());
    if (repairs.counts().isEmpty()) {
      open.set(false);
    }
    kinds.getChildren().clear();
    if (repairs.counts().size() > 1) {
      kinds
          .getChildren()
          .add(
              ActionButton.quiet(
                  words.bind("tooldata.repairs-all"), () -> shown.setAll(repairs.examples())));
    }
    repairs.counts().forEach(this::kind);
    shown.setAll(repairs.examples());
  }

  private void kind(Repair.Kind kind, long count) {
    kinds
        .getChildren()
        .add(
            ActionButton.quiet(
                words.bind(
                    "tooldata.repairs-kind",
                    words.bind(code(kind)),
                    words.number(n -> n.count(count))),
                () ->
                    shown.setAll(
                        repairs.examples().stream().filter(r -> r.kind() == kind).toList())));
  }

  private static String code(Repair.Kind kind) {
    return "tooldata.repair." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String name(Repair.Kind kind) {
    return words.say(code(kind));
  }

  private void copy(List<Repair> some) {
    String text =
        some.stream()
            .map(r -> r.line() + "\t" + name(r.kind()) + "\t" + r.text().replace('\t', ' '))
            .collect(Collectors.joining("\n"));
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
  }
}
