// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.model.InputType;
import java.util.List;
import java.util.stream.Collectors;

/** What a split asks of a row, in the units and words of the raw columns. */
public sealed interface Question {

  /** The raw column that is asked. */
  String column();

  /** The question in signs, for example {@code age ≤ 41.5} or {@code purpose = car}. */
  String text();

  /** Whether rows for which it is true go to the left child. */
  default boolean yesIsLeft() {
    return true;
  }

  /**
   * Whether a number is at most the threshold.
   *
   * @param name of the number: the column, or a part of its date such as {@code opened.year}
   * @param type of the column; of a date the threshold is days or seconds since 1970
   */
  record AtMost(String column, String name, InputType type, double threshold) implements Question {
    @Override
    public String text() {
      return name + " ≤ " + QuestionText.number(threshold, type);
    }
  }

  /** Whether a number is at least the threshold; from a model that turns a column's sign. */
  record AtLeast(String column, String name, InputType type, double threshold) implements Question {
    @Override
    public String text() {
      return name + " ≥ " + QuestionText.number(threshold, type);
    }
  }

  /** Whether a category has the level. */
  record Is(String column, String level, boolean yesIsLeft) implements Question {
    @Override
    public String text() {
      return column + " = " + level;
    }
  }

  /**
   * Whether a category has one of the levels.
   *
   * @param others whether unknown and, where they are not filled in, missing levels count as well
   */
  record OneOf(String column, List<String> levels, boolean others) implements Question {

    private static final int SHOWN = 6;

    /** Copies the levels. */
    public OneOf {
      levels = List.copyOf(levels);
    }

    @Override
    public String text() {
      String some = levels.stream().limit(SHOWN).collect(Collectors.joining(", "));
      int more = levels.size() - SHOWN;
      return column + " ∈ {" + some + (more > 0 ? ", … +" + more : "") + "}";
    }
  }
}
