// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Doubles;
import dev.modelwright.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/** What a model's steps take for a missing value of one raw column. */
record ColumnMarks(Doubles numbers, Set<String> texts) {

  /** Copies the texts. */
  ColumnMarks {
    texts = Set.copyOf(texts);
  }

  static ColumnMarks of(String column, List<Step> steps) {
    DoubleStream numbers = DoubleStream.empty();
    List<String> texts = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Step.MissingNumbers missing && missing.input().equals(column)) {
        numbers = DoubleStream.concat(numbers, missing.values().stream());
      }
      if (step instanceof Step.MissingTexts missing && missing.input().equals(column)) {
        texts.addAll(missing.texts());
      }
    }
    return new ColumnMarks(Doubles.of(numbers.toArray()), Set.copyOf(texts));
  }
}
