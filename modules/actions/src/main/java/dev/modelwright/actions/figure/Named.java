// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.figure;

import dev.modelwright.chart.Series;

/**
 * Something of one model, to be drawn beside that of others.
 *
 * @param name of the model, as the legend has it
 * @param index of the model's colour, from 1; the same model always has the same
 */
public record Named<T>(String name, int index, T value) {

  Series series() {
    return Series.of(name, index);
  }
}
