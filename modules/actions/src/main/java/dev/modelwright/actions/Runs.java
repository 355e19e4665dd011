// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.Problem;
import dev.modelwright.data.Dataset;
import dev.modelwright.evaluate.Evaluation;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.learn.TrainedModel;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.PipelineFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runs of this session, and the models that actions refer to. */
final class Runs {

  private final List<Run> all = new ArrayList<>();
  private final PipelineFile files = new PipelineFile();

  synchronized Run add(
      Dataset dataset, TrainPlan plan, TrainedModel trained, Evaluation evaluation) {
    Run run = new Run(all.size() + 1, dataset, plan, trained, evaluation);
    all.add(run);
    return run;
  }

  synchronized Optional<Run> run(ModelRef model) {
    return switch (model) {
      case ModelRef.Saved saved -> Optional.empty();
      case ModelRef.OfRun(int number) when number >= 1 && number <= all.size() ->
          Optional.of(all.get(number - 1));
      case ModelRef.OfRun(int number) ->
          throw Problem.at("model", "actions.no-such-run", number).exception();
    };
  }

  Pipeline pipeline(ModelRef model) {
    return switch (model) {
      case ModelRef.Saved(var file) -> files.read(file);
      case ModelRef.OfRun run -> run(run).orElseThrow().pipeline();
    };
  }

  PipelineFile files() {
    return files;
  }

  /** How clients and files call a model. */
  String name(ModelRef model) {
    return switch (model) {
      case ModelRef.Saved(var file) ->
          String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
      case ModelRef.OfRun run -> run(run).orElseThrow().learner();
    };
  }
}
