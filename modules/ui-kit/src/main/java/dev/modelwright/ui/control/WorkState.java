// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.control;

/** How far work is, said the same way everywhere. */
public enum WorkState {
  /** Not started. */
  IDLE(Tone.NEUTRAL, Icons.CIRCLE),
  /** Under way. */
  RUNNING(Tone.ACCENT, Icons.REFRESH),
  /** Brought its result. */
  DONE(Tone.GOOD, Icons.CHECK),
  /** Ended by trouble. */
  FAILED(Tone.BAD, Icons.X),
  /** Ended by the user. */
  CANCELLED(Tone.NEUTRAL, Icons.MINUS);

  private final Tone tone;
  private final Icons icon;

  WorkState(Tone tone, Icons icon) {
    this.tone = tone;
    this.icon = icon;
  }

  /** The tone of its badge. */
  public Tone tone() {
    return tone;
  }

  /** The icon of its badge. */
  public Icons icon() {
    return icon;
  }
}
