// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Problem;
import dev.modelwright.base.Ticker;
import dev.modelwright.export.PredictorOnnx;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import dev.modelwright.serve.PredictionServer;
import dev.modelwright.serve.RunningServer;
import dev.modelwright.serve.ServedModel;
import dev.modelwright.serve.ServerLimits;
import dev.modelwright.serve.ServerSettings;
import dev.modelwright.serve.ServerStats;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one prediction server of this session. */
final class ServeActions implements AutoCloseable {

  private final ExportActions exports;
  private final Runs runs;
  private final Ticker ticker;
  private final PredictorOnnx predictors = new PredictorOnnx();
  private @Nullable Live live;

  ServeActions(ExportActions exports, Runs runs, Ticker ticker) {
    this.exports = exports;
    this.runs = runs;
    this.ticker = ticker;
  }

  private record Live(RunningServer server, ServerInfo info) {}

  synchronized ServerInfo start(Action.StartServer action, JobContext context) {
    if (action.models().isEmpty()) {
      throw Problem.at("models", "actions.nothing-to-serve").exception();
    }
    List<ServedModel> served = new ArrayList<>();
    List<ServerInfo.ServedName> names = new ArrayList<>();
    for (ModelRef model : action.models()) {
      context.check();
      Pipeline pipeline = runs.pipeline(model);
      String name = unique(runs.name(model), names);
      served.add(new ServedModel(name, "1", pipeline, predictors.predictorOnly(pipeline)));
      names.add(new ServerInfo.ServedName(name, model, example(model, pipeline, context)));
    }
    stop();
    RunningServer server =
        PredictionServer.start(
            new ServerSettings(action.host(), action.port(), ServerLimits.standard()),
            served,
            ticker);
    ServerInfo info = new ServerInfo(URI.create(server.url()), server.port(), names);
    live = new Live(server, info);
    return info;
  }

  private static String unique(String wanted, List<ServerInfo.ServedName> taken) {
    String plain = wanted.replaceAll("[^A-Za-z0-9_.-]", "_");
    String name = plain;
    for (int i = 2; isTaken(name, taken); i++) {
      name = plain + "_" + i;
    }
    return name;
  }

  private static boolean isTaken(String name, List<ServerInfo.ServedName> taken) {
    return taken.stream().anyMatch(other -> other.name().equals(name));
  }

  /** A request that the model answers: a row of its data, or one made from the schema. */
  private String example(ModelRef model, Pipeline pipeline, JobContext context) {
    Batch rows = exports.rows(model, Optional.empty(), pipeline, context);
    Batch one = rows.rows() > 0 ? rows.select(new int[] {0}) : ExampleRows.of(pipeline.schema());
    return JsonRows.each(one).getFirst();
  }

  synchronized Optional<ServerStats> stop() {
    Optional<Live> running = Optional.ofNullable(live);
    live = null;
    running.ifPresent(r -> r.server().close());
    return running.map(r -> r.server().stats());
  }

  synchronized Optional<ServerInfo> running() {
    return Optional.ofNullable(live).map(Live::info);
  }

  synchronized Optional<ServerStats> stats() {
    return Optional.ofNullable(live).map(r -> r.server().stats());
  }

  @Override
  public void close() {
    stop();
  }
}
