// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.testkit.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Does things on the window's thread and waits for them; an error there is an error here. */
public final class Fx {

  private static final int SECONDS = 30;

  private Fx() {}

  /** What a call on the window's thread brings. */
  public static <T> T get(Callable<T> call) {
    start();
    return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, call);
  }

  /** Does something on the window's thread. */
  public static void run(Runnable action) {
    get(
        () -> {
          action.run();
          return true;
        });
    settle();
  }

  /** Waits until everything asked for has been laid out and drawn. */
  public static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until something holds, at most half a minute. */
  public static void until(BooleanSupplier holds) {
    try {
      WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> get(holds::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("did not happen within " + SECONDS + " s", e);
    }
  }

  /**
   * Shows a root in a stage of a size in px, at most 1000 by 1000 (the screen without a screen).
   */
  public static Stage show(Callable<Parent> root, int width, int height) {
    return show(root, width, height, scene -> {});
  }

  /** The same; the scene is dressed before it is shown. */
  public static Stage show(Callable<Parent> root, int width, int height, Consumer<Scene> dresser) {
    Stage stage =
        get(
            () -> {
              Stage made = new Stage();
              Scene scene = new Scene(root.call(), width, height);
              dresser.accept(scene);
              made.setScene(scene);
              made.show();
              return made;
            });
    settle();
    return stage;
  }

  /** Closes a stage. */
  public static void close(Stage stage) {
    run(stage::close);
  }

  private static void start() {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException("the window toolkit did not start", e);
    }
  }
}
