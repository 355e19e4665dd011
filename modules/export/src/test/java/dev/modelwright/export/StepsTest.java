// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.Message;
import dev.modelwright.base.ProblemException;
import dev.modelwright.base.Texts;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Link;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import dev.modelwright.model.Target;
import dev.modelwright.testkit.model.SamplePipelines;
import dev.modelwright.testkit.model.SampleRows;
import dev.modelwright.testkit.model.SampleSteps;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a step in a format is what exporting it does. */
class StepsTest {

  private static final List<Step> STEPS =
      Stream.concat(SampleSteps.steps().stream(), Stream.of(SampleSteps.hashed())).toList();

  static Stream<Arguments> stepsInFormats() {
    return STEPS.stream()
        .flatMap(step -> Stream.of(Format.values()).map(format -> Arguments.of(step, format)));
  }

  @ParameterizedTest
  @MethodSource("stepsInFormats")
  void a_step_is_carried_and_proved_or_its_obstacle_is_said(Step step, Format format) {
    Pipeline pipeline = upTo(step);
    Optional<Message> obstacle = format.obstacle(step);
    if (obstacle.isEmpty()) {
      try (ScoringModel model = format.open(format.exporter().export(pipeline))) {
        ParityReport report =
            new Parity()
                .prove(pipeline, SampleRows.hostile(pipeline.schema(), 200, 1), List.of(model));
        assertThat(report.holds()).as("%s", report).isTrue();
      }
    } else {
      assertThatThrownBy(() -> format.exporter().export(pipeline))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem().message()).isEqualTo(obstacle.orElseThrow()));
      assertThat(Texts.render(obstacle.orElseThrow(), Locale.ENGLISH)).endsWith(".");
      assertThat(Texts.render(obstacle.orElseThrow(), Locale.SIMPLIFIED_CHINESE)).endsWith("。");
    }
  }

  @Test
  void every_kind_of_step_is_among_them() {
    assertThat(STEPS.stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(kinds(Step.class).collect(Collectors.toSet()));
  }

  @Test
  void only_hashed_words_have_an_obstacle_and_only_in_pmml() {
    Set<Step> refused =
        STEPS.stream()
            .filter(step -> Format.PMML.obstacle(step).isPresent())
            .collect(Collectors.toSet());
    assertThat(refused).containsExactly(SampleSteps.hashed());
    assertThat(STEPS).allMatch(step -> Format.ONNX.obstacle(step).isEmpty());
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(StepsTest::kinds)
        : Stream.of(type);
  }

  /** The steps up to one, with a weighted sum of what it makes. */
  private static Pipeline upTo(Step last) {
    List<Step> steps = new ArrayList<>();
    if (last instanceof Step.HashedWords) {
      steps.add(last);
    } else {
      steps.addAll(STEPS.subList(0, STEPS.indexOf(last) + 1));
    }
    List<String> features = last.outputs();
    if (last.makesText()) {
      steps.add(
          new Step.OneHot(
              features.getFirst(), List.of("low", "none", "car"), List.of("=1", "=2", "=3")));
      features = List.of("=1", "=2", "=3");
    }
    Doubles weights =
        Doubles.of(
            Collections.nCopies(features.size(), 1.5).stream().mapToDouble(w -> w).toArray());
    return new Pipeline(
        SampleSteps.schema(),
        steps,
        new LinearPredictor(features, List.of(weights), Doubles.of(1), Link.IDENTITY),
        new Target.Number("y"),
        SamplePipelines.provenance(),
        Optional.empty());
  }
}
