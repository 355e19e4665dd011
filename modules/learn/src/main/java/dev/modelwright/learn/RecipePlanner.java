// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Completes a recipe to suit a learner: the user's steps come first, in their order, and what they
 * leave open for a column is chosen. It counts in the rows that it is given and looks at no others,
 * so that on training rows it learns nothing of the test rows.
 */
public final class RecipePlanner {

  /** One is as good as another: it has no state. */
  public RecipePlanner() {}

  /**
   * A preparation of a dataset's columns for a learner.
   *
   * @param rows those that the recipe's choice of rows has left
   * @throws dev.modelwright.base.ProblemException if a step cannot be carried out, or no column is
   *     left to learn from; its place is {@code step:3} for the third step of the recipe
   */
  public PreparationPlan plan(Dataset rows, Recipe recipe, Goal goal, Traits traits) {
    return begin(rows, recipe, goal, traits, JobContext.none()).plan();
  }

  /**
   * The same, and how far the preparation has come: what completes a recipe depends on what its own
   * steps make of the rows, so that these are fitted by then.
   */
  static BegunPlan begin(
      Dataset rows, Recipe recipe, Goal goal, Traits traits, JobContext context) {
    return new Planning(rows, recipe, goal, traits).begin(context);
  }

  /** One plan under way. */
  private static final class Planning {
    private final Dataset rows;
    private final Recipe recipe;
    private final String target;
    private final Roles roles;
    private final Fitting fitting;
    private final Completion completion;
    private final Set<String> touched = new HashSet<>();
    private final List<RecipeStep> steps = new ArrayList<>();
    private final List<String> features = new ArrayList<>();
    private final List<PreparationPlan.Omission> omissions = new ArrayList<>();

    private Planning(Dataset rows, Recipe recipe, Goal goal, Traits traits) {
      this.rows = rows;
      this.recipe = recipe;
      this.target = goal.target().name();
      this.roles = Roles.of(rows, recipe, target);
      this.fitting = new Fitting(rows, Optional.of(goal), UserSteps.derived(recipe.steps()));
      this.completion = new Completion(traits, rows.rowCount());
    }

    private BegunPlan begin(JobContext context) {
      UserSteps user = new UserSteps(fitting, Optional.of(target));
      for (int i = 0; i < recipe.steps().size(); i++) {
        context.check();
        RecipeStep step = recipe.steps().get(i);
        StepProblem.in(i, () -> user.carryOut(step));
        note(step);
      }
      int done = steps.size();
      for (FitColumn column : List.copyOf(fitting.columns())) {
        if (!column.name().equals(target)) {
          column(column);
        }
      }
      if (features.isEmpty()) {
        throw Problem.at("columns", "learn.no-columns", target).exception();
      }
      return new BegunPlan(new PreparationPlan(steps, features, omissions), fitting, done);
    }

    private void note(RecipeStep step) {
      boolean omission =
          step instanceof RecipeStep.SetRole role && role.role() == ColumnRole.LEFT_OUT;
      if (!omission) {
        steps.add(step);
      }
      if (step instanceof RecipeStep.Treat treat) {
        touched.add(treat.column());
      }
    }

    private void column(FitColumn column) {
      if (roles.leftOut().contains(column.name())) {
        omit(column, "learn.omit-chosen");
      } else if (roles.helper(column.name())) {
        omit(column, "learn.omit-role");
      } else {
        LevelCounts counts = counts(column);
        String reason = reasonToOmit(column, counts);
        if (reason.isEmpty()) {
          complete(column, counts);
        } else {
          omit(column, reason);
          if (!column.extras().isEmpty()) {
            features.add(column.name());
          }
        }
      }
    }

    private void complete(FitColumn column, LevelCounts counts) {
      features.add(column.name());
      for (Treatment treatment : completion.of(column, counts)) {
        steps.add(new RecipeStep.Treat(column.name(), treatment));
      }
    }

    private void omit(FitColumn column, String reason) {
      omissions.add(new PreparationPlan.Omission(column.name(), Message.of(reason, column.name())));
    }

    private LevelCounts counts(FitColumn column) {
      boolean derived = column.info().isEmpty();
      if (!derived && !touched.contains(column.name())) {
        return LevelCounts.of(rows, column.info().orElseThrow());
      }
      if (column.outputs().size() != 1) {
        return LevelCounts.none();
      }
      String value = column.outputs().getFirst();
      return column.form().isText()
          ? LevelCounts.of(fitting.texts(value))
          : LevelCounts.of(fitting.numbers(value));
    }

    /** The code of the reason, or nothing. */
    private String reasonToOmit(FitColumn column, LevelCounts counts) {
      if (column.outputs().size() == 1 && counts.distinct() == 0) {
        return "learn.omit-missing";
      }
      Optional<ColumnInfo> info = column.info();
      boolean constant = info.isPresent() && info.get().kind() == ColumnKind.CONSTANT;
      if (column.outputs().size() == 1 && (constant || counts.distinct() == 1)) {
        return "learn.omit-constant";
      }
      if (info.isEmpty() || column.changed()) {
        return "";
      }
      return switch (info.get().kind()) {
        case ID -> "learn.omit-id";
        case TEXT -> "learn.omit-text";
        case TIME -> counts.distinct() > Completion.MOST_LEVELS_LINEAR ? "learn.omit-time" : "";
        case INTEGER, NUMBER, CATEGORY, BOOLEAN, DATE, DATETIME, CONSTANT -> "";
      };
    }
  }
}
