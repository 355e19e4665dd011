// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.work;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The one door to the window's thread. What is already on that thread runs at once. */
public final class FxDoor implements Executor {

  @Override
  public void execute(Runnable command) {
    if (Platform.isFxApplicationThread()) {
      command.run();
    } else {
      Platform.runLater(command);
    }
  }

  /** Runs something on the window's thread after what is happening there now. */
  public void later(Runnable command) {
    Platform.runLater(command);
  }
}
