// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Link;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Target;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;

/**
 * Compares a runtime's answers with the reference scorer's, and says which rows have no sure one.
 */
final class Referee {

  private final Scorer scorer;
  private final List<Scorer> others;
  private final boolean softmax;
  private final double floor;
  private final double bound;
  private final Tally tally;
  private int undecided;

  Referee(Pipeline pipeline, double floor, double bound) {
    this.scorer = new Scorer(pipeline);
    this.others = Nudged.of(pipeline).stream().map(Scorer::new).toList();
    this.softmax = pipeline.predictor().link() == Link.SOFTMAX;
    this.floor = floor;
    this.bound = bound;
    this.tally = new Tally(floor);
  }

  /** Adds the next rows with what a runtime says of them. */
  void add(Batch rows, Answers got) {
    Answers expected = Answers.of(scorer.score(rows));
    boolean comparable = got.predictions().target().equals(expected.predictions().target());
    boolean sure = others.isEmpty() && !softmax;
    tally.add(sure || !comparable ? expected : onEdges(rows, expected, got), got);
  }

  Comparison comparison() {
    return tally.comparison(undecided);
  }

  /** What is expected, but on edges what is expected on the side that the runtime is on. */
  private Answers onEdges(Batch rows, Answers expected, Answers got) {
    double[] values = expected.predictions().values().clone();
    List<String> labels = new ArrayList<>(expected.labels());
    int width = expected.predictions().target().width();
    for (int row = 0; row < rows.rows(); row++) {
      Answers said = row(got, row);
      if (!same(row(expected, row), said)) {
        int at = row;
        Optional<Answers> beside = beside(rows.select(new int[] {row}), said);
        beside.ifPresent(
            answer -> {
              undecided++;
              double[] there = answer.predictions().values();
              System.arraycopy(there, 0, values, at * width, width);
              answer.labels().forEach(label -> labels.set(at, label));
            });
      }
    }
    return new Answers(
        new Predictions(expected.predictions().target(), rows.rows(), values), labels);
  }

  /** An answer that the reference gives next to the edge, or else the runtime's between those. */
  private Optional<Answers> beside(Batch row, Answers said) {
    List<Answers> around = new ArrayList<>(List.of(Answers.of(scorer.score(row))));
    others.forEach(other -> around.add(Answers.of(other.score(row))));
    return around.stream()
        .filter(answer -> same(answer, said))
        .findFirst()
        .or(() -> isBetween(said, around) ? Optional.of(said) : Optional.empty())
        .or(() -> softmax ? tied(around.getFirst(), said) : Optional.empty());
  }

  /** The reference's answer with the runtime's label, where the exponentials all but tie. */
  private Optional<Answers> tied(Answers expected, Answers said) {
    Predictions shares = expected.predictions();
    int label = ((Target.Label) shares.target()).labels().indexOf(said.labels().getFirst());
    double most = shares.probability(0, shares.labelIndex(0));
    boolean tied = label >= 0 && shares.probability(0, label) >= most * (1 - Nudged.NUDGE);
    Answers relabelled = new Answers(shares, said.labels());
    return tied && same(relabelled, said) ? Optional.of(relabelled) : Optional.empty();
  }

  /** Whether a label that the reference gives, with numbers that lie between the reference's. */
  private static boolean isBetween(Answers said, List<Answers> around) {
    boolean between = around.stream().anyMatch(answer -> answer.labels().equals(said.labels()));
    double[] values = said.predictions().values();
    for (int k = 0; k < values.length; k++) {
      int at = k;
      DoubleSummaryStatistics there =
          around.stream()
              .mapToDouble(answer -> answer.predictions().values()[at])
              .filter(value -> !Double.isNaN(value))
              .summaryStatistics();
      between &= there.getMin() <= values[k] && values[k] <= there.getMax();
    }
    return between;
  }

  private boolean same(Answers expected, Answers said) {
    Tally one = new Tally(floor);
    one.add(expected, said);
    return one.comparison().within(bound);
  }

  private static Answers row(Answers answers, int row) {
    Target target = answers.predictions().target();
    double[] values = new double[target.width()];
    System.arraycopy(answers.predictions().values(), row * values.length, values, 0, values.length);
    return new Answers(
        new Predictions(target, 1, values),
        answers.labels().isEmpty() ? List.of() : List.of(answers.labels().get(row)));
  }
}
