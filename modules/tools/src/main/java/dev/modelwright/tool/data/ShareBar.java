// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.ui.theme.Style;
import javafx.scene.layout.Region;

/** A thin bar of which a share is filled, in the middle of its height. */
final class ShareBar extends Region {

  private static final double HEIGHT = 4;

  private final Region track = Style.INTERVAL_TRACK.on(new Region());
  private final Region filled = Style.INTERVAL_RANGE.on(new Region());
  private final double share;

  /** A bar filled to a share of 0 to 1. */
  ShareBar(double share) {
    this.share = share;
    getChildren().addAll(track, filled);
    setMinSize(16, HEIGHT);
    setPrefSize(48, HEIGHT);
    setMaxSize(Double.MAX_VALUE, HEIGHT);
    setMouseTransparent(true);
  }

  @Override
  protected void layoutChildren() {
    double top = snapPositionY((getHeight() - HEIGHT) / 2);
    track.resizeRelocate(0, top, getWidth(), HEIGHT);
    double wide = share > 0 ? Math.max(2, snapSizeX(share * getWidth())) : 0;
    filled.resizeRelocate(0, top, wide, HEIGHT);
  }
}
