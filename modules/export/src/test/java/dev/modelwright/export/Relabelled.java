// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;

/** A runtime whose file calls its labels otherwise, taken for one of the pipeline. */
record Relabelled(ScoringModel model, Pipeline pipeline) implements Runtime {

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public Predictions score(Batch rows) {
    return answers(rows).predictions();
  }

  @Override
  public Answers answers(Batch rows) {
    Answers said = model.answers(rows);
    return new Answers(
        new Predictions(pipeline.target(), rows.rows(), said.predictions().values()),
        said.labels());
  }
}
