// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.LoadTarget;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.learn.HoldOut;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.TrainPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The command line that does the same as an action. */
public final class CommandLines {

  private static final String RUN_FILE = "model-%d.mwm";
  private static final String RECIPE_FILE = "recipe.mwr.json";

  private CommandLines() {}

  /** The command line of an action; empty where it only makes sense in a window. */
  public static Optional<String> of(Action<?> action) {
    return words(action)
        .map(
            words ->
                "modelwright "
                    + words.stream().map(CommandLines::quoted).collect(Collectors.joining(" ")));
  }

  private static Optional<List<String>> words(Action<?> action) {
    return switch (action) {
      case Action.OpenTable open -> some("data", "info", text(open.file()));
      case Action.ConvertTables(List<Path> files, Path folder) -> {
        List<String> words = new ArrayList<>(List.of("data", "convert"));
        files.forEach(file -> words.add(text(file)));
        words.addAll(List.of("--out-dir", text(folder)));
        yield Optional.of(words);
      }
      case Action.TrainModel(Path data, TrainPlan plan) ->
          Optional.of(train("train", data, plan, "model.mwm"));
      case Action.RunJourney journey ->
          Optional.of(train("run", journey.data(), journey.plan(), text(journey.out())));
      case Action.EvaluateModel(ModelRef model, Path data) ->
          some("evaluate", text(model), "--data", text(data));
      case Action.ExplainModel(ModelRef model, Optional<Path> data) ->
          with(data, "explain", text(model));
      case Action.PredictRows(Path model, Path data, Path out) ->
          some("predict", text(model), "--data", text(data), "--out", text(out));
      case Action.ExportModel export -> {
        String formats =
            export.formats().stream()
                .sorted()
                .map(Enum::name)
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(","));
        yield with(
            export.data(),
            "export",
            text(export.model()),
            "--format",
            formats,
            "--out",
            text(export.folder()));
      }
      case Action.StartServer start -> {
        List<String> words = new ArrayList<>(List.of("serve"));
        start.models().forEach(model -> words.add(text(model)));
        words.addAll(List.of("--port", Integer.toString(start.port())));
        yield Optional.of(words);
      }
      case Action.RunLoadTest load -> loadTest(load);
      case Action.WriteProfile profile -> profile(profile);
      case Action.PreviewTable preview -> some("data", "info", text(preview.file()));
      case Action.ListTables list -> Optional.empty();
      case Action.InspectTable inspect -> some("data", "info", text(inspect.file()));
      case Action.ComparePair pair -> Optional.empty();
      case Action.RehearseRecipe rehearse -> Optional.empty();
      case Action.SaveRecipe save -> Optional.empty();
      case Action.OpenRecipe open -> Optional.empty();
      case Action.PlanTraining plan -> Optional.empty();
      case Action.SaveModel save -> Optional.empty();
      case Action.StopServer stop -> Optional.empty();
      case Action.AskServer ask -> Optional.empty();
      case Action.WriteReport report -> Optional.empty();
    };
  }

  private static Optional<List<String>> profile(Action.WriteProfile profile) {
    List<String> words = new ArrayList<>(List.of("data", "profile", text(profile.file())));
    profile.target().ifPresent(target -> words.addAll(List.of("--target", target)));
    if (!profile.language().equals(Locale.ENGLISH)) {
      words.addAll(List.of("--language", profile.language().getLanguage()));
    }
    words.addAll(List.of("--html", text(profile.out())));
    return Optional.of(words);
  }

  private static List<String> train(String command, Path data, TrainPlan plan, String out) {
    List<String> words = new ArrayList<>(List.of(command, text(data), "--target", plan.target()));
    words.addAll(List.of("--model", plan.learner()));
    plan.task().ifPresent(task -> words.addAll(List.of("--task", task.name())));
    plan.parameters().forEach((key, value) -> words.addAll(List.of("--set", key + "=" + value)));
    boolean only = plan.recipe().equals(Recipe.none().leavingOut(plan.leftOut()));
    if (!only) {
      words.addAll(List.of("--recipe", RECIPE_FILE));
    } else if (!plan.leftOut().isEmpty()) {
      words.addAll(
          List.of(
              "--leave-out", plan.leftOut().stream().sorted().collect(Collectors.joining(","))));
    }
    HoldOut usual = HoldOut.usual();
    if (plan.holdOut().seed() != usual.seed()) {
      words.addAll(List.of("--seed", Long.toString(plan.holdOut().seed())));
    }
    if (plan.holdOut().testShare() != usual.testShare()) {
      words.addAll(List.of("--test-share", Double.toString(plan.holdOut().testShare())));
    }
    words.addAll(List.of("--out", out));
    return words;
  }

  private static Optional<List<String>> loadTest(Action.RunLoadTest load) {
    String rate = Double.toString(load.rate());
    String seconds = Double.toString(load.measured().toMillis() / 1000.0);
    return switch (load.target()) {
      case LoadTarget.Address(var uri, var body) -> {
        List<String> words = new ArrayList<>(List.of("loadtest", "--url", uri.toString()));
        body.ifPresent(b -> words.addAll(List.of("--body", b)));
        words.addAll(List.of("--rate", rate, "--seconds", seconds));
        yield Optional.of(words);
      }
      case LoadTarget.RunningServer running -> Optional.empty();
      case LoadTarget.Model(ModelRef model, Optional<Path> rows) ->
          with(rows, "loadtest", text(model), "--rate", rate, "--seconds", seconds);
    };
  }

  private static Optional<List<String>> some(String... words) {
    return Optional.of(List.of(words));
  }

  private static Optional<List<String>> with(Optional<Path> data, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    data.ifPresent(file -> all.addAll(List.of("--data", text(file))));
    return Optional.of(all);
  }

  private static String text(Path path) {
    return path.toString();
  }

  private static String text(ModelRef model) {
    return switch (model) {
      case ModelRef.Saved(Path file) -> file.toString();
      case ModelRef.OfRun(int number) -> String.format(RUN_FILE, number);
    };
  }

  /** Quoted for a POSIX shell where it has to be. */
  static String quoted(String word) {
    boolean plain = !word.isEmpty() && word.matches("[A-Za-z0-9_./:=,@%+-]+");
    return plain ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
