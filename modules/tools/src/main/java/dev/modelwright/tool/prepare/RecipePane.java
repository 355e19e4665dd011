// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The steps in their order, moved by mouse or keys. */
final class RecipePane extends VBox {

  static final String STEPS = "prepare-steps";

  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
  private static final String DRAGGED = "modelwright-step:";

  private final Words words;
  private final PrepareViewModel model;
  private final VBox cards = Boxes.column(8);
  private final ScrollPane scroll = Style.SCROLL.on(new ScrollPane());
  private List<StepCard> shown = List.of();
  private boolean sought;

  RecipePane(Words words, PrepareViewModel model, AddMenu add) {
    super(8);
    this.words = words;
    this.model = model;
    cards.setId(STEPS);
    cards.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    RolesLine roles = new RolesLine(words, model);
    scroll.setContent(Boxes.column(8, roles, cards));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(96);
    scroll.setPrefHeight(96);
    EmptyRecipe empty = new EmptyRecipe(words, model);
    model
        .recipeDesk()
        .recipeProperty()
        .subscribe(
            recipe -> {
              Boxes.show(empty, recipe.steps().isEmpty());
              Boxes.show(scroll, !recipe.steps().isEmpty());
            });
    model.entries().subscribe(this::show);
    model
        .selectedProperty()
        .subscribe(
            position -> {
              sought = true;
              reveal();
            });
    scroll.viewportBoundsProperty().subscribe(window -> revealSought());
    scroll.addEventFilter(ScrollEvent.ANY, event -> sought = false);
    getChildren()
        .addAll(
            new SectionTitle(words.bind("toolprepare.recipe"), add),
            Boxes.grow(new StackPane(empty, scroll)));
  }

  private void show(List<Entry> entries) {
    List<StepCard> before = new ArrayList<>(shown);
    List<StepCard> now = new ArrayList<>();
    for (Entry entry : entries) {
      StepCard card = same(before, entry).orElseGet(() -> made(entry));
      before.remove(card);
      card.show(entry);
      now.add(card);
    }
    if (!now.equals(shown)) {
      boolean focused = cards.isFocusWithin();
      shown = List.copyOf(now);
      cards.getChildren().setAll(now);
      if (focused) {
        focusSelected();
      }
    }
  }

  /** The card that showed this step before, or the one in its place with other values. */
  private Optional<StepCard> same(List<StepCard> before, Entry entry) {
    return before.stream()
        .filter(card -> card.entry().step().equals(entry.step()))
        .findFirst()
        .or(
            () ->
                before.stream()
                    .filter(card -> card.entry().number() == entry.number() && card.suits(entry))
                    .findFirst());
  }

  private StepCard made(Entry entry) {
    StepCard card = new StepCard(words, model, entry);
    card.boundsInParentProperty().subscribe(bounds -> revealSought());
    card.setOnDragDetected(
        event -> {
          Dragboard board = card.startDragAndDrop(TransferMode.MOVE);
          ClipboardContent content = new ClipboardContent();
          content.putString(DRAGGED + card.entry().position());
          board.setContent(content);
          board.setDragView(card.snapshot(null, null));
          event.consume();
        });
    card.setOnDragOver(event -> over(card, event));
    card.setOnDragExited(event -> card.pseudoClassStateChanged(DROPPING, false));
    card.setOnDragDropped(event -> dropped(card, event));
    return card;
  }

  private static Optional<Integer> dragged(DragEvent event) {
    return Optional.ofNullable(event.getDragboard().getString())
        .filter(text -> text.startsWith(DRAGGED))
        .map(text -> Integer.valueOf(text.substring(DRAGGED.length())));
  }

  private static void over(StepCard card, DragEvent event) {
    if (dragged(event).filter(from -> from != card.entry().position()).isPresent()) {
      event.acceptTransferModes(TransferMode.MOVE);
      card.pseudoClassStateChanged(DROPPING, true);
      event.consume();
    }
  }

  private void dropped(StepCard card, DragEvent event) {
    dragged(event)
        .ifPresent(
            from -> {
              event.setDropCompleted(true);
              event.consume();
              model.move(from, card.entry().position());
            });
  }

  /** Keys on a card itself; those of its fields are theirs. */
  private void pressed(KeyEvent event) {
    if (event.getTarget() instanceof StepCard card) {
      boolean up = event.getCode() == KeyCode.UP;
      boolean taken = true;
      int position = card.entry().position();
      if (up || event.getCode() == KeyCode.DOWN) {
        vertically(card, event.isAltDown(), up ? -1 : 1);
      } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
        model.remove(position);
        focusSelected();
      } else if (event.getCode() == KeyCode.D && event.isShortcutDown()) {
        model.duplicate(position);
        focusSelected();
      } else {
        taken = false;
      }
      if (taken) {
        event.consume();
      }
    }
  }

  private void vertically(StepCard card, boolean moving, int by) {
    if (moving) {
      model.moveBy(card.entry().position(), by);
      focusSelected();
    } else {
      int next = shown.indexOf(card) + by;
      if (next >= 0 && next < shown.size()) {
        shown.get(next).requestFocus();
      }
    }
  }

  private Optional<StepCard> selected() {
    return shown.stream()
        .filter(card -> Optional.of(card.entry().position()).equals(model.selectedProperty().get()))
        .findFirst();
  }

  private void focusSelected() {
    selected().ifPresent(Node::requestFocus);
  }

  /** The selected step stays in sight while things find their place, until the user scrolls. */
  private void revealSought() {
    if (sought) {
      reveal();
    }
  }

  /** Scrolls until the selected step is seen. */
  private void reveal() {
    selected()
        .ifPresent(
            card -> {
              double window = scroll.getViewportBounds().getHeight();
              double rest = scroll.getContent().getBoundsInLocal().getHeight() - window;
              double shownFrom = scroll.getVvalue() * rest;
              double top = cards.getBoundsInParent().getMinY() + card.getBoundsInParent().getMinY();
              double bottom = top + card.getHeight();
              if (rest > 0 && (top < shownFrom || bottom > shownFrom + window)) {
                double wanted = top < shownFrom ? top : Math.min(top, bottom - window);
                scroll.setVvalue(Math.clamp(wanted / rest, 0, 1));
              }
            });
  }
}
