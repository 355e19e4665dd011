// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.chart.Figure;
import dev.modelwright.chart.FigurePainter;
import dev.modelwright.chart.Palette;
import dev.modelwright.chart.Pen;
import dev.modelwright.chart.TreeFigure;
import dev.modelwright.chart.TreePainter;
import dev.modelwright.chart.TreeView;
import dev.modelwright.chart.View;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;

/** Figures as images, without showing them; on the window's thread. */
public final class Pictures {

  private Pictures() {}

  /**
   * A figure as an image.
   *
   * @param look size in units of the screen, colours and so on
   */
  public static WritableImage of(Figure figure, View view, Look look) {
    return drawn(look, pen -> FigurePainter.paint(figure, view, look.width(), look.height(), pen));
  }

  /** A tree as an image. */
  public static WritableImage of(TreeFigure tree, TreeView view, Look look) {
    return drawn(look, pen -> TreePainter.paint(tree, view, look.width(), look.height(), pen));
  }

  /**
   * How large and in what colours.
   *
   * @param width in units of the screen
   * @param height in units of the screen
   * @param density pixels of the image for each unit
   */
  public record Look(
      double width, double height, double density, Palette palette, String fontFamily) {}

  private static WritableImage drawn(Look look, Consumer<Pen> drawing) {
    Canvas canvas = new Canvas(look.width() * look.density(), look.height() * look.density());
    canvas.getGraphicsContext2D().setTransform(look.density(), 0, 0, look.density(), 0, 0);
    drawing.accept(new CanvasPen(canvas.getGraphicsContext2D(), look.palette(), look.fontFamily()));
    return canvas.snapshot(new SnapshotParameters(), null);
  }
}
