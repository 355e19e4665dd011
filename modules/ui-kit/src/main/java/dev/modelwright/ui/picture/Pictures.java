// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.picture;

import dev.modelwright.base.Problem;
import dev.modelwright.ui.theme.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/**
 * Takes pictures of controls, of any size and without showing a window. For the window's thread
 * only.
 */
public final class Pictures {

  private final Look look;

  /** Pictures in a look. */
  public Pictures(Look look) {
    this.look = look;
  }

  /**
   * Lays a root out in a size in px, in a scene that is never shown, and writes it as PNG. A root
   * that is in a window is put back there afterwards.
   *
   * @throws dev.modelwright.base.ProblemException where the file cannot be written
   */
  public void save(Parent root, int width, int height, Path png) {
    write(take(root, width, height), png);
  }

  /** The same as {@link #save}, but the picture stays in memory. */
  public Image take(Parent root, int width, int height) {
    Scene home = root.getScene();
    boolean wasRoot = home != null && home.getRoot() == root;
    if (wasRoot) {
      home.setRoot(new Region());
    }
    Scene scene = new Scene(root, width, height);
    var dressed = look.dress(scene);
    settle(root);
    Image image = scene.snapshot(null);
    dressed.unsubscribe();
    scene.setRoot(new Region());
    if (wasRoot) {
      home.setRoot(root);
    }
    return image;
  }

  /** Virtual lists and wrapped sentences find their height only in a second pass. */
  private static void settle(Parent root) {
    for (int pass = 0; pass < 2; pass++) {
      root.applyCss();
      root.layout();
    }
  }

  /** A picture of a node as it is shown at the moment, for example a chart, on its own ground. */
  public static Image of(Node node) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(Color.TRANSPARENT);
    return node.snapshot(parameters, null);
  }

  /**
   * Writes an image as PNG.
   *
   * @throws dev.modelwright.base.ProblemException where the file cannot be written
   */
  public static void write(Image image, Path png) {
    try {
      Path folder = png.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.write(png, Png.encode(image));
    } catch (IOException e) {
      throw Problem.at("file", "ui.picture.cannot-write", png).exception(e);
    }
  }
}
