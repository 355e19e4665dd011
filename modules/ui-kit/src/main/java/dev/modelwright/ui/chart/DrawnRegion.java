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

  /** Draws all; called with the drawing surface cleared. */
  abstract void draw(CanvasPen pen, double width, double height);

  /** Asks for a new drawing with the next pulse. */
  final void redraw() {
    sheet.requestLayout();
  }

  final Pictures.Look look(double density) {
    return new Pictures.Look(
        Math.max(1, getWidth()), Math.max(1, getHeight()), density, palette.get(), fonts.family());
  }

  @Override
  protected void layoutChildren() {
    sheet.resizeRelocate(0, 0, getWidth(), getHeight());
    redraw();
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

    private final Canvas canvas = new Canvas();

    Sheet() {
      getChildren().add(canvas);
      setManaged(false);
      setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
      double width = Math.floor(getWidth());
      double height = Math.floor(getHeight());
      if (width < 1 || height < 1) {
        return;
      }
      if (canvas.getWidth() != width || canvas.getHeight() != height) {
        canvas.setWidth(width);
        canvas.setHeight(height);
      }
      GraphicsContext graphics = canvas.getGraphicsContext2D();
      graphics.clearRect(0, 0, width, height);
      draw(new CanvasPen(graphics, inks, fonts), width, height);
    }
  }
}
