// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.chart.Box;
import dev.modelwright.chart.Dash;
import dev.modelwright.chart.Ink;
import dev.modelwright.chart.Label;
import dev.modelwright.chart.Palette;
import dev.modelwright.chart.Pen;
import dev.modelwright.chart.Stroke;
import dev.modelwright.chart.TextStyle;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws on a JavaFX canvas, on the window's thread. */
public final class CanvasPen implements Pen {

  /** From so many points on, corners are too close for their shape to be seen. */
  private static final int DENSE = 1000;

  private final GraphicsContext canvas;
  private final Inks inks;
  private final Fonts fonts;

  /** A pen with a palette's colours and a family's fonts. */
  public CanvasPen(GraphicsContext canvas, Palette palette, String fontFamily) {
    this(canvas, new Inks(palette), new Fonts(fontFamily));
  }

  CanvasPen(GraphicsContext canvas, Inks inks, Fonts fonts) {
    this.canvas = canvas;
    this.inks = inks;
    this.fonts = fonts;
    canvas.setLineJoin(StrokeLineJoin.ROUND);
    canvas.setLineCap(StrokeLineCap.BUTT);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
    take(stroke);
    canvas.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void polyline(double[] xs, double[] ys, Stroke stroke) {
    take(stroke);
    canvas.setLineJoin(xs.length > DENSE ? StrokeLineJoin.BEVEL : StrokeLineJoin.ROUND);
    canvas.strokePolyline(xs, ys, xs.length);
  }

  @Override
  public void polygon(double[] xs, double[] ys, Ink fill) {
    canvas.setFill(inks.of(fill));
    canvas.fillPolygon(xs, ys, xs.length);
  }

  @Override
  public void rectangle(Box box, Ink fill) {
    canvas.setFill(inks.of(fill));
    canvas.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  @Override
  public void outline(Box box, double radius, Stroke stroke) {
    take(stroke);
    canvas.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), radius * 2, radius * 2);
  }

  @Override
  public void circles(double[] xs, double[] ys, double radius, Ink fill) {
    canvas.setFill(inks.of(fill));
    for (int i = 0; i < xs.length; i++) {
      canvas.fillOval(xs[i] - radius, ys[i] - radius, radius * 2, radius * 2);
    }
  }

  @Override
  public void tiles(double[] xs, double[] ys, double width, double height, Ink fill) {
    canvas.setFill(inks.of(fill));
    for (int i = 0; i < xs.length; i++) {
      canvas.fillRect(xs[i], ys[i], width, height);
    }
  }

  @Override
  public void text(Label label) {
    double left =
        switch (label.anchor()) {
          case START -> 0;
          case MIDDLE -> -width(label.text(), label.style()) / 2;
          case END -> -width(label.text(), label.style());
        };
    canvas.setFill(inks.of(Ink.of(label.style().role())));
    canvas.setFont(fonts.font(label.style()));
    if (label.degrees() == 0) {
      canvas.fillText(label.text(), label.x() + left, label.y());
    } else {
      canvas.save();
      canvas.translate(label.x(), label.y());
      canvas.rotate(label.degrees());
      canvas.fillText(label.text(), left, 0);
      canvas.restore();
    }
  }

  @Override
  public void clip(Box box, Runnable drawing) {
    canvas.save();
    canvas.beginPath();
    canvas.rect(box.x(), box.y(), box.width(), box.height());
    canvas.clip();
    drawing.run();
    canvas.restore();
  }

  @Override
  public double width(String text, TextStyle style) {
    return fonts.width(text, style);
  }

  private void take(Stroke stroke) {
    canvas.setStroke(inks.of(stroke.ink()));
    canvas.setLineWidth(stroke.width());
    canvas.setLineDashes(dashes(stroke.dash()));
  }

  private static double[] dashes(Dash dash) {
    return switch (dash) {
      case SOLID -> new double[0];
      case DASHED -> new double[] {6, 4};
      case DOTTED -> new double[] {1.5, 3};
    };
  }
}
