// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;

/**
 * A tick at its pixel, its words in lines, and the room these take.
 *
 * @param turned whether the words run upwards, their end at the top
 */
record PlacedTick(Tick tick, double pixel, List<String> lines, Box box, boolean turned) {

  PlacedTick(Tick tick, double pixel, List<String> lines, Box box) {
    this(tick, pixel, lines, box, false);
  }
}
