// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The outermost pane of a room: 24 px of space around the content, as wide as the room, as high as
 * it or higher, then scrolled.
 */
public final class Page extends ScrollPane {

  /** A page around a content. */
  public Page(Region content) {
    super(Style.PAGE.on(content));
    Style.SCROLL.on(this);
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    content.setMinHeight(Region.USE_PREF_SIZE);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
  }
}
