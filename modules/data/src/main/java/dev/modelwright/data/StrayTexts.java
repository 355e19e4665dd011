// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Message;
import java.util.Optional;

/** Finds columns that would be numbers but for a few texts, probably slips. */
final class StrayTexts {

  private static final double NEARLY_ALL = 0.95;
  private static final int MOST_KINDS = 50;

  private StrayTexts() {}

  /** A sentence that names the slip, if nearly all texts are plain numbers. */
  static Optional<Message> among(String name, Levels values) {
    int strays = 0;
    int kinds = 0;
    int first = -1;
    for (int code = 0; code < values.texts().length && kinds <= MOST_KINDS; code++) {
      if (!NumberStyle.PLAIN.fits(values.texts()[code].strip())) {
        strays += values.counts()[code];
        kinds++;
        first = first < 0 ? code : first;
      }
    }
    int present = values.present();
    if (strays == 0 || kinds > MOST_KINDS || strays > (1 - NEARLY_ALL) * present) {
      return Optional.empty();
    }
    String stray = values.texts()[first];
    return Optional.of(
        Message.of(
            "data.stray-texts",
            name,
            Evidence.percent(present - strays, present),
            strays,
            stray,
            values.firstRow(first) + 1));
  }
}
