// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.planted;

/** A view model that breaks its rule. */
public final class SceneViewModel {
  public javafx.scene.Scene scene;
}
