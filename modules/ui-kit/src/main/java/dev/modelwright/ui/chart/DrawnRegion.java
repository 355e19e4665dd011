// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.chart.Palette;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** A region that draws itself on a canvas of its size, at most once in a pulse. */
abstract class DrawnRegion extends Region {

  private final Sheet sheet = new Sheet();
  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  private final StringProperty fontFamily = new SimpleStringProperty(Font.getDefault().getFamily());
  private Inks inks = new Inks(Palette.LIGHT);
  private Fonts fonts = new Fonts(fontFamily.get());

  DrawnRegion() {
    getChildren().add(sheet);
    setFocusTraversable(true);
    palette.subscribe(
        chosen -> {
          inks = new Inks(chosen);
          redraw();
        });
    fontFamily.subscribe(
        family -> {
          fonts = new Fonts(family);
          redraw();
        });
  }

  /** The colours; may change at any time. */
  public final ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /** The font family of all words; the system's own unless set. */
  public final StringProperty fontFamilyProperty() {
    return fontFamily;
  }

  /** Draws all but what follows the mouse; called with the drawing surface cleared. */
  abstract void draw(CanvasPen pen, double width, double height);

  /** Draws what follows the mouse, over the rest; called with the drawing surface cleared. */
  abstract void drawAbove(CanvasPen pen, double width, double height);

  /** Asks for a new drawing with the next pulse. */
  final void redraw() {
    sheet.outdated();
  }

  /** Asks for a new drawing of what follows the mouse only, with the next pulse. */
  final void redrawAbove() {
    sheet.requestLayout();
  }

  final Pictures.Look look(double density) {
    return new Pictures.Look(
        Math.max(1, getWidth()), Math.max(1, getHeight()), density, palette.get(), fonts.family());
  }

  @Override
  protected void layoutChildren() {
    sheet.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  @Override
  protected double computePrefWidth(double height) {
    return 480;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 300;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 80;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 60;
  }

  /** Unmanaged, so that asking for a new drawing never lays out the window around it. */
  private final class Sheet extends Region {

    private final Canvas ground = new Canvas();
    private final Canvas above = new Canvas();
    private boolean stale = true;

    Sheet() {
      getChildren().addAll(ground, above);
      setManaged(false);
      setMouseTransparent(true);
    }

    void outdated() {
      stale = true;
      requestLayout();
    }

    @Override
    protected void layoutChildren() {
      double width = Math.floor(getWidth());
      double height = Math.floor(getHeight());
      if (width < 1 || height < 1) {
        return;
      }
      if (stale || ground.getWidth() != width || ground.getHeight() != height) {
        draw(cleared(ground, width, height), width, height);
        stale = false;
      }
      drawAbove(cleared(above, width, height), width, height);
    }

    private CanvasPen cleared(Canvas canvas, double width, double height) {
      if (canvas.getWidth() != width || canvas.getHeight() != height) {
        canvas.setWidth(width);
        canvas.setHeight(height);
      }
      GraphicsContext graphics = canvas.getGraphicsContext2D();
      graphics.clearRect(0, 0, width, height);
      return new CanvasPen(graphics, inks, fonts);
    }
  }
}
