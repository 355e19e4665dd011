// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import java.util.List;

/**
 * One step of the preparation as the user wants it, before anything is fitted. Steps are carried
 * out in their order. What a recipe leaves open for a column is chosen to suit the learner.
 */
public sealed interface RecipeStep {

  /** What it does, in a sentence. */
  Message sentence();

  /** Says what a column is for. */
  record SetRole(String column, ColumnRole role) implements RecipeStep {
    @Override
    public Message sentence() {
      return switch (role) {
        case FEATURE -> Message.of("learn.recipe-role-feature", column);
        case LEFT_OUT -> Message.of("learn.recipe-role-left-out", column);
        case WEIGHT -> Message.of("learn.recipe-role-weight", column);
        case GROUP -> Message.of("learn.recipe-role-group", column);
        case TIME -> Message.of("learn.recipe-role-time", column);
      };
    }
  }

  /**
   * Keeps the rows for which a condition is true; rows for which it is missing go. Rows are chosen
   * for training and judging only: the model answers for every row.
   *
   * @param condition an expression, for example {@code age >= 18 and country = 'AT'}
   */
  record KeepRows(String condition) implements RecipeStep {
    @Override
    public Message sentence() {
      return Message.of("learn.recipe-keep", condition);
    }
  }

  /** Drops rows in which one of the columns is missing; for training and judging only. */
  record DropMissing(List<String> columns) implements RecipeStep {

    /** Copies the names. */
    public DropMissing {
      columns = List.copyOf(columns);
    }

    @Override
    public Message sentence() {
      return Message.of("learn.recipe-drop-missing", String.join(", ", columns));
    }
  }

  /** Drops rows that are the same as an earlier one in every column. */
  record DropDuplicates() implements RecipeStep {
    @Override
    public Message sentence() {
      return Message.of("learn.recipe-drop-duplicates");
    }
  }

  /**
   * Adds a column computed from others.
   *
   * @param expression for example {@code income / (age - 17)}
   */
  record Derive(String name, String expression) implements RecipeStep {
    @Override
    public Message sentence() {
      return Message.of("learn.recipe-derive", name, expression);
    }
  }

  /** Does something to the values of a column. */
  record Treat(String column, Treatment treatment) implements RecipeStep {
    @Override
    public Message sentence() {
      return treatment.sentence(column);
    }
  }
}
