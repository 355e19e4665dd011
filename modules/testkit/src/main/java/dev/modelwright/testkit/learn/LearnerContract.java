// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.testkit.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.base.CancelledException;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import dev.modelwright.base.Texts;
import dev.modelwright.learn.Fitted;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.Parameters;
import dev.modelwright.learn.Setting;
import dev.modelwright.model.Task;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.model.Predictions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every learner keeps; a learner's test extends it.
 *
 * @param <P> the learner's hyper-parameters
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LearnerContract<P extends Record> {

  private static final int ROWS = 400;

  /** The learner under test. */
  protected abstract Learner<P> learner();

  /**
   * What the learning library itself answers for the training rows, without the translation: one
   * number a row, or one probability for each label.
   */
  protected abstract double[] ownAnswers(TrainingSet rows, P parameters);

  /** Parameters to try; the defaults, unless a test has more. */
  protected List<P> variants() {
    return List.of(learner().defaults());
  }

  /** The tasks that the learner can be asked, in a fixed order. */
  protected List<Task> tasks() {
    return learner().traits().tasks().stream().sorted().toList();
  }

  private Fitted fit(TrainingSet rows) {
    return learner().fit(rows, learner().defaults(), 7, JobContext.none());
  }

  /** Fits if the learner does not say beforehand why not; its answers must be sound. */
  private Optional<Problem> fitsOrSaysWhy(TrainingSet rows) {
    Optional<Problem> unfit = learner().unfitFor(rows);
    if (unfit.isPresent()) {
      assertSaid(unfit.get().message());
    } else {
      assertSound(Answers.of(fit(rows).predictor(), rows));
    }
    return unfit;
  }

  private static void assertSound(Predictions answers) {
    assertThat(Arrays.stream(answers.values()).allMatch(Double::isFinite)).isTrue();
    for (int row = 0; row < answers.rows() && answers.target().width() > 1; row++) {
      double sum = 0;
      for (int k = 0; k < answers.target().width(); k++) {
        assertThat(answers.probability(row, k)).isBetween(0.0, 1.0);
        sum += answers.probability(row, k);
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
  }

  private static void assertSaid(Message message) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      assertThat(Texts.template(message.room(), message.key(), locale))
          .as("%s in %s", message.code(), locale)
          .isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void answers_are_those_of_the_library(Task task) {
    TrainingSet rows = SampleSets.of(task, ROWS);
    for (P parameters : variants()) {
      Fitted fitted = learner().fit(rows, parameters, 7, JobContext.none());
      Predictions ours = Answers.of(fitted.predictor(), rows);
      double[] own = ownAnswers(rows, parameters);
      double largest = Arrays.stream(own).map(Math::abs).max().orElse(1);
      assertSound(ours);
      assertThat(ours.values()).hasSameSizeAs(own);
      for (int i = 0; i < own.length; i++) {
        assertThat(ours.values()[i]).isCloseTo(own[i], within(1e-9 * Math.max(1, largest)));
      }
      Predictions library = new Predictions(rows.target(), rows.x().rows(), own);
      assertThat(ours.texts().size()).isEqualTo(library.texts().size());
      if (task != Task.REGRESSION) {
        assertThat(ours.texts()).isEqualTo(library.texts());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void the_same_rows_parameters_and_seed_give_the_same_predictor(Task task) {
    TrainingSet rows = SampleSets.of(task, ROWS);
    assertThat(fit(rows)).isEqualTo(fit(rows));
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void it_stops_before_it_starts_when_cancelled(Task task) {
    JobContext cancelled =
        new JobContext() {
          @Override
          public void progress(double fraction, Message stage) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    TrainingSet rows = SampleSets.of(task, ROWS);
    assertThatThrownBy(() -> learner().fit(rows, learner().defaults(), 7, cancelled))
        .isInstanceOf(CancelledException.class);
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void one_feature_is_enough(Task task) {
    TrainingSet rows =
        SampleSets.with(SampleSets.of(task, ROWS), List.of("a"), x -> new double[] {x[0]});
    assertThat(fitsOrSaysWhy(rows)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void a_constant_feature_does_no_harm(Task task) {
    TrainingSet rows =
        SampleSets.with(
            SampleSets.of(task, ROWS), List.of("a", "same"), x -> new double[] {x[0], 3.25});
    assertThat(fitsOrSaysWhy(rows)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void features_that_are_combinations_of_others_do_no_harm(Task task) {
    TrainingSet rows =
        SampleSets.with(
            SampleSets.of(task, ROWS),
            List.of("a", "again", "b", "sum"),
            x -> new double[] {x[0], x[0], x[3], 5 * x[0] - 2 * x[3] + 1});
    assertThat(fitsOrSaysWhy(rows)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void with_more_features_than_rows_it_fits_or_says_why_not(Task task) {
    List<String> names = IntStream.range(0, 60).mapToObj(j -> "f" + j).toList();
    TrainingSet rows =
        SampleSets.with(
            SampleSets.of(task, 30),
            names,
            x -> IntStream.range(0, 60).mapToDouble(j -> Math.sin(x[0] * (j + 1))).toArray());
    fitsOrSaysWhy(rows);
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void very_large_and_very_small_features_are_answered_soundly(Task task) {
    for (double unit : new double[] {1e-300, 1e-9, 1e9, 1e150, 1e300}) {
      TrainingSet rows =
          SampleSets.with(
              SampleSets.of(task, ROWS), List.of("a", "b"), x -> new double[] {x[0] * unit, x[3]});
      assertThat(fitsOrSaysWhy(rows)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void values_that_are_no_numbers_are_refused(Task task) {
    TrainingSet rows = SampleSets.of(task, ROWS);
    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      Optional<Problem> problem = learner().unfitFor(SampleSets.with(rows, 5, 1, value));
      assertThat(problem.map(Problem::place)).contains("feature:income:filled");
    }
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void one_answer_only_is_refused(Task task) {
    TrainingSet rows = SampleSets.of(task, ROWS);
    double[] same = new double[ROWS];
    Optional<Problem> problem = learner().unfitFor(new TrainingSet(rows.x(), same, rows.target()));
    assertThat(problem.map(Problem::place)).contains("target");
    problem.ifPresent(p -> assertSaid(p.message()));
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void one_row_for_each_label_is_answered_soundly(Task task) {
    TrainingSet rows =
        SampleSets.with(
            SampleSets.of(task, ROWS), List.of("a", "b"), x -> new double[] {x[0], x[3]});
    fitsOrSaysWhy(SampleSets.first(rows, task == Task.BINARY ? 2 : 3));
  }

  @Test
  void tasks_that_it_does_not_know_are_refused() {
    List<Task> others = new ArrayList<>(List.of(Task.values()));
    others.removeAll(learner().traits().tasks());
    for (Task task : others) {
      Optional<Problem> problem = learner().unfitFor(SampleSets.of(task, ROWS));
      assertThat(problem.map(Problem::place)).contains("learner");
    }
  }

  @Test
  void settings_have_help_and_limits_in_both_languages() {
    assertSaid(learner().title());
    for (Setting setting : Parameters.describe(learner().defaults())) {
      assertSaid(setting.help());
      assertRefused(setting.key(), wrong(setting.allowed()));
    }
    assertRefused("no_such_setting", "1");
    assertThat(Parameters.check(learner().defaults())).isEqualTo(learner().defaults());
  }

  private static String wrong(Setting.Allowed allowed) {
    return switch (allowed) {
      case Setting.Allowed.Whole whole -> Long.toString(whole.max() + 1);
      case Setting.Allowed.Real real -> Double.toString(Math.nextDown(real.min()));
      case Setting.Allowed.OneOf words -> "neither";
    };
  }

  private void assertRefused(String key, String value) {
    assertThatThrownBy(() -> Parameters.parse(learner().defaults(), Map.of(key, value)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().place()).isEqualTo("setting:" + key);
              assertThat(e.problem().message().english()).contains(key);
              assertSaid(e.problem().message());
            });
  }

  @Test
  void settings_survive_as_text() {
    for (P parameters : variants()) {
      assertThat(Parameters.parse(learner().defaults(), Parameters.asText(parameters)))
          .isEqualTo(parameters);
    }
  }
}
