// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares runtimes with the reference scorer, row by row, on the user's rows and on made-up
 * hostile ones.
 *
 * <p>A relative difference is {@code |a-b| / max(|a|, |b|, floor)}. The floor is a millionth of the
 * usual size of an answer: 1 for probabilities, for numbers the median of the absolute answers on
 * the user's rows. Without it the rounding of the number next to 1 would count as a difference of a
 * probability next to 0.
 *
 * <p>On an edge the last digits of a logarithm decide, and these differ between libraries; such
 * rows are counted, see {@link Comparison#undecided()}.
 */
public final class Parity {

  private static final int ROWS_AT_ONCE = 1024;
  private static final double FLOOR_SHARE = 1e-6;

  /** Compares without progress. */
  public ParityReport prove(Pipeline pipeline, Batch heldOut, List<? extends Runtime> runtimes) {
    return prove(pipeline, heldOut, runtimes, JobContext.none());
  }

  /**
   * Compares.
   *
   * @param heldOut rows of the user's data, of the pipeline's schema; all of them are compared
   * @throws dev.modelwright.base.ProblemException if a runtime cannot answer
   */
  public ParityReport prove(
      Pipeline pipeline, Batch heldOut, List<? extends Runtime> runtimes, JobContext context) {
    double floor = floor(new Scorer(pipeline).score(heldOut));
    Batch hostile = HostileRows.of(pipeline);
    List<ParityCheck> checks = new ArrayList<>();
    for (int i = 0; i < runtimes.size(); i++) {
      Runtime runtime = runtimes.get(i);
      JobContext part = context.part((double) i / runtimes.size(), (i + 1.0) / runtimes.size());
      checks.add(
          new ParityCheck(
              runtime.name(),
              runtime.bound(),
              compare(referee(pipeline, runtime, floor), runtime, heldOut, part.part(0, 0.8)),
              compare(referee(pipeline, runtime, floor), runtime, hostile, part.part(0.8, 1))));
    }
    return new ParityReport(heldOut.rows(), hostile.rows(), checks);
  }

  private static Referee referee(Pipeline pipeline, Runtime runtime, double floor) {
    return new Referee(pipeline, floor, runtime.bound());
  }

  private static Comparison compare(
      Referee referee, Runtime runtime, Batch rows, JobContext context) {
    for (int from = 0; from < rows.rows(); from += ROWS_AT_ONCE) {
      context.check();
      context.progress((double) from / rows.rows(), Message.of("export.comparing", runtime.name()));
      int to = Math.min(rows.rows(), from + ROWS_AT_ONCE);
      Batch part = rows.select(IntStream.range(from, to).toArray());
      referee.add(part, runtime.answers(part));
    }
    return referee.comparison();
  }

  private static double floor(Predictions expected) {
    double usual =
        switch (expected.target()) {
          case Target.Label label -> 1;
          case Target.Number number -> median(expected.values());
        };
    return Math.max(FLOOR_SHARE * usual, Double.MIN_NORMAL);
  }

  private static double median(double[] values) {
    double[] sizes =
        Arrays.stream(values).map(Math::abs).filter(Double::isFinite).sorted().toArray();
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }
}
