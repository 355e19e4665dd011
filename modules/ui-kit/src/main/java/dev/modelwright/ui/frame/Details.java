// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The panel of 280 px about what is selected. The user folds it to a narrow strip; it folds by
 * itself where the window is too narrow, and is gone where a room has nothing to tell.
 */
public final class Details extends VBox {

  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final double OPEN_WIDTH = 280;
  private static final double FOLDED_WIDTH = 40;
  private static final double ROOM_FOR_BOTH = 1160;

  private final BooleanProperty open = new SimpleBooleanProperty(this, "open", true);
  private final SimpleObjectProperty<ObservableValue<String>> title =
      new SimpleObjectProperty<>(Words.fixed(""));
  private final StackPane content = new StackPane();
  private final ScrollPane scroll = new ScrollPane(content);
  private final Label name;
  private final ActionButton fold;
  private boolean wide = true;

  Details(Words words) {
    super(8);
    Style.DETAILS.on(this);
    setId("details");
    name = Labels.line(title.flatMap(text -> text).orElse(""), Style.TEXT_HEADING);
    fold =
        ActionButton.icon(Icons.SIDEBAR, words.bind("ui.details.fold"), this::toggle)
            .named("details-fold");
    HBox header = Boxes.row(8, name, Boxes.spacer(), fold);
    content.setPadding(new Insets(0, 12, 12, 0));
    content.setAlignment(Pos.TOP_LEFT);
    Style.SCROLL.on(scroll);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    getChildren().addAll(header, Boxes.grow(scroll));
    open.subscribe(this::arrange);
    clear();
  }

  /** Shows something under a title. */
  public void show(ObservableValue<String> about, Node node) {
    title.set(about);
    content.getChildren().setAll(node);
    Boxes.show(this, true);
  }

  /** Nothing is selected: the panel goes away. */
  public void clear() {
    content.getChildren().clear();
    Boxes.show(this, false);
  }

  /** Whether it is open; false while it is folded to its strip. */
  public BooleanProperty openProperty() {
    return open;
  }

  /**
   * Folds or opens it when the window's width passes the limit; otherwise the user's wish stays.
   */
  void fit(double width) {
    boolean now = width <= 0 || width >= ROOM_FOR_BOTH;
    if (now != wide) {
      wide = now;
      open.set(now);
    }
  }

  private void toggle() {
    open.set(!open.get());
  }

  private void arrange(boolean opened) {
    double width = opened ? OPEN_WIDTH : FOLDED_WIDTH;
    setMinWidth(width);
    setPrefWidth(width);
    setMaxWidth(width);
    pseudoClassStateChanged(FOLDED, !opened);
    Boxes.show(name, opened);
    Boxes.show(scroll, opened);
  }
}
