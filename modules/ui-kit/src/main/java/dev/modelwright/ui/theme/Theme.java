// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.theme;

/** Light, dark, or as the system is set. */
public enum Theme {
  /** Dark text on white. */
  LIGHT,
  /** Light text on near-black. */
  DARK,
  /** Follows the system's setting, live. */
  SYSTEM
}
