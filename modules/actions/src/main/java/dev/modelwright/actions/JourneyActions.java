// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Ticker;
import dev.modelwright.evaluate.MetricsFile;
import dev.modelwright.evaluate.MetricsReport;
import dev.modelwright.export.ExportedFile;
import dev.modelwright.export.Format;
import dev.modelwright.export.Parity;
import dev.modelwright.export.ParityFile;
import dev.modelwright.export.ParityReport;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.measure.LoadResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The whole journey as a list of other actions, each carried out like any other. */
final class JourneyActions {

  /**
   * Requests a second that any desktop serves with ease, so that latency and not overload shows.
   */
  private static final double RATE = 1000;

  private static final String BASELINE = "baseline";

  private final Actions actions;
  private final Ticker ticker;

  JourneyActions(Actions actions, Ticker ticker) {
    this.actions = actions;
    this.ticker = ticker;
  }

  Journey run(Action.RunJourney action, JobContext context) {
    Path out = Folders.create(action.out());
    Run run =
        actions.execute(new Action.TrainModel(action.data(), action.plan()), context.part(0, 0.3));
    Run baseline =
        actions.execute(
            new Action.TrainModel(action.data(), baseline(action.plan())), context.part(0.3, 0.35));
    ModelRef model = new ModelRef.OfRun(run.number());
    Path file = actions.execute(new Action.SaveModel(model, out.resolve("model.mwm")), context);
    Explanation explanation =
        actions.execute(new Action.ExplainModel(model, Optional.empty()), context.part(0.35, 0.45));
    Exported exported =
        actions.execute(
            new Action.ExportModel(model, EnumSet.allOf(Format.class), out, Optional.empty()),
            context.part(0.45, 0.6));
    Served served = serve(action.load(), run, model, exported.parity(), context.part(0.6, 0.95));
    new ParityFile().write(served.parity(), exported.proof());
    Path metrics = out.resolve("metrics.json");
    new MetricsFile()
        .write(
            MetricsReport.of(run.learner(), run.trained().rows().train().length, run.evaluation()),
            metrics);
    Path latency = LatencyFile.write(served.load(), out.resolve("latency.json"));
    ReportInput input =
        new ReportInput(
            run,
            Optional.of(baseline),
            explanation,
            Optional.of(served.parity()),
            Optional.of(served.load()),
            Locale.ENGLISH);
    Path report =
        actions.execute(new Action.WriteReport(input, out.resolve("report.html")), context);
    List<Path> files =
        Stream.concat(
                Stream.of(file),
                Stream.concat(
                    exported.result().files().stream().map(ExportedFile::file),
                    Stream.of(metrics, exported.proof(), latency, report)))
            .toList();
    return new Journey(run, baseline, served.parity(), served.load(), files);
  }

  private static TrainPlan baseline(TrainPlan plan) {
    return new TrainPlan(
        plan.target(),
        plan.task(),
        BASELINE,
        new java.util.TreeMap<>(),
        plan.recipe(),
        plan.holdOut());
  }

  private record Served(ParityReport parity, LoadResult load) {}

  /** Serves the model, compares what comes over the wire, and measures. */
  private Served serve(
      Duration load, Run run, ModelRef model, ParityReport files, JobContext context) {
    ServerInfo server =
        actions.execute(new Action.StartServer(List.of(model), "127.0.0.1", 0), context);
    try {
      ServerRuntime runtime =
          new ServerRuntime(new HttpCalls(ticker), server.address(), run.pipeline().target());
      ParityReport wire =
          new Parity().prove(run.pipeline(), run.heldOut(), List.of(runtime), context.part(0, 0.2));
      LoadResult result =
          actions.execute(
              new Action.RunLoadTest(new LoadTarget.RunningServer(Optional.empty()), RATE, load),
              context.part(0.2, 1));
      return new Served(files.with(wire.checks()), result);
    } finally {
      actions.execute(new Action.StopServer(), JobContext.none());
    }
  }
}
