// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.evaluate.Interval;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.evaluate.Metrics;
import dev.modelwright.ui.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in a sentence which of several runs is better, and how sure that is. */
final class Verdict {

  private final Words words;

  Verdict(Words words) {
    this.words = words;
  }

  /** The sentence of this moment; blank for a single run. */
  String of(Lineup lineup) {
    if (!lineup.several()) {
      return "";
    }
    Metric metric = Metrics.mainMetric(lineup.task().orElseThrow());
    String sentence = ranked(metric, lineup.runs());
    return lineup.sameRows()
        ? sentence
        : sentence + " " + words.say("toolevaluate.verdict.other-rows");
  }

  private String ranked(Metric metric, List<Run> runs) {
    String name = words.render(metric.label());
    List<Run> known =
        runs.stream().filter(run -> value(run, metric).isPresent()).sorted(order(metric)).toList();
    if (known.size() < 2) {
      return words.say("toolevaluate.verdict.unknown", name);
    }
    Run best = known.getFirst();
    double value = value(best, metric).orElseThrow();
    if (value(known.get(1), metric).orElseThrow() == value) {
      return words.say("toolevaluate.verdict.same", name);
    }
    String rivals =
        known.stream()
            .skip(1)
            .filter(run -> overlap(best, run, metric))
            .map(RunMark::name)
            .collect(Collectors.joining(words.say("toolevaluate.and")));
    String code = rivals.isEmpty() ? "toolevaluate.verdict.apart" : "toolevaluate.verdict.overlap";
    return words.say(code, RunMark.name(best), name, words.numbers().overview(value), rivals);
  }

  private static Comparator<Run> order(Metric metric) {
    Comparator<Run> rising = Comparator.comparingDouble(run -> value(run, metric).orElseThrow());
    return metric.higherIsBetter() ? rising.reversed() : rising;
  }

  private static boolean overlap(Run one, Run other, Metric metric) {
    Optional<Interval> a = one.evaluation().metrics().interval(metric);
    Optional<Interval> b = other.evaluation().metrics().interval(metric);
    return a.isEmpty()
        || b.isEmpty()
        || (a.get().low() <= b.get().high() && b.get().low() <= a.get().high());
  }

  private static Optional<Double> value(Run run, Metric metric) {
    return Optional.ofNullable(run.evaluation().metrics().values().get(metric));
  }
}
