// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.work;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;

/** Does something again and again on the window's thread while a node is in a shown window. */
public final class Pulse {

  private final Timeline timeline;

  private Pulse(Duration period, Runnable action) {
    timeline = new Timeline(new KeyFrame(period, event -> action.run()));
    timeline.setCycleCount(Animation.INDEFINITE);
  }

  /**
   * Calls the action once a period while the node is shown; it stops by itself and costs nothing
   * while the node is not.
   */
  public static Pulse whileShown(Node node, java.time.Duration period, Runnable action) {
    Pulse pulse = new Pulse(Duration.millis(period.toMillis()), action);
    ObservableValue<Boolean> shown =
        node.sceneProperty()
            .flatMap(scene -> scene.windowProperty())
            .flatMap(window -> window.showingProperty())
            .orElse(false);
    shown.subscribe(pulse::run);
    return pulse;
  }

  /** Whether it is beating. */
  public boolean beating() {
    return timeline.getStatus() == Animation.Status.RUNNING;
  }

  private void run(boolean shown) {
    if (shown) {
      timeline.play();
    } else {
      timeline.stop();
    }
  }
}
