// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Run;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.Session;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.theme.Theme;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplainViewModelTest {

  private static final SampleRuns SAMPLES = new SampleRuns();
  private static List<Run> runs = List.of();

  private final HeldJobs jobs = new HeldJobs();
  private Session session = new Session();
  private ExplainViewModel model = model(jobs);

  @BeforeAll
  static void train() {
    runs =
        List.of(
            SAMPLES.train("clinical.csv", "diagnosis", "logistic"),
            SAMPLES.train("clinical.csv", "diagnosis", "tree"),
            SAMPLES.train("clinical.csv", "diagnosis", "baseline"));
  }

  @BeforeEach
  void begin() {
    session = new Session();
    session.runs().setAll(runs);
    model = model(jobs);
  }

  private ExplainViewModel model(Jobs used) {
    return new ExplainViewModel(
        session, Fx.get(() -> SAMPLES.kit(session, Theme.LIGHT, Language.EN, used)).desk());
  }

  @Test
  void nothing_is_explained_before_the_user_is_here() {
    session.selected().setAll(List.of(runs.getFirst()));
    assertThat(jobs.titles()).isEmpty();
    session.roomProperty().set(RoomId.EXPLAIN);
    assertThat(jobs.titles()).containsExactly(Message.of("toolexplain.job", "#1 logistic"));
    assertThat(model.explanation().get()).isEmpty();
    jobs.run();
    assertThat(model.explanation().get().orElseThrow().pipeline())
        .isEqualTo(runs.getFirst().pipeline());
  }

  @Test
  void each_run_is_explained_once() {
    session.roomProperty().set(RoomId.EXPLAIN);
    session.selected().setAll(List.of(runs.get(0)));
    jobs.run();
    session.selected().setAll(List.of(runs.get(1)));
    jobs.run();
    int asked = jobs.titles().size();
    session.selected().setAll(List.of(runs.get(0)));
    assertThat(model.explanation().get().orElseThrow().coefficients()).isPresent();
    session.roomProperty().set(RoomId.TRAIN);
    session.roomProperty().set(RoomId.EXPLAIN);
    assertThat(jobs.titles()).hasSize(asked);
  }

  @Test
  void a_run_chosen_meanwhile_replaces_the_one_under_way() {
    session.roomProperty().set(RoomId.EXPLAIN);
    session.selected().setAll(List.of(runs.get(0)));
    session.selected().setAll(List.of(runs.get(1)));
    jobs.run();
    assertThat(model.explanation().get().orElseThrow().tree()).isPresent();
    session.selected().setAll(List.of(runs.get(0)));
    assertThat(model.explanation().get()).isEmpty();
    jobs.run();
    assertThat(model.explanation().get().orElseThrow().coefficients()).isPresent();
  }

  @Test
  void what_is_cancelled_stays_so_until_it_is_asked_for_again() {
    model = model(HeldJobs.stuck(0.4, Message.of("evaluate.stage.importance", "age")));
    session.roomProperty().set(RoomId.EXPLAIN);
    assertThat(model.state().get().running()).isTrue();
    model.cancel();
    assertThat(model.state().get()).isEqualTo(new ActionState.Cancelled<>());
    session.roomProperty().set(RoomId.TRAIN);
    session.roomProperty().set(RoomId.EXPLAIN);
    assertThat(model.state().get()).isEqualTo(new ActionState.Cancelled<>());
    model.explain();
    assertThat(model.state().get().running()).isTrue();
  }

  @Test
  void trouble_is_told_and_forgotten_with_the_next_run() {
    Problem problem = Problem.at("model", "actions.no-such-run", 9);
    model = model(HeldJobs.failing(problem));
    session.roomProperty().set(RoomId.EXPLAIN);
    assertThat(model.state().get().trouble()).contains(problem.message());
    session.runs().clear();
    assertThat(model.state().get().trouble()).isEmpty();
  }

  @Test
  void an_aspect_that_the_model_does_not_have_gives_way_to_the_first() {
    session.roomProperty().set(RoomId.EXPLAIN);
    model.wantedProperty().set(Aspect.TREE);
    session.selected().setAll(List.of(runs.get(0)));
    jobs.run();
    assertThat(model.aspect().getValue()).contains(Aspect.IMPORTANCE);
    session.selected().setAll(List.of(runs.get(1)));
    jobs.run();
    assertThat(model.aspect().getValue()).contains(Aspect.TREE);
    session.selected().setAll(List.of(runs.get(2)));
    jobs.run();
    assertThat(model.aspect().getValue()).isEmpty();
  }

  @Test
  void choosing_a_run_keeps_those_it_is_compared_with() {
    session.selected().setAll(List.of(runs.get(0)));
    model.choose(runs.get(1));
    assertThat(session.selected()).containsExactly(runs.get(1));
    session.selected().setAll(List.of(runs.get(0), runs.get(1)));
    model.choose(runs.get(1));
    assertThat(session.selected()).containsExactly(runs.get(1), runs.get(0));
  }
}
