// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;

/**
 * One fitted step of the preparation. A step reads named values and makes new ones; every output
 * name is new within its pipeline, so that each value has one meaning.
 */
public sealed interface Step {

  /** The value that it reads: a raw column or an earlier step's output. */
  String input();

  /** The names of the values that it makes, in order. */
  List<String> outputs();

  /**
   * Replaces missing values.
   *
   * @param fill a number for a numeric input, a level for a text
   */
  record Impute(String input, String output, Fill fill) implements Step {
    @Override
    public List<String> outputs() {
      return List.of(output);
    }
  }

  /**
   * {@code (x - center) / scale}; missing stays missing.
   *
   * @param scale not zero
   */
  record Scale(String input, String output, double center, double scale) implements Step {

    /** Checks that the result is a finite number for every finite input. */
    public Scale {
      if (!Double.isFinite(center) || !Double.isFinite(scale) || scale == 0) {
        throw new IllegalArgumentException("scaling of " + input + " by " + center + ", " + scale);
      }
    }

    @Override
    public List<String> outputs() {
      return List.of(output);
    }
  }

  /**
   * One number for each level: 1 where the text equals it, 0 elsewhere; missing and unknown texts
   * give 0 everywhere.
   */
  record OneHot(String input, List<String> levels, List<String> outputs) implements Step {

    /** Checks that there is one output for each level. */
    public OneHot {
      levels = List.copyOf(levels);
      outputs = List.copyOf(outputs);
      if (levels.size() != outputs.size() || levels.isEmpty()) {
        throw new IllegalArgumentException("one-hot of " + input + " without outputs to match");
      }
    }
  }

  /**
   * The position of the level, counted from 0.
   *
   * @param otherwise for missing and unknown texts
   */
  record Ordinal(String input, String output, List<String> levels, double otherwise)
      implements Step {

    /** Copies the levels. */
    public Ordinal {
      levels = List.copyOf(levels);
    }

    @Override
    public List<String> outputs() {
      return List.of(output);
    }
  }

  /**
   * Parts of a date or a point in time. Fractions of a day or second are cut off downwards; a
   * missing value, and one farther than {@value #MOST_DAYS} days from 1970, gives missing parts.
   *
   * @param unit of the input: {@link InputType#DATE} days or {@link InputType#DATETIME} seconds
   */
  record DateParts(String input, InputType unit, List<DatePart> parts, List<String> outputs)
      implements Step {

    /** How far from 1970-01-01 a date may be, in days. */
    public static final double MOST_DAYS = 100_000_000;

    /** Checks that there is one output for each part. */
    public DateParts {
      parts = List.copyOf(parts);
      outputs = List.copyOf(outputs);
      if (parts.size() != outputs.size() || parts.isEmpty()) {
        throw new IllegalArgumentException("date parts of " + input + " without outputs to match");
      }
      if (unit != InputType.DATE && unit != InputType.DATETIME) {
        throw new IllegalArgumentException("date parts of " + input + ", which is no date");
      }
    }
  }
}
