// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A histogram of which a part is chosen by dragging either end; both ends as shares of the width
 * from the left, 0 to 1. The same can be done with the fields that usually stand below it.
 */
public final class RangeBars extends Region {

  private static final double GRIP = 8;
  private static final double HEIGHT = 56;

  private final Sparkbar bars;
  private final Region before = Style.RANGE_VEIL.on(new Region());
  private final Region after = Style.RANGE_VEIL.on(new Region());
  private final Region lowGrip = grip();
  private final Region highGrip = grip();
  private final DoubleProperty low = new SimpleDoubleProperty(this, "low", 0);
  private final DoubleProperty high = new SimpleDoubleProperty(this, "high", 1);

  /** A histogram of counts, all of it chosen. */
  public RangeBars(double... counts) {
    bars = new Sparkbar(counts);
    getChildren().addAll(bars, before, after, lowGrip, highGrip);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    before.setMouseTransparent(true);
    after.setMouseTransparent(true);
    lowGrip.setOnMouseDragged(event -> low.set(Math.min(share(event), high.get())));
    highGrip.setOnMouseDragged(event -> high.set(Math.max(share(event), low.get())));
    low.subscribe(now -> requestLayout());
    high.subscribe(now -> requestLayout());
  }

  /** Where what is chosen begins, as a share of the width. */
  public DoubleProperty lowProperty() {
    return low;
  }

  /** Where what is chosen ends, as a share of the width. */
  public DoubleProperty highProperty() {
    return high;
  }

  private static Region grip() {
    Region grip = Style.RANGE_GRIP.on(new Region());
    grip.setCursor(Cursor.H_RESIZE);
    return grip;
  }

  private double share(MouseEvent event) {
    double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    return Math.clamp((x - GRIP / 2) / Math.max(1, getWidth() - GRIP), 0, 1);
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth() - GRIP;
    double from = snapPositionX(GRIP / 2 + wide * Math.clamp(low.get(), 0, 1));
    double to = snapPositionX(GRIP / 2 + wide * Math.clamp(high.get(), 0, 1));
    bars.resizeRelocate(GRIP / 2, 0, wide, getHeight());
    before.resizeRelocate(GRIP / 2, 0, from - GRIP / 2, getHeight());
    after.resizeRelocate(to, 0, GRIP / 2 + wide - to, getHeight());
    lowGrip.resizeRelocate(from - GRIP / 2, 0, GRIP, getHeight());
    highGrip.resizeRelocate(to - GRIP / 2, 0, GRIP, getHeight());
  }
}
