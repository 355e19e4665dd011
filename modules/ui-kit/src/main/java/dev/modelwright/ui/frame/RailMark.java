// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

/** Where the work in a room stands. */
public enum RailMark {
  /** Can be done now. */
  OPEN,
  /** Something is running there. */
  RUNNING,
  /** Done. */
  DONE,
  /** Not yet: something is needed first. The room can still be looked at. */
  LATER
}
