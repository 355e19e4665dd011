// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.base.CancelledException;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.ProblemException;
import dev.modelwright.export.Format;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.model.Scorer;
import dev.modelwright.testkit.Places;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionsTest {

  private static final JobContext QUIET = JobContext.none();

  private final Actions actions = Bench.actions();

  @TempDir private Path folder;

  @AfterEach
  void close() {
    actions.close();
  }

  @Test
  void a_table_is_opened_with_a_guess_of_its_target() {
    OpenedTable table = actions.execute(new Action.OpenTable(Places.sample("credit.csv")), QUIET);

    assertThat(table.guess().orElseThrow().column()).isEqualTo("default");
    assertThat(table.profile().columns()).hasSameSizeAs(table.dataset().columns());
  }

  @Test
  void a_table_is_read_once_while_its_file_stays_the_same() throws IOException {
    Path file = Files.copy(Places.sample("cars.csv"), folder.resolve("cars.csv"));
    Action.OpenTable open = new Action.OpenTable(file);

    OpenedTable first = actions.execute(open, QUIET);
    assertThat(actions.execute(open, QUIET).dataset()).isSameAs(first.dataset());

    Files.writeString(file, "a,b\n1,2\n3,4\n");
    assertThat(actions.execute(open, QUIET).dataset().rowCount()).isEqualTo(2);
  }

  @Test
  void planning_says_what_training_would_do_and_why_it_cannot() {
    Path data = Places.sample("driving.csv");

    PlannedTraining fit =
        actions.execute(new Action.PlanTraining(data, TrainPlan.of("manoeuvre", "tree")), QUIET);
    assertThat(fit.unfit()).isEmpty();
    assertThat(fit.sentences()).isNotEmpty().extracting(Message::english).doesNotContain("");

    PlannedTraining unfit =
        actions.execute(new Action.PlanTraining(data, TrainPlan.of("manoeuvre", "linear")), QUIET);
    assertThat(unfit.unfit().orElseThrow().message().english()).contains("multiclass");

    PlannedTraining lost =
        actions.execute(new Action.PlanTraining(data, TrainPlan.of("manoeuver", "tree")), QUIET);
    assertThat(lost.unfit().orElseThrow().message().english()).contains("manoeuvre");
  }

  @Test
  void every_form_of_a_model_predicts_the_same() throws IOException {
    Run run = Bench.train(actions, "clinical.csv", "diagnosis", "logistic");
    ModelRef model = new ModelRef.OfRun(run.number());
    Path file = actions.execute(new Action.SaveModel(model, folder.resolve("m.mwm")), QUIET);
    actions.execute(
        new Action.ExportModel(model, Set.of(Format.values()), folder, Optional.empty()), QUIET);

    List<List<String>> answers =
        List.of(
            predict(file),
            predict(folder.resolve("model.onnx")),
            predict(folder.resolve("model.pmml")));

    assertThat(answers.get(0).getFirst())
        .isEqualTo("prediction,probability_benign,probability_malignant");
    for (int row = 1; row < answers.get(0).size(); row++) {
      String[] expected = answers.get(0).get(row).split(",");
      for (List<String> other : answers) {
        String[] got = other.get(row).split(",");
        assertThat(got[0]).isEqualTo(expected[0]);
        assertThat(Double.parseDouble(got[2]))
            .isCloseTo(Double.parseDouble(expected[2]), within(1e-9));
      }
    }
  }

  private List<String> predict(Path model) throws IOException {
    Path out = folder.resolve(model.getFileName() + ".csv");
    PredictedRows predicted =
        actions.execute(new Action.PredictRows(model, Places.sample("clinical.csv"), out), QUIET);
    List<String> lines = Files.readAllLines(out);
    assertThat(lines).hasSize(predicted.rows() + 1);
    return lines;
  }

  @Test
  void a_model_is_judged_on_a_table_as_on_its_own_rows() {
    Run run = Bench.train(actions, "cars.csv", "price", "linear");

    Judged judged =
        actions.execute(
            new Action.EvaluateModel(new ModelRef.OfRun(run.number()), Places.sample("cars.csv")),
            QUIET);

    assertThat(judged.evaluation().rows()).isEqualTo(run.dataset().rowCount());
    assertThat(judged.skipped()).isZero();
  }

  @Test
  void a_served_model_answers_as_its_scorer_does_and_stops() {
    Run run = Bench.train(actions, "driving.csv", "manoeuvre", "tree");
    ServerInfo server =
        actions.execute(
            new Action.StartServer(List.of(new ModelRef.OfRun(1)), "127.0.0.1", 0), QUIET);
    ServerRuntime wire =
        new ServerRuntime(
            new HttpCalls(dev.modelwright.base.Ticker.system()),
            server.address(),
            run.pipeline().target());
    var rows = run.heldOut().select(IntStream.range(0, 100).toArray());

    assertThat(wire.score(rows).texts()).isEqualTo(new Scorer(run.pipeline()).score(rows).texts());
    assertThat(actions.serverStats().orElseThrow().rows()).isEqualTo(100);

    ServerAnswer example =
        actions.execute(
            new Action.AskServer(
                server.address().resolve("/predict"), server.models().getFirst().example()),
            QUIET);
    assertThat(example.status()).isEqualTo(200);
    assertThat(example.body()).contains("prediction", "probabilities");

    actions.execute(new Action.StopServer(), QUIET);
    assertThat(actions.server()).isEmpty();
    URI gone = server.address().resolve("/predict");
    assertThatThrownBy(() -> actions.execute(new Action.AskServer(gone, "{}"), QUIET))
        .hasMessageContaining("Nothing answers at");
  }

  @Test
  void a_load_test_needs_a_server() {
    assertThatThrownBy(
            () ->
                actions.execute(
                    new Action.RunLoadTest(
                        new LoadTarget.RunningServer(Optional.empty()), 10, Duration.ofMillis(100)),
                    QUIET))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("No server is running");
  }

  @Test
  void a_run_that_is_not_there_is_said() {
    assertThatThrownBy(
            () ->
                actions.execute(
                    new Action.SaveModel(new ModelRef.OfRun(7), folder.resolve("x")), QUIET))
        .hasMessageContaining("no run 7");
  }

  @Test
  void a_cancelled_training_leaves_no_run() {
    JobContext cancelled =
        new JobContext() {
          @Override
          public void progress(double fraction, Message stage) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };

    assertThatThrownBy(
            () ->
                actions.execute(
                    new Action.TrainModel(Places.sample("cars.csv"), TrainPlan.of("price", "tree")),
                    cancelled))
        .isInstanceOf(CancelledException.class);
    assertThatThrownBy(
            () ->
                actions.execute(
                    new Action.ExplainModel(new ModelRef.OfRun(1), Optional.empty()), QUIET))
        .hasMessageContaining("no run 1");
  }

  @Test
  void explanations_fit_the_learner() {
    Bench.train(actions, "cars.csv", "price", "linear");
    Bench.train(actions, "cars.csv", "price", "tree");

    Explanation linear = explain(1);
    assertThat(linear.tree()).isEmpty();
    assertThat(linear.coefficients().orElseThrow().inference()).isPresent();
    assertThat(linear.importance().orElseThrow().columns().getFirst().mean()).isPositive();
    Explanation tree = explain(2);
    assertThat(tree.coefficients()).isEmpty();
    assertThat(tree.tree().orElseThrow().nodes()).hasSizeGreaterThan(3);
  }

  private Explanation explain(int run) {
    return actions.execute(
        new Action.ExplainModel(new ModelRef.OfRun(run), Optional.empty()), QUIET);
  }
}
