// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.LoadTarget;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.export.Format;
import dev.modelwright.learn.HoldOut;
import dev.modelwright.learn.TrainPlan;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommandLinesTest {

  private static final TrainPlan PLAN =
      TrainPlan.of("loan status", "tree")
          .with(Map.of("max_depth", "4"))
          .without(Set.of("id", "name"))
          .with(new HoldOut(0.3, 7));

  @Test
  void actions_are_said_as_command_lines() {
    says(new Action.OpenTable(Path.of("it's.csv")), "modelwright data info 'it'\\''s.csv'");
    says(
        new Action.WriteProfile(
            Path.of("a.csv"),
            ReadOptions.none(),
            Optional.of("y"),
            Locale.SIMPLIFIED_CHINESE,
            Path.of("a.html")),
        "modelwright data profile a.csv --target y --language zh --html a.html");
    says(
        new Action.TrainModel(Path.of("a.csv"), PLAN),
        "modelwright train a.csv --target 'loan status' --model tree --set max_depth=4"
            + " --leave-out id,name --seed 7 --test-share 0.3 --out model.mwm");
    says(
        new Action.ExportModel(
            new ModelRef.OfRun(3), Set.of(Format.values()), Path.of("out"), Optional.empty()),
        "modelwright export model-3.mwm --format onnx,pmml --out out");
    says(
        new Action.StartServer(List.of(new ModelRef.Saved(Path.of("m.mwm"))), "127.0.0.1", 8080),
        "modelwright serve m.mwm --port 8080");
    says(
        new Action.RunLoadTest(
            new LoadTarget.Address(URI.create("http://127.0.0.1:8080/x"), Optional.of("{}")),
            500,
            Duration.ofSeconds(10)),
        "modelwright loadtest --url http://127.0.0.1:8080/x --body '{}' --rate 500.0 --seconds"
            + " 10.0");
  }

  @Test
  void what_only_makes_sense_in_a_window_has_none() {
    assertThat(CommandLines.of(new Action.StopServer())).isEmpty();
    assertThat(CommandLines.of(new Action.PlanTraining(Path.of("a.csv"), PLAN))).isEmpty();
  }

  private static void says(Action<?> action, String line) {
    assertThat(CommandLines.of(action)).contains(line);
  }
}
