// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

/** Gathers one column's values, block by block. */
sealed interface Collector permits NumberCollector, TextCollector {

  /** Takes the column's cells of every row of a block; a row that is too short has no value. */
  void collect(byte[] bytes, Cells cells, int column);

  /** Whether the column has proved to be of another form, and must be read again as text. */
  boolean refuted();
}
