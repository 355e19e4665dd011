// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/**
 * A field for a formula that completes the word before the caret: while one types, or on control
 * and space, a list of what fits opens; enter or tab takes one of them.
 */
public final class CompletingField extends StackPane {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double ROW = 28;
  private static final double WIDTH = 320;
  private static final int MOST_SHOWN = 8;

  private final TextField field = new TextField();
  private final ListView<Candidate> list = new ListView<>();
  private final Popup popup = new Popup();
  private List<Candidate> candidates = List.of();
  private boolean typed;

  /** Something that can stand in a formula, and a word on what it is. */
  public record Candidate(String text, String hint) {}

  /** A field with a text that nothing completes yet. */
  public CompletingField(String text) {
    Style.COMPLETING_FIELD.on(this);
    Style.MONO.on(field);
    field.setText(text);
    list.setFixedCellSize(ROW);
    list.setPrefWidth(WIDTH);
    list.setCellFactory(made -> new Cell());
    list.setOnMouseClicked(event -> take());
    list.setFocusTraversable(false);
    Style.COMPLETIONS.on(list);
    popup.getContent().add(list);
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.addEventFilter(KeyEvent.KEY_TYPED, event -> typed = isPart(event.getCharacter()));
    field.caretPositionProperty().addListener((caret, before, now) -> moved());
    field.focusedProperty().subscribe(focused -> hideUnless(focused));
    getChildren().add(field);
  }

  private static boolean isPart(String typed) {
    return !typed.isEmpty() && isPart(typed.charAt(0));
  }

  /** The caret goes on after a letter has been typed; any other move ends the completion. */
  private void moved() {
    offer(typed);
    typed = false;
  }

  private void hideUnless(boolean focused) {
    if (!focused) {
      popup.hide();
    }
  }

  /** What can stand here. */
  public void setCandidates(List<Candidate> all) {
    candidates = List.copyOf(all);
  }

  /** What is written. */
  public StringProperty textProperty() {
    return field.textProperty();
  }

  /** Marks what is written as wrong, or not. */
  public void setWrong(boolean wrong) {
    field.pseudoClassStateChanged(WRONG, wrong);
  }

  /** Puts the caret before the character at a position, counted from 0. */
  public void goTo(int position) {
    field.requestFocus();
    field.positionCaret(Math.clamp(position, 0, field.getLength()));
  }

  /** Names the field for tests and stylesheets. */
  public CompletingField named(String id, ObservableValue<String> name) {
    field.setId(id);
    field.accessibleTextProperty().bind(name);
    return this;
  }

  @Override
  public void requestFocus() {
    field.requestFocus();
  }

  /** What fits the word before the caret, what begins with it first. */
  List<Candidate> fitting() {
    String word = word().toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(one -> plain(one).contains(word))
        .sorted((a, b) -> Boolean.compare(plain(b).startsWith(word), plain(a).startsWith(word)))
        .toList();
  }

  private static String plain(Candidate candidate) {
    return candidate.text().replace("`", "").toLowerCase(Locale.ROOT);
  }

  private String word() {
    return field.getText(start(), field.getCaretPosition());
  }

  private int start() {
    int at = field.getCaretPosition();
    while (at > 0 && isPart(field.getText().charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '`';
  }

  private void offer(boolean wanted) {
    String word = word();
    boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
    List<Candidate> fitting = wanted && !number ? fitting() : List.of();
    boolean done = fitting.size() == 1 && fitting.getFirst().text().equals(word);
    if (fitting.isEmpty() || done || getScene() == null) {
      popup.hide();
      return;
    }
    list.getItems().setAll(fitting);
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(ROW * Math.min(MOST_SHOWN, fitting.size()) + 2);
    Bounds bounds = field.localToScreen(field.getBoundsInLocal());
    if (bounds != null && !popup.isShowing()) {
      popup.show(field, bounds.getMinX(), bounds.getMaxY() + 2);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
      offer(true);
      event.consume();
    } else if (popup.isShowing() && steer(event.getCode())) {
      event.consume();
    }
  }

  private boolean steer(KeyCode code) {
    switch (code) {
      case UP -> list.getSelectionModel().selectPrevious();
      case DOWN -> list.getSelectionModel().selectNext();
      case ENTER, TAB -> take();
      case ESCAPE -> popup.hide();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Puts the selected candidate in place of the word. */
  private void take() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .ifPresent(
            candidate -> {
              field.replaceText(start(), field.getCaretPosition(), candidate.text());
              if (candidate.text().endsWith(")")) {
                field.positionCaret(field.getCaretPosition() - 1);
              }
            });
    popup.hide();
  }

  private static final class Cell extends ListCell<Candidate> {
    @Override
    protected void updateItem(@Nullable Candidate item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : line(item));
    }

    private static HBox line(Candidate item) {
      Label text = Style.MONO.on(new Label(item.text()));
      Label hint = Style.TEXT_SMALL.on(Style.TEXT_MUTED.on(new Label(item.hint())));
      return Boxes.row(8, text, Boxes.spacer(), hint);
    }
  }
}
