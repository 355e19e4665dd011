// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/** Which way a layer's values grow. */
public enum Direction {
  /** Upwards: the value is on the y axis. */
  VERTICAL,
  /** To the right: the value is on the x axis. */
  HORIZONTAL
}
