// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Step;
import dev.modelwright.model.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One rehearsal: first the rows are chosen, then the steps are fitted on what is left. */
final class Rehearsal {

  private static final int MOST_FITTED = 50_000;

  /** What a step did to the rows. */
  private record Rows(int[] before, int[] after, Optional<Problem> problem) {}

  private final Dataset table;
  private final Recipe recipe;
  private final Optional<String> target;
  private final JobContext context;

  Rehearsal(Dataset table, Recipe recipe, Optional<String> target, JobContext context) {
    this.table = table;
    this.recipe = recipe;
    this.target = target;
    this.context = context;
  }

  List<StepEffect> effects() {
    RowChooser chooser = new RowChooser(table);
    List<Rows> rows = new ArrayList<>();
    for (int i = 0; i < recipe.steps().size(); i++) {
      context.check();
      RecipeStep step = recipe.steps().get(i);
      int[] before = chooser.rows();
      Optional<Problem> problem = attempt(i, () -> chooser.add(step));
      rows.add(new Rows(before, chooser.rows(), problem));
    }
    Dataset sample = table.rows(spread(chooser.rows(), MOST_FITTED));
    Fitting fitting = new Fitting(sample, goal(sample), UserSteps.derived(recipe.steps()));
    List<StepEffect> effects = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      context.check();
      context.progress((double) i / rows.size(), recipe.steps().get(i).sentence());
      effects.add(effect(i, rows.get(i), fitting));
    }
    return effects;
  }

  private static Optional<Problem> attempt(int position, Runnable step) {
    try {
      StepProblem.in(position, step);
      return Optional.empty();
    } catch (ProblemException e) {
      return Optional.of(e.problem());
    }
  }

  /** Rows at equal distances, if there are more than wanted. */
  private static int[] spread(int[] rows, int most) {
    return rows.length <= most
        ? rows
        : IntStream.range(0, most).map(i -> rows[(int) ((long) i * rows.length / most)]).toArray();
  }

  /** Nothing if the column cannot be predicted; training will say why. */
  private Optional<Goal> goal(Dataset sample) {
    try {
      return target.map(column -> Goal.of(TargetChoice.of(sample, column), 0));
    } catch (ProblemException e) {
      return Optional.empty();
    }
  }

  private StepEffect effect(int position, Rows rows, Fitting fitting) {
    RecipeStep step = recipe.steps().get(position);
    if (RowChooser.choosesRows(step)) {
      return choice(step, rows);
    }
    int[] shown =
        spread(IntStream.range(0, fitting.rows().rowCount()).toArray(), RecipeRehearsal.MOST_ROWS);
    List<String> read = new ArrayList<>();
    List<Series> before = new ArrayList<>();
    Optional<Problem> unread =
        attempt(
            position,
            () -> {
              read.addAll(reads(step, fitting));
              read.forEach(
                  name -> before.add(series(fitting.title(name), fitting.value(name), shown)));
            });
    int done = fitting.steps().size();
    Optional<Problem> problem = unread.or(() -> attempt(position, () -> carryOut(step, fitting)));
    List<Step> fitted = fitting.steps().subList(done, fitting.steps().size());
    List<Series> after =
        fitted.stream()
            .flatMap(made -> made.outputs().stream())
            .map(name -> series(name, fitting.value(name), shown))
            .toList();
    return new StepEffect(
        rows.problem().or(() -> problem),
        rows.before().length,
        rows.after().length,
        before,
        after,
        fitted);
  }

  private void carryOut(RecipeStep step, Fitting fitting) {
    if (step instanceof RecipeStep.SetRole role) {
      Roles.check(fitting.rows(), role, target.orElse(""));
    }
    new UserSteps(fitting, target).carryOut(step);
  }

  /** The values that a step reads, as they stand before it. */
  private static List<String> reads(RecipeStep step, Fitting fitting) {
    return switch (step) {
      case RecipeStep.Treat treat -> fitting.column(treat.column()).outputs();
      case RecipeStep.Derive derive ->
          ExpressionParser.parse(derive.expression(), fitting.readable()).names().stream()
              .map(name -> fitting.column(name).outputs().getFirst())
              .toList();
      case RecipeStep.SetRole _,
          RecipeStep.KeepRows _,
          RecipeStep.DropMissing _,
          RecipeStep.DropDuplicates _ ->
          List.of();
    };
  }

  /** Shows the table's columns that the choice looks at, in rows from before it. */
  private StepEffect choice(RecipeStep step, Rows rows) {
    int[] before = spread(rows.before(), RecipeRehearsal.MOST_ROWS);
    int[] after =
        Arrays.stream(before).filter(row -> Arrays.binarySearch(rows.after(), row) >= 0).toArray();
    List<String> columns = rows.problem().isPresent() ? List.of() : looksAt(step);
    return new StepEffect(
        rows.problem(),
        rows.before().length,
        rows.after().length,
        columns.stream().map(column -> raw(column, before)).toList(),
        columns.stream().map(column -> raw(column, after)).toList(),
        List.of());
  }

  private List<String> looksAt(RecipeStep step) {
    Stream<String> columns =
        switch (step) {
          case RecipeStep.KeepRows keep -> names(keep.condition());
          case RecipeStep.DropMissing drop -> drop.columns().stream();
          case RecipeStep.SetRole _,
              RecipeStep.DropDuplicates _,
              RecipeStep.Derive _,
              RecipeStep.Treat _ ->
              Stream.empty();
        };
    return columns.filter(column -> table.column(column).isPresent()).toList();
  }

  /** The table's columns in a condition, which was carried out before and is sound. */
  private Stream<String> names(String condition) {
    RowChooser columns = new RowChooser(table);
    recipe.steps().stream()
        .filter(RecipeStep.Derive.class::isInstance)
        .forEach(step -> attempt(0, () -> columns.add(step)));
    return ExpressionParser.parse(condition, columns.readable()).names().stream();
  }

  private Series raw(String column, int[] rows) {
    Values values =
        table.column(column).orElseThrow().storage().isText()
            ? new Values.Texts(table.texts(column))
            : new Values.Numbers(table.numbers(column));
    return series(column, values, rows);
  }

  private static Series series(String name, Values values, int[] rows) {
    return new Series(
        name,
        switch (values) {
          case Values.Numbers(double[] numbers) ->
              new Values.Numbers(IntStream.of(rows).mapToDouble(row -> numbers[row]).toArray());
          case Values.Texts(@Nullable String[] texts) ->
              new Values.Texts(
                  IntStream.of(rows).mapToObj(row -> texts[row]).toArray(String[]::new));
        });
  }
}
