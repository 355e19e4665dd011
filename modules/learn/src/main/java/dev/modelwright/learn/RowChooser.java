// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Expression;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Preparation;
import dev.modelwright.model.Step;
import dev.modelwright.model.Values;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the rows of a table that a recipe uses, step by step. Rows are chosen before anything is
 * fitted, so that conditions see the table as it was read, and new columns of such.
 */
final class RowChooser {

  private final Dataset table;
  private final Map<String, InputType> columns = new LinkedHashMap<>();
  private final Map<String, Expression> derived = new HashMap<>();
  private final Set<String> treated = new HashSet<>();
  private int[] rows;

  RowChooser(Dataset table) {
    this.table = table;
    this.rows = IntStream.range(0, table.rowCount()).toArray();
    for (ColumnInfo column : table.columns()) {
      columns.put(column.name(), column.storage());
    }
  }

  /** The rows that the whole recipe leaves; steps that choose none are not looked at closely. */
  static int[] rows(Dataset table, Recipe recipe) {
    return rows(table, recipe, step -> true);
  }

  /** The rows that some of a recipe's steps leave. */
  static int[] rows(Dataset table, Recipe recipe, Predicate<RecipeStep> wanted) {
    RowChooser chooser = new RowChooser(table);
    for (int i = 0; i < recipe.steps().size(); i++) {
      RecipeStep step = recipe.steps().get(i);
      try {
        if (wanted.test(step)) {
          chooser.add(step);
        }
      } catch (ProblemException e) {
        if (choosesRows(step)) {
          throw new Problem(StepProblem.place(i), e.problem().message()).exception(e);
        }
      }
    }
    return chooser.rows();
  }

  static boolean choosesRows(RecipeStep step) {
    return switch (step) {
      case RecipeStep.KeepRows _, RecipeStep.DropMissing _, RecipeStep.DropDuplicates _ -> true;
      case RecipeStep.SetRole _, RecipeStep.Derive _, RecipeStep.Treat _ -> false;
    };
  }

  /** What a condition may read. */
  Map<String, InputType> readable() {
    return columns;
  }

  /** The positions of the rows that are left, in order. */
  int[] rows() {
    return rows;
  }

  void add(RecipeStep step) {
    int[] before = rows;
    switch (step) {
      case RecipeStep.SetRole _ -> {}
      case RecipeStep.Treat treat -> treated.add(treat.column());
      case RecipeStep.Derive derive -> derive(derive);
      case RecipeStep.KeepRows keep -> keep(keep);
      case RecipeStep.DropMissing drop -> dropMissing(drop);
      case RecipeStep.DropDuplicates _ -> rows = Duplicates.without(table, rows);
    }
    if (rows.length == 0 && before.length > 0) {
      rows = before;
      throw Problem.at("rows", "learn.no-rows-left").exception();
    }
  }

  private void derive(RecipeStep.Derive step) {
    Expression expression = Formulas.parse(step, columns, columns::containsKey);
    columns.put(step.name(), InputType.NUMBER);
    derived.put(step.name(), expression);
    if (expression.names().stream().anyMatch(treated::contains)) {
      treated.add(step.name());
    }
  }

  private void keep(RecipeStep.KeepRows step) {
    Expression condition = ExpressionParser.parse(step.condition(), columns);
    checkUntreated(condition.names());
    Map<String, Values> values = new HashMap<>();
    double[] truth = derived("", condition, values);
    keep(row -> truth[row] != 0 && !Double.isNaN(truth[row]));
  }

  private void dropMissing(RecipeStep.DropMissing step) {
    for (String column : step.columns()) {
      if (!columns.containsKey(column)) {
        String closest = Closest.to(column, columns.keySet());
        throw Problem.at("column:" + column, "learn.no-such-column", column, closest).exception();
      }
    }
    checkUntreated(step.columns());
    Map<String, Values> values = new HashMap<>();
    for (String column : step.columns()) {
      switch (value(column, values)) {
        case Values.Numbers(double[] numbers) -> keep(row -> !Double.isNaN(numbers[row]));
        case Values.Texts(@Nullable String[] texts) -> keep(row -> present(texts[row]));
      }
    }
  }

  private static boolean present(@Nullable String text) {
    return text != null && !text.isEmpty();
  }

  private void keep(IntPredicate wanted) {
    rows = IntStream.of(rows).filter(wanted).toArray();
  }

  private void checkUntreated(List<String> names) {
    for (String name : names) {
      if (treated.contains(name)) {
        throw Problem.at("column:" + name, "learn.rows-by-treated", name).exception();
      }
    }
  }

  private Values value(String name, Map<String, Values> values) {
    Values found = values.get(name);
    if (found == null) {
      Expression expression = derived.get(name);
      found =
          expression == null ? raw(name) : new Values.Numbers(derived(name, expression, values));
      values.put(name, found);
    }
    return found;
  }

  private Values raw(String name) {
    boolean text = InputType.CATEGORY == columns.get(name);
    if (!text) {
      return new Values.Numbers(table.numbers(name));
    }
    @Nullable String[] texts = table.texts(name);
    java.util.Arrays.setAll(texts, i -> present(texts[i]) ? texts[i] : null);
    return new Values.Texts(texts);
  }

  private double[] derived(String name, Expression expression, Map<String, Values> values) {
    expression.names().forEach(input -> value(input, values));
    String out = name + "\0"; // no column's name
    if (values.isEmpty()) {
      values.put("\0rows", new Values.Numbers(new double[table.rowCount()]));
    }
    Preparation.carryOut(new Step.Derive(out, expression), values);
    Values made = values.remove(out);
    return made instanceof Values.Numbers(double[] numbers) ? numbers : new double[0];
  }
}
