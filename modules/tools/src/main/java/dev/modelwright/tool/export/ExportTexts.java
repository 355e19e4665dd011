// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.export.Comparison;
import dev.modelwright.export.ParityCheck;
import dev.modelwright.export.ParityReport;
import dev.modelwright.learn.Learner;
import dev.modelwright.model.Target;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** The sentences of this room that are put together from figures. */
final class ExportTexts {

  private static final List<String> RUNTIMES = List.of("onnxruntime", "pmml", "server");

  private final Words words;
  private final Desk desk;

  ExportTexts(Words words, Desk desk) {
    this.words = words;
    this.desk = desk;
  }

  ObservableValue<String> say(String key, Object... arguments) {
    return words.bind("toolexport." + key, arguments);
  }

  /** What a run's learner is called. */
  Message learner(Run run) {
    return desk.learners().all().stream()
        .filter(learner -> learner.id().equals(run.learner()))
        .findFirst()
        .map(Learner::title)
        .orElseGet(() -> Message.of("toolexport.learner", run.learner()));
  }

  ObservableValue<String> runtime(String name) {
    return RUNTIMES.contains(name) ? say("runtime." + name) : Words.fixed(name);
  }

  /** One runtime's proof as a line. */
  ObservableValue<String> proof(ParityCheck check, Target target) {
    return say(
        target instanceof Target.Label ? "proof.one.labels" : "proof.one",
        count(rows(check)),
        runtime(check.runtime()),
        words.number(n -> n.overview(difference(check))),
        count(labels(check)));
  }

  /** The whole proof as a line. */
  ObservableValue<String> proof(ParityReport report, Target target) {
    if (report.checks().size() == 1) {
      return proof(report.checks().getFirst(), target);
    }
    double difference =
        report.checks().stream().mapToDouble(ExportTexts::difference).max().orElse(0);
    long labels = report.checks().stream().mapToLong(ExportTexts::labels).sum();
    return say(
        target instanceof Target.Label ? "proof.all.labels" : "proof.all",
        count((long) report.rows() + report.hostileRows()),
        count(report.checks().size()),
        words.number(n -> n.overview(difference)),
        count(labels));
  }

  ObservableValue<String> count(long number) {
    return words.number(n -> n.count(number));
  }

  private static long rows(ParityCheck check) {
    return (long) check.heldOut().rows() + check.hostile().rows();
  }

  private static double difference(ParityCheck check) {
    return both(check).mapToDouble(Comparison::maxRelDiff).max().orElse(0);
  }

  private static long labels(ParityCheck check) {
    return both(check).mapToLong(Comparison::labelMismatches).sum();
  }

  private static Stream<Comparison> both(ParityCheck check) {
    return Stream.of(check.heldOut(), check.hostile());
  }
}
