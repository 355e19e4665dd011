// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

import dev.modelwright.ui.theme.Style;
import java.util.Arrays;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/**
 * A histogram the size of a word, drawn from a summary. It is one path coloured by the stylesheets,
 * so it follows the theme and costs one node however many bars there are.
 */
public final class Sparkbar extends Region {

  private static final double USUAL_WIDTH = 96;
  private static final double USUAL_HEIGHT = 24;

  private final Path bars = new Path();
  private double[] counts = {};

  /** A histogram without bars yet. */
  public Sparkbar() {
    Style.SPARKBAR.on(this);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    bars.getStyleClass().add("bars");
    bars.setManaged(false);
    bars.setStroke(null);
    getChildren().add(bars);
    setPrefSize(USUAL_WIDTH, USUAL_HEIGHT);
    setMinSize(16, 8);
  }

  /** A histogram of counts, the tallest as high as there is room. */
  public Sparkbar(double... counts) {
    this();
    setCounts(counts);
  }

  /** Shows other counts, none below zero. */
  public void setCounts(double... shown) {
    counts = shown.clone();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    bars.getElements().clear();
    double most = Arrays.stream(counts).max().orElse(0);
    if (most <= 0) {
      return;
    }
    double left = snappedLeftInset();
    double bottom = getHeight() - snappedBottomInset();
    double step = (getWidth() - left - snappedRightInset()) / counts.length;
    double gap = step > 4 ? 1 : 0;
    double height = bottom - snappedTopInset();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        double tall = Math.max(1, snapPositionY(height * counts[i] / most));
        double from = snapPositionX(left + i * step);
        bar(from, snapPositionX(left + (i + 1) * step) - gap, bottom - tall, bottom);
      }
    }
  }

  private void bar(double from, double to, double top, double bottom) {
    bars.getElements()
        .addAll(
            new MoveTo(from, bottom),
            new VLineTo(top),
            new HLineTo(Math.max(from + 1, to)),
            new VLineTo(bottom),
            new ClosePath());
  }
}
