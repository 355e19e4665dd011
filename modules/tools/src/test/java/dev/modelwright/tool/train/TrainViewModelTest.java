// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.PlannedTraining;
import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.evaluate.Interval;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.learn.HoldOut;
import dev.modelwright.model.Task;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.tool.data.HeldJobs;
import dev.modelwright.tool.data.RoomFixture;
import dev.modelwright.tool.session.Preparation;
import dev.modelwright.tool.session.RecipeDesk;
import dev.modelwright.tool.session.RoomId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainViewModelTest {

  @TempDir Path folder;

  private final HeldJobs held = new HeldJobs("train");
  private final RoomFixture fixture = new RoomFixture();
  private final TrainViewModel model = model(fixture);
  private Path loans = Path.of("");

  private static TrainViewModel model(RoomFixture of) {
    return new TrainViewModel(of.session, of.desk, plan -> plan);
  }

  @BeforeEach
  void write() {
    loans = RoomFixture.loans(folder);
  }

  private static List<String> learners(RoomFixture of) {
    return of.session.runs().stream().map(Run::learner).toList();
  }

  private Set<String> leftOut() {
    return fixture.session.recipeDesk().recipe().columns(ColumnRole.LEFT_OUT);
  }

  @Test
  void nothing_can_be_trained_before_a_table_is_open() {
    assertThat(model.hindrance().getValue()).contains(Message.of("tool.need-table"));
    model.train();
    assertThat(fixture.session.runs()).isEmpty();
    assertThat(model.commandLine()).isEmpty();
  }

  @Test
  void target_task_and_learner_are_guessed() {
    fixture.table(loans);
    assertThat(model.choices().targetProperty().get()).contains("default");
    assertThat(model.taskProperty().get()).contains(Task.BINARY);
    assertThat(model.choices().learnerProperty().get()).isEqualTo("logistic");
    assertThat(model.guess().orElseThrow().reason())
        .isEqualTo(Message.of("learn.guessed-by-name", "default"));
    assertThat(model.hindrance().getValue()).isEmpty();
    assertThat(model.commandLine()).contains("modelwright trainmodel");
  }

  @Test
  void the_preparation_is_told_before_anything_is_trained() {
    fixture.table(loans);
    Preparation preparation =
        new Preparation(model.plannedProperty().get().orElseThrow().sentences());
    assertThat(preparation.omission("id")).contains(Message.of("learn.omit-id", "id"));
    assertThat(preparation.omission("age")).isEmpty();
    model.choices().use(List.of("age"), false);
    assertThat(model.plannedProperty().get().orElseThrow().sentences())
        .contains(Message.of("learn.omit-chosen", "age"));
  }

  @Test
  void another_target_brings_another_task_and_a_learner_that_serves_it() {
    fixture.table(loans);
    model.choose(Optional.of("income"));
    assertThat(model.taskProperty().get()).contains(Task.REGRESSION);
    assertThat(model.choices().learnerProperty().get()).isEqualTo("linear");
    assertThat(model.guess()).isEmpty();
    assertThat(model.serves(model.learner("logistic"))).isFalse();
    assertThat(model.leaders().metric()).contains(Metric.RMSE);
  }

  @Test
  void a_chosen_learner_stays_as_long_as_it_serves_the_task() {
    fixture.table(loans);
    model.choose(model.learner("tree"));
    model.choose(Optional.of("income"));
    assertThat(model.choices().learnerProperty().get()).isEqualTo("tree");
    model.choose(model.learner("logistic"));
    assertThat(model.choices().learnerProperty().get()).isEqualTo("tree");
    model.choose(model.learner("baseline"));
    model.choices().holdOutProperty().set(new HoldOut(0.3, 42));
    assertThat(model.choices().learnerProperty().get()).isEqualTo("baseline");
  }

  @Test
  void a_task_that_the_target_does_not_allow_hinders_training_and_says_why() {
    fixture.table(loans);
    model.choose(Task.REGRESSION);
    Optional<Problem> unfit = model.plannedProperty().get().flatMap(PlannedTraining::unfit);
    assertThat(unfit).map(Problem::place).contains("target");
    assertThat(model.hindrance().getValue()).isEqualTo(unfit.map(Problem::message));
    assertThat(model.taskProperty().get()).contains(Task.REGRESSION);
    model.choose(Task.BINARY);
    assertThat(model.hindrance().getValue()).isEmpty();
  }

  @Test
  void a_wrong_value_in_a_field_hinders_training() {
    fixture.table(loans);
    model.wrongFieldProperty().set(true);
    assertThat(model.hindrance().getValue()).contains(Message.of("tooltrain.wrong-field"));
  }

  @Test
  void the_first_model_of_a_target_has_a_baseline_to_beat_and_is_looked_at() {
    fixture.table(loans);
    model.train();
    assertThat(learners(fixture)).containsExactly("baseline", "logistic");
    assertThat(fixture.session.current()).map(Run::number).contains(2);
    model.train();
    assertThat(learners(fixture)).containsExactly("baseline", "logistic", "logistic");
    model.choose(Optional.of("income"));
    model.train();
    assertThat(learners(fixture))
        .containsExactly("baseline", "logistic", "logistic", "baseline", "linear");
  }

  @Test
  void the_baseline_alone_is_trained_once() {
    fixture.table(loans);
    model.choose(model.learner("baseline"));
    model.train();
    assertThat(learners(fixture)).containsExactly("baseline");
  }

  @Test
  void all_that_fit_are_trained_and_the_best_is_looked_at() {
    fixture.table(loans);
    model.trainAll();
    assertThat(learners(fixture)).containsExactly("baseline", "logistic", "tree");
    Run best = fixture.session.runs().stream().max(model.leaders().byMerit()).orElseThrow();
    assertThat(fixture.session.current()).contains(best);
    assertThat(model.leaders().best()).contains(best);
    model.trainAll();
    assertThat(learners(fixture))
        .containsExactly("baseline", "logistic", "tree", "logistic", "tree");
  }

  @Test
  void settings_and_split_are_part_of_the_plan() {
    fixture.table(loans);
    model.choose(model.learner("tree"));
    model.choices().set("tree", "max_depth", "3");
    model.choices().holdOutProperty().set(new HoldOut(0.4, 7));
    model.choices().use(List.of("age"), false);
    model.train();
    TrainPlan plan = fixture.session.runs().getLast().plan();
    assertThat(plan)
        .isEqualTo(
            new TrainPlan(
                "default",
                Optional.empty(),
                "tree",
                new TreeMap<>(Map.of("max_depth", "3")),
                dev.modelwright.learn.Recipe.none().leavingOut(java.util.Set.of("age")),
                new HoldOut(0.4, 7)));
    model.choices().reset("tree", "max_depth");
    assertThat(model.choices().settings("tree")).isEmpty();
  }

  @Test
  void the_recipe_of_the_session_is_trained_with_and_can_be_edited_in_its_room() {
    fixture.table(loans);
    RecipeDesk recipe = fixture.session.recipeDesk();
    recipe.assign(List.of("income"), ColumnRole.WEIGHT);
    model.choices().use(List.of("age", "income"), false);
    assertThat(leftOut()).containsExactly("age");
    assertThat(model.choices().role("income")).isEqualTo(ColumnRole.WEIGHT);
    model.choices().use(List.of("age", "income"), true);
    assertThat(leftOut()).isEmpty();
    assertThat(model.choices().plan().getValue()).map(TrainPlan::recipe).contains(recipe.recipe());
    assertThat(fixture.session.learnerProperty().get()).contains("logistic");
    model.editPreparation();
    assertThat(fixture.session.roomProperty().get()).isEqualTo(RoomId.PREPARE);
  }

  @Test
  void another_table_is_begun_anew_and_the_same_one_read_again_is_not() {
    fixture.table(loans);
    model.choose(Optional.of("purpose"));
    model.choices().use(List.of("age"), false);
    fixture.table(loans);
    assertThat(model.choices().targetProperty().get()).contains("purpose");
    assertThat(leftOut()).containsExactly("age");
    fixture.table(RoomFixture.write(folder.resolve("t.csv"), "a,y\n1,x\n2,y\n3,x\n4,y\n"));
    assertThat(model.choices().targetProperty().get()).contains("y");
    assertThat(leftOut()).isEmpty();
  }

  @Test
  void a_table_without_a_possible_target_says_so() {
    fixture.table(RoomFixture.write(folder.resolve("t.csv"), "a,b\n1,x\n1,x\n1,x\n1,x\n"));
    assertThat(model.choices().targetProperty().get()).isEmpty();
    assertThat(model.hindrance().getValue()).contains(Message.of("tooltrain.no-target"));
  }

  @Test
  void training_tells_which_model_it_is_at() {
    RoomFixture slow = new RoomFixture(held);
    TrainViewModel other = model(slow);
    slow.table(loans);
    other.train();
    Message stage = Message.of("learn.stage-fit", "baseline");
    held.progress("train", 0.5, stage);
    assertThat(other.training().progressProperty().get())
        .contains(new Training.Progress(1, 2, "baseline", 0.5, Optional.of(stage)));
    assertThat(other.hindrance().getValue()).contains(Message.of("tooltrain.busy"));
    held.go();
    assertThat(other.training().progressProperty().get().orElseThrow())
        .returns(2, Training.Progress::number)
        .returns("logistic", Training.Progress::learner);
    held.go();
    assertThat(other.training().progressProperty().get()).isEmpty();
  }

  @Test
  void a_cancelled_training_keeps_what_was_done_before() {
    RoomFixture slow = new RoomFixture(held);
    TrainViewModel other = model(slow);
    slow.table(loans);
    other.trainAll();
    held.go();
    other.training().cancel();
    assertThat(other.training().progressProperty().get()).isEmpty();
    assertThat(learners(slow)).containsExactly("baseline");
    held.go();
    assertThat(learners(slow)).containsExactly("baseline");
    assertThat(held.waiting()).isZero();
  }

  @Test
  void what_cannot_be_trained_is_told_and_the_others_go_on() {
    fixture.table(RoomFixture.write(folder.resolve("few.csv"), fewRows()));
    model.choose(Optional.of("y"));
    model.trainAll();
    assertThat(learners(fixture)).containsExactly("baseline", "tree");
    assertThat(model.training().failures())
        .extracting(Training.Failure::learner)
        .containsExactly("linear");
  }

  /** As many columns as rows: least squares cannot be fitted, a tree can. */
  private static String fewRows() {
    StringBuilder csv = new StringBuilder("a,b,c,d,e,f,g,h,i,j,k,l,y\n");
    java.util.Random random = new java.util.Random(3);
    for (int row = 0; row < 16; row++) {
      for (int column = 0; column < 12; column++) {
        csv.append(random.nextDouble()).append(',');
      }
      csv.append(random.nextDouble() * 100).append('\n');
    }
    return csv.toString();
  }

  @Test
  void only_runs_that_can_be_compared_stand_beside_each_other() {
    fixture.table(loans);
    model.trainAll();
    assertThat(model.leaders().runs()).hasSize(3);
    model.choose(Optional.of("income"));
    assertThat(model.leaders().runs()).isEmpty();
    model.choose(Optional.of("default"));
    assertThat(model.leaders().runs()).hasSize(3);
  }

  @Test
  void the_axis_of_the_leaderboard_holds_the_intervals_of_all_runs() {
    fixture.table(loans);
    assertThat(model.leaders().axis(Metric.ROC_AUC)).isEqualTo(new Interval(0, 1));
    model.trainAll();
    Interval axis = model.leaders().axis(Metric.ROC_AUC);
    assertThat(fixture.session.runs())
        .allSatisfy(
            run -> {
              assertThat(axis.contains(Leaders.value(run, Metric.ROC_AUC))).isTrue();
              Leaders.interval(run, Metric.ROC_AUC)
                  .ifPresent(
                      interval ->
                          assertThat(
                                  axis.contains(interval.low()) && axis.contains(interval.high()))
                              .isTrue());
            });
  }
}
