// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.tool.data.rows.Finds;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Looks for a text in all cells: in how many it stands, the next one and the one before. */
final class SearchBar extends HBox {

  static final String FIELD = "data-find";
  static final String NEXT = "data-find-next";
  static final String PREVIOUS = "data-find-previous";
  static final String FOUND = "data-found";

  private static final double WIDTH = 152;

  private final TextField field = new TextField();
  private final RowsViewModel rows;

  SearchBar(Words words, RowsViewModel rows) {
    super(4);
    this.rows = rows;
    setAlignment(Pos.CENTER_LEFT);
    field.setId(FIELD);
    field.setMinWidth(WIDTH);
    field.setMaxWidth(WIDTH);
    field.promptTextProperty().bind(words.bind("tooldata.find"));
    field.accessibleTextProperty().bind(words.bind("tooldata.find"));
    field.textProperty().addListener((text, before, now) -> rows.find(now.strip()));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Label found = Labels.whole(count(words), Style.TEXT_SMALL, Style.TEXT_MUTED);
    found.setId(FOUND);
    ActionButton previous =
        ActionButton.icon(
                Icons.CHEVRON_UP, words.bind("tooldata.find-previous"), () -> rows.step(false))
            .named(PREVIOUS);
    ActionButton next =
        ActionButton.icon(
                Icons.CHEVRON_DOWN, words.bind("tooldata.find-next"), () -> rows.step(true))
            .named(NEXT);
    rows.findsProperty()
        .subscribe(
            now -> {
              Boxes.show(previous, now.count() > 0);
              Boxes.show(next, now.count() > 0);
            });
    getChildren().addAll(found, previous, next, field);
  }

  private ObservableValue<String> count(Words words) {
    return Bindings.createStringBinding(
        () -> count(words, rows.findsProperty().get()),
        rows.findsProperty(),
        rows.searching(),
        words.languageProperty());
  }

  private String count(Words words, Finds finds) {
    boolean busy = rows.searching().get().running();
    if (finds.text().isEmpty() && !busy) {
      return "";
    }
    return busy
        ? words.say("tooldata.searching-now")
        : finds.count() == 0
            ? words.say("tooldata.found-none")
            : words.say("tooldata.found", words.numbers().count(finds.count()));
  }

  private void key(KeyEvent event) {
    Optional<Runnable> action =
        event.getCode() == KeyCode.ENTER
            ? Optional.of(() -> rows.step(!event.isShiftDown()))
            : event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()
                ? Optional.of(field::clear)
                : Optional.empty();
    action.ifPresent(
        run -> {
          run.run();
          event.consume();
        });
  }

  /** Begins a search. */
  void begin() {
    field.requestFocus();
    field.selectAll();
  }
}
