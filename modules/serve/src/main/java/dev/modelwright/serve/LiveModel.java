// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;

/** A loaded model: its door, its preparation and its scorer. */
final class LiveModel {

  /** Rows are scored in parts of this many, so that a request's memory does not grow with them. */
  static final int BLOCK = 1024;

  private final String name;
  private final String version;
  private final Target target;
  private final Admission admission;
  private final RowPlan plan;
  private final RowScorer scorer;

  LiveModel(String name, String version, Pipeline pipeline, RowScorer scorer) {
    this.name = name;
    this.version = version;
    this.target = pipeline.target();
    this.admission = new Admission(pipeline.schema(), pipeline.steps());
    this.plan = new RowPlan(pipeline.schema(), pipeline.steps(), pipeline.predictor().features());
    this.scorer = scorer;
  }

  String name() {
    return name;
  }

  String version() {
    return version;
  }

  Target target() {
    return target;
  }

  Admission admission() {
    return admission;
  }

  /** Scores admitted rows and writes their answers, packed, from {@code out[at]} on. */
  void score(RawRows raw, int from, int count, double[] out, int at) {
    RowPlan.Places places = plan.places();
    scorer.score(
        (row, into, position) -> plan.fill(raw, from + row, places, into, position),
        count,
        out,
        at);
  }

  /** Checks and scores the first {@code count} rows. */
  Predictions score(RawRows raw, int count) {
    int width = target.width();
    double[] answers = new double[count * width];
    for (int from = 0; from < count; from += BLOCK) {
      int rows = Math.min(BLOCK, count - from);
      for (int row = from; row < from + rows; row++) {
        check(raw, row, count);
      }
      score(raw, from, rows, answers, from * width);
    }
    return new Predictions(target, count, answers);
  }

  private void check(RawRows raw, int row, int count) {
    try {
      admission.checkRow(raw, row);
    } catch (Refusal e) {
      throw count == 1 ? e : e.inRow(row + 1);
    }
  }

  void close() {
    scorer.close();
  }
}
