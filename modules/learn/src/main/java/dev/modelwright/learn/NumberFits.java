// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the fits of numbers share. */
final class NumberFits {

  private NumberFits() {}

  /** Makes a step for one of a column's numbers. */
  @FunctionalInterface
  interface Maker {

    /** The step; nothing if the numbers present are of no use, and are to be dropped. */
    Optional<Step> make(String in, String out, SortedNumbers numbers);
  }

  /** A step for each of a column's numbers. */
  static void each(FitColumn column, Fitting fitting, String suffix, Maker maker) {
    List<String> outputs = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    for (int i = 0; i < column.outputs().size(); i++) {
      String in = column.outputs().get(i);
      String stem = column.stems().get(i);
      String out = fitting.names().fresh(stem + suffix);
      Optional<Step> step = maker.make(in, out, SortedNumbers.of(fitting.numbers(in)));
      if (step.isPresent()) {
        fitting.add(step.get());
        outputs.add(out);
        stems.add(stem);
      }
    }
    if (outputs.isEmpty()) {
      fitting.noteDropped(column);
    }
    column.become(column.form(), outputs, stems);
  }
}
