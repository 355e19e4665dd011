// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One room of the rail: icon, name, and a tick or a dot. */
final class RailButton extends ToggleButton {

  private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

  private final StackPane place = Style.RAIL_MARK.on(new StackPane());

  RailButton(Words words, RailItem item, StringProperty chosen) {
    setId("rail-" + item.id());
    Style.RAIL_ITEM.on(this);
    HBox face = Boxes.row(12, item.icon().node(), Labels.whole(item.name()), Boxes.spacer(), place);
    face.setMouseTransparent(true);
    setGraphic(face);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    face.minWidthProperty().bind(widthProperty().subtract(24));
    chosen.subscribe(id -> setSelected(item.id().equals(id)));
    setOnAction(event -> chosen.set(item.id()));
    item.mark().subscribe(this::wear);
    Tips.on(this, item.reason());
    accessibleTextProperty()
        .bind(
            Bindings.createStringBinding(
                () -> item.name().getValue() + ", " + state(words, item.mark().getValue()),
                item.name(),
                item.mark(),
                words.languageProperty()));
  }

  @Override
  public void fire() {
    if (!isSelected()) {
      super.fire();
    }
  }

  private void wear(RailMark mark) {
    pseudoClassStateChanged(RUNNING, mark == RailMark.RUNNING);
    pseudoClassStateChanged(DONE, mark == RailMark.DONE);
    pseudoClassStateChanged(LATER, mark == RailMark.LATER);
    switch (mark) {
      case RUNNING -> place.getChildren().setAll(Style.DOT.on(new Region()));
      case DONE -> place.getChildren().setAll(Icons.CHECK.node(14));
      case OPEN, LATER -> place.getChildren().clear();
    }
  }

  private static String state(Words words, RailMark mark) {
    return words.say("ui.rail." + mark.name().toLowerCase(Locale.ROOT));
  }
}
