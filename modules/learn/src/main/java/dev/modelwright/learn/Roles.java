// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What columns are for, checked against a table.
 *
 * @param leftOut the columns that are no features by the user's choice
 */
record Roles(
    Set<String> leftOut, Optional<String> weight, Optional<String> group, Optional<String> time) {

  static Roles none() {
    return new Roles(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The roles of a recipe for a table. */
  static Roles of(Dataset table, Recipe recipe, String target) {
    for (RecipeStep step : recipe.steps()) {
      if (step instanceof RecipeStep.SetRole role) {
        check(table, role, target);
      }
    }
    Roles roles =
        new Roles(
            recipe.columns(ColumnRole.LEFT_OUT),
            only(recipe, ColumnRole.WEIGHT),
            only(recipe, ColumnRole.GROUP),
            only(recipe, ColumnRole.TIME));
    if (roles.group().isPresent() && roles.time().isPresent()) {
      String group = roles.group().get();
      throw Problem.at("column:" + group, "learn.group-and-time", group, roles.time().get())
          .exception();
    }
    return roles;
  }

  /** Checks that a column can have a role. */
  static void check(Dataset table, RecipeStep.SetRole role, String target) {
    String name = role.column();
    ColumnInfo column = table.column(name).orElseThrow(() -> unknown(table, role));
    if (name.equals(target)) {
      throw Problem.at("column:" + name, "learn.role-of-target", name).exception();
    }
    if (role.role() == ColumnRole.WEIGHT && column.storage() != InputType.NUMBER) {
      throw Problem.at("column:" + name, "learn.weight-no-number", name).exception();
    }
    if (role.role() == ColumnRole.TIME && column.storage() == InputType.CATEGORY) {
      throw Problem.at("column:" + name, "learn.time-no-order", name).exception();
    }
  }

  private static RuntimeException unknown(Dataset table, RecipeStep.SetRole role) {
    List<String> names = table.columns().stream().map(ColumnInfo::name).toList();
    String code =
        role.role() == ColumnRole.LEFT_OUT
            ? "learn.no-column-to-leave-out"
            : "learn.no-such-column";
    String name = role.column();
    return Problem.at("column:" + name, code, name, Closest.to(name, names)).exception();
  }

  private static Optional<String> only(Recipe recipe, ColumnRole role) {
    List<String> columns = new ArrayList<>(recipe.columns(role));
    if (columns.size() > 1) {
      String second = columns.get(1);
      throw Problem.at("column:" + second, "learn.role-twice", columns.getFirst(), second)
          .exception();
    }
    return columns.stream().findFirst();
  }

  /** Whether a column has a part to play that makes it no feature. */
  boolean helper(String column) {
    Optional<String> name = Optional.of(column);
    return weight.equals(name) || group.equals(name) || time.equals(name);
  }

  /** How much each row counts, if that is said; none is missing, 0 or less. */
  Optional<double[]> weights(Dataset rows) {
    return weight.map(
        column -> {
          double[] weights = rows.numbers(column);
          for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] > 0 && weights[i] < Double.POSITIVE_INFINITY)) {
              throw Problem.at("column:" + column, "learn.weight-not-positive", column).exception();
            }
          }
          return weights;
        });
  }

  /** The number of each row's group, if there are groups. */
  Optional<int[]> groups(Dataset rows) {
    return group.map(
        column -> {
          @Nullable String[] texts = rows.texts(column);
          requirePresent(
              column, Arrays.stream(texts).filter(t -> t == null || t.isEmpty()).count());
          List<String> different = Arrays.stream(texts).distinct().toList();
          java.util.Map<String, Integer> numbers = new java.util.HashMap<>();
          different.forEach(text -> numbers.put(text, numbers.size()));
          return IntStream.range(0, texts.length)
              .map(i -> numbers.getOrDefault(String.valueOf(texts[i]), 0))
              .toArray();
        });
  }

  /** Each row's place in time, if rows are in an order. */
  Optional<double[]> times(Dataset rows) {
    return time.map(
        column -> {
          double[] times = rows.numbers(column);
          requirePresent(column, Arrays.stream(times).filter(Double::isNaN).count());
          return times;
        });
  }

  private static void requirePresent(String column, long missing) {
    if (missing > 0) {
      throw Problem.at("column:" + column, "learn.role-missing", column, missing).exception();
    }
  }
}
