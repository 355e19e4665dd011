// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.work;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Redraws at most so many times a second, however often it is asked: the first request at once, a
 * later one when its turn comes, the last never lost. For the window's thread only.
 */
public final class Redraw {

  private final Runnable draw;
  private final PauseTransition pause;
  private boolean resting;
  private boolean wanted;

  /** A redraw that has not been asked yet. */
  public Redraw(int mostPerSecond, Runnable draw) {
    this.draw = draw;
    pause = new PauseTransition(Duration.seconds(1.0 / mostPerSecond));
    pause.setOnFinished(event -> rested());
  }

  /** Asks for a redraw. */
  public void request() {
    if (resting) {
      wanted = true;
    } else {
      resting = true;
      pause.playFromStart();
      draw.run();
    }
  }

  private void rested() {
    resting = false;
    if (wanted) {
      wanted = false;
      request();
    }
  }
}
