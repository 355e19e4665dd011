// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import java.util.List;

/** A tick at its pixel, its words in lines, and the room these take. */
record PlacedTick(Tick tick, double pixel, List<String> lines, Box box) {}
