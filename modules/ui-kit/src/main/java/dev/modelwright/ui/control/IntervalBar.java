// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import javafx.scene.layout.Region;

/** A small bar that shows where a value lies on its axis and how sure it is. */
public final class IntervalBar extends Region {

  private static final double HEIGHT = 8;
  private static final double LINE = 4;
  private static final double MARK = 2;

  private final Region track = Style.INTERVAL_TRACK.on(new Region());
  private final Region range = Style.INTERVAL_RANGE.on(new Region());
  private final Region mark = Style.INTERVAL_MARK.on(new Region());
  private Interval interval;

  /** A bar for an interval. */
  public IntervalBar(Interval interval) {
    this.interval = interval;
    getChildren().addAll(track, range, mark);
    setPrefSize(96, HEIGHT);
    setMinSize(24, HEIGHT);
    setMaxHeight(HEIGHT);
    setMouseTransparent(true);
  }

  /** Shows another interval. */
  public void setInterval(Interval shown) {
    interval = shown;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double top = (getHeight() - LINE) / 2;
    track.resizeRelocate(0, top, width, LINE);
    double low = interval.place(interval.low()) * width;
    double high = interval.place(interval.high()) * width;
    range.resizeRelocate(low, top, Math.max(MARK, high - low), LINE);
    double at = snapPositionX(interval.place(interval.value()) * width - MARK / 2);
    mark.resizeRelocate(Math.clamp(at, 0, Math.max(0, width - MARK)), 0, MARK, getHeight());
  }
}
