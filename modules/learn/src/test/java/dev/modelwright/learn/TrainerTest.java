// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.CancelledException;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Ticker;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.ConstantPredictor;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Provenance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrainerTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  /** Each look at the clock takes a second. */
  private static final class SlowTicker implements Ticker {
    private long nanos;

    @Override
    public Instant now() {
      return NOW;
    }

    @Override
    public long nanos() {
      return nanos += 1_000_000_000;
    }
  }

  private static Trainer trainer() {
    return new Trainer(new Learners(List.of(new BaselineLearner())), new SlowTicker(), "1.2.3");
  }

  private static Dataset dataset() {
    return new TestTable(100)
        .text("key", ColumnKind.ID, i -> "k" + i)
        .number("age", i -> i % 13)
        .category("late", i -> i % 4 == 0 ? "yes" : "no")
        .category("default", i -> i == 99 ? null : i % 4 == 0 ? "yes" : "no")
        .dataset();
  }

  @Test
  void a_model_carries_where_it_came_from() {
    TrainedModel model =
        trainer().train(dataset(), TrainPlan.of("default", "baseline"), JobContext.none());
    assertThat(model.pipeline().predictor())
        .isEqualTo(new ConstantPredictor(Doubles.of(55.0 / 74, 19.0 / 74)));
    assertThat(model.pipeline().provenance())
        .isEqualTo(
            new Provenance(
                new Provenance.Data("credit.csv", "ab".repeat(32), 100, 4),
                new Provenance.Split("stratified hold-out", 0.25, 42, 74, 25),
                new Provenance.Training(
                    "baseline", new TreeMap<>(), Optional.of(new RecipeFile().text(Recipe.none()))),
                new TreeMap<>(Map.of("java", Runtime.version().toString(), "modelwright", "1.2.3")),
                NOW));
    assertThat(model.task()).isEqualTo(Task.BINARY);
    assertThat(model.duration()).isEqualTo(Duration.ofSeconds(1));
    assertThat(model.pipeline().schema().names()).containsExactly("age", "late");
  }

  @Test
  void a_model_can_be_trained_again_from_what_it_carries() {
    TrainPlan plan =
        TrainPlan.of("default", "baseline")
            .without(Set.of("late"))
            .with(new HoldOut(0.4, 7))
            .with(Map.of());
    TrainedModel model = trainer().train(dataset(), plan, JobContext.none());
    TrainPlan again = TrainPlan.of(model.pipeline());
    assertThat(again.recipe()).isEqualTo(plan.recipe());
    TrainedModel second = trainer().train(dataset(), again, JobContext.none());
    assertThat(second.pipeline().predictor()).isEqualTo(model.pipeline().predictor());
    assertThat(second.pipeline().steps()).isEqualTo(model.pipeline().steps());
    assertThat(second.rows().test()).isEqualTo(model.rows().test());
  }

  @Test
  void what_should_be_looked_at_is_said() {
    TrainedModel model =
        trainer().train(dataset(), TrainPlan.of("default", "baseline"), JobContext.none());
    assertThat(model.warnings().stream().map(Message::english))
        .containsExactly(
            "Rows without a value in default are left out: 1.",
            "Feature late=yes alone tells default for nearly every training row. If it is not known"
                + " yet when a prediction is needed, leave its column out.");
    assertThat(model.recipe().stream().map(Message::english))
        .contains("default is predicted as one of two labels; the one that is looked for is yes.");
  }

  @Test
  void columns_can_be_left_out() {
    TrainPlan plan = TrainPlan.of("default", "baseline").without(Set.of("late"));
    TrainedModel model = trainer().train(dataset(), plan, JobContext.none());
    assertThat(model.pipeline().schema().names()).containsExactly("age");
  }

  @Test
  void progress_rises_and_ends_at_one() {
    List<Double> fractions = new ArrayList<>();
    JobContext watched =
        new JobContext() {
          @Override
          public void progress(double fraction, Message stage) {
            fractions.add(fraction);
            assertThat(stage.english()).doesNotContain("learn.");
          }

          @Override
          public boolean cancelled() {
            return false;
          }
        };
    trainer().train(dataset(), TrainPlan.of("default", "baseline"), watched);
    assertThat(fractions).isSorted().hasSizeGreaterThan(3).endsWith(1.0);
  }

  @Test
  void it_ends_at_each_safe_point_when_cancelled() {
    for (int after = 0; after < 6; after++) {
      int allowed = after;
      JobContext cancelled =
          new JobContext() {
            private int asked;

            @Override
            public void progress(double fraction, Message stage) {}

            @Override
            public boolean cancelled() {
              return asked++ >= allowed;
            }
          };
      TrainPlan plan = TrainPlan.of("default", "baseline");
      assertThatThrownBy(() -> trainer().train(dataset(), plan, cancelled))
          .isInstanceOf(CancelledException.class);
    }
  }

  @Test
  void wrong_plans_are_answered_with_what_to_do() {
    assertThat(said("learner", TrainPlan.of("default", "magic")))
        .isEqualTo("There is no learner magic. Choose one of: baseline.");
    assertThat(
            said("setting:depth", TrainPlan.of("default", "baseline").with(Map.of("depth", "3"))))
        .contains("no settings");
    assertThat(said("target", TrainPlan.of("defalt", "baseline"))).contains("default");
  }

  private static String said(String place, TrainPlan plan) {
    return Said.by(place, () -> trainer().train(dataset(), plan, JobContext.none()));
  }
}
