// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.Profile;
import dev.modelwright.export.Format;
import dev.modelwright.inspect.Inspection;
import dev.modelwright.inspect.Inspector;
import dev.modelwright.inspect.Pair;
import dev.modelwright.learn.RecipeFile;
import java.util.Locale;
import dev.modelwright.base.Problem;
import dev.modelwright.model.PipelineFile;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeRehearsal;
import dev.modelwright.learn.StepEffect;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looking a table over and trying a recipe out on it. */
final class LookActions {

  private static final double OPENED = 0.5;
  private static final double INSPECTED = 0.8;

  private final Tables tables;
  private final ReportWriter reports;
  private final Inspector inspector = new Inspector();

  LookActions(Tables tables, ReportWriter reports) {
    this.tables = tables;
    this.reports = reports;
  }

  Inspection inspect(Action.InspectTable action, JobContext context) {
    Dataset table = tables.open(action.file(), action.reading(), context.part(0, OPENED));
    return inspector.inspect(table, action.target(), context.part(OPENED, 1));
  }

  Pair pair(Action.ComparePair action, JobContext context) {
    Dataset table = tables.open(action.file(), action.reading(), context.part(0, OPENED));
    return inspector.pair(table, action.x(), action.y(), context.part(OPENED, 1));
  }

  Path profile(Action.WriteProfile action, JobContext context) {
    Dataset table = tables.open(action.file(), action.reading(), context.part(0, OPENED));
    Inspection found = inspector.inspect(table, action.target(), context.part(OPENED, INSPECTED));
    Profile profile = Profile.of(table, context.part(INSPECTED, 1));
    return reports.write(table, found, profile, action.language(), action.out());
  }

  Rehearsed rehearse(Action.RehearseRecipe action, JobContext context) {
    Dataset table = tables.open(action.file(), action.recipe().reading(), context.part(0, OPENED));
    List<StepEffect> effects =
        new RecipeRehearsal()
            .rehearse(table, action.recipe(), action.target(), context.part(OPENED, 1));
    return new Rehearsed(
        effects.stream().map(effect -> new Rehearsed.Step(effect, obstacles(effect))).toList());
  }

  private static List<Message> obstacles(StepEffect effect) {
    return effect.fitted().stream()
        .flatMap(step -> Arrays.stream(Format.values()).map(format -> format.obstacle(step)))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  Recipe recipe(Action.OpenRecipe action) {
    Path file = action.file();
    boolean model = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".mwm");
    return model
        ? new RecipeFile()
            .of(new PipelineFile().read(file))
            .orElseThrow(() -> Problem.at("file", "actions.no-recipe", file).exception())
        : new RecipeFile().read(file);
  }

  Path save(Action.SaveRecipe action) {
    new RecipeFile().write(action.recipe(), action.file());
    return action.file();
  }
}
