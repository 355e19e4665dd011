// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.learn.RecipeStep;
import dev.modelwright.model.DatePart;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/** Something that can be set at a step; setting it brings another step, or none if it cannot be. */
sealed interface Parameter {

  /** Its name in node ids and, after {@code toolprepare.set.}, the code of its name. */
  String key();

  /**
   * A number.
   *
   * @param percent whether it is shown as per cent of 1
   */
  record Number(
      String key,
      double value,
      dev.modelwright.ui.control.Range range,
      boolean percent,
      DoubleFunction<Optional<RecipeStep>> with)
      implements Parameter {

    /** Whether a slider makes sense. */
    boolean slides() {
      return Double.isFinite(range.least()) && Double.isFinite(range.most());
    }
  }

  /** A short text. */
  record Text(String key, String value, Function<String, Optional<RecipeStep>> with)
      implements Parameter {}

  /** An expression over columns, of a number or of a condition. */
  record Formula(String key, String value, Function<String, Optional<RecipeStep>> with)
      implements Parameter {}

  /** Yes or no. */
  record Flag(String key, boolean value, Function<Boolean, Optional<RecipeStep>> with)
      implements Parameter {}

  /** Some of the parts of a date. */
  record Parts(
      String key,
      Set<DatePart> value,
      Set<DatePart> possible,
      Function<Set<DatePart>, Optional<RecipeStep>> with)
      implements Parameter {}

  /** Texts in their order. */
  record Order(String key, List<String> value, Function<List<String>, Optional<RecipeStep>> with)
      implements Parameter {}
}
