// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.planted;

/** Goes around the door to the window's thread. */
public final class RunsLater {
  public void run() {
    javafx.application.Platform.runLater(() -> {});
  }
}
