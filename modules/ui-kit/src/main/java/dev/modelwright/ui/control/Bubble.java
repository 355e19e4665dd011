// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;

/** A small pane that belongs to a node and goes away when one clicks elsewhere. */
public final class Bubble {

  private final Popover popover;

  private Bubble(Popover popover) {
    this.popover = popover;
  }

  /** Shows a content below a node. */
  public static Bubble below(Node owner, Node content) {
    Popover popover = new Popover(content);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
    popover.setDetachable(false);
    popover.setHeaderAlwaysVisible(false);
    popover.setAnimated(false);
    popover.show(owner);
    return new Bubble(popover);
  }

  /** Ends it. */
  public void hide() {
    popover.hide();
  }
}
