// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Problem;
import dev.modelwright.base.Ticker;
import dev.modelwright.measure.HttpTarget;
import dev.modelwright.measure.LoadPlan;
import dev.modelwright.measure.LoadResult;
import dev.modelwright.measure.LoadSnapshot;
import dev.modelwright.measure.LoadTest;
import dev.modelwright.measure.RequestBody;
import dev.modelwright.measure.Schedule;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Load tests of any address, of the session's server, or of a model served for the purpose. */
final class MeasureActions {

  private static final int MOST_BODIES = 1000;
  private static final String JSON = "application/json";

  private final ServeActions serving;
  private final ExportActions exports;
  private final Runs runs;
  private final Ticker ticker;

  MeasureActions(ServeActions serving, ExportActions exports, Runs runs, Ticker ticker) {
    this.serving = serving;
    this.exports = exports;
    this.runs = runs;
    this.ticker = ticker;
  }

  LoadResult run(Action.RunLoadTest action, Consumer<LoadSnapshot> watcher, JobContext context) {
    return switch (action.target()) {
      case LoadTarget.Address(URI uri, Optional<String> body) ->
          run(action, target(uri, body), watcher, context);
      case LoadTarget.RunningServer(Optional<Path> rows) -> {
        ServerInfo server =
            serving
                .running()
                .orElseThrow(() -> Problem.at("server", "actions.no-server").exception());
        ModelRef model = server.models().getFirst().model();
        yield run(action, target(server.address(), model, rows, context), watcher, context);
      }
      case LoadTarget.Model(ModelRef model, Optional<Path> rows) -> {
        try (ServeActions own = new ServeActions(exports, runs, ticker)) {
          ServerInfo server =
              own.start(new Action.StartServer(List.of(model), "127.0.0.1", 0), context);
          yield run(action, target(server.address(), model, rows, context), watcher, context);
        }
      }
    };
  }

  private LoadResult run(
      Action.RunLoadTest action,
      HttpTarget target,
      Consumer<LoadSnapshot> watcher,
      JobContext context) {
    Schedule schedule = Schedule.constant(action.rate());
    return new LoadTest(ticker)
        .run(LoadPlan.of(target, schedule, action.measured()), watcher, context);
  }

  private static HttpTarget target(URI uri, Optional<String> body) {
    return body.map(b -> HttpTarget.post(uri.toString(), JSON, List.of(RequestBody.of(b))))
        .orElseGet(() -> HttpTarget.get(uri.toString()));
  }

  private HttpTarget target(URI server, ModelRef model, Optional<Path> data, JobContext context) {
    Pipeline pipeline = runs.pipeline(model);
    Batch all = exports.rows(model, data, pipeline, context);
    Batch rows =
        all.rows() == 0
            ? ExampleRows.of(pipeline.schema())
            : all.select(IntStream.range(0, Math.min(all.rows(), MOST_BODIES)).toArray());
    List<RequestBody> bodies = JsonRows.each(rows).stream().map(RequestBody::of).toList();
    return HttpTarget.post(server.resolve("/predict").toString(), JSON, bodies);
  }
}
