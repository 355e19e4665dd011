// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.Profile;
import dev.modelwright.data.formats.TextCopy;
import dev.modelwright.learn.Learners;
import dev.modelwright.learn.Targets;
import dev.modelwright.measure.LoadResult;
import dev.modelwright.measure.LoadSnapshot;
import dev.modelwright.serve.ServerStats;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Carries actions out with the rooms' services. It holds what a session has made: opened tables,
 * runs, and the running server. Safe for use by several jobs at once.
 */
public final class Actions implements AutoCloseable {

  private final Services services;
  private final Tables tables;
  private final Runs runs = new Runs();
  private final LookActions looking;
  private final LearnActions learning;
  private final ExportActions exporting;
  private final ServeActions serving;
  private final MeasureActions measuring;

  /** An executor without runs and without a server. */
  public Actions(Services services) {
    this.services = services;
    tables = new Tables(services.reader());
    looking = new LookActions(tables, services.reports());
    learning = new LearnActions(services, tables, runs);
    exporting = new ExportActions(tables, runs);
    serving = new ServeActions(exporting, runs, services.ticker());
    measuring = new MeasureActions(serving, exporting, runs, services.ticker());
  }

  /** The learners that there are. */
  public Learners learners() {
    return services.learners();
  }

  /**
   * Carries an action out; blocks until it is done.
   *
   * @throws dev.modelwright.base.ProblemException if it cannot be done, for a reason that it names
   * @throws dev.modelwright.base.CancelledException soon after the context was cancelled
   */
  @SuppressWarnings("unchecked")
  public <R> R execute(Action<R> action, JobContext context) {
    // each case brings the result type that its action names; the compiler cannot see that
    return (R)
        switch (action) {
          case Action.OpenTable open -> open(open, context);
          case Action.ConvertTables convert -> convert(convert, context);
          case Action.PreviewTable preview -> tables.preview(preview, context);
          case Action.ListTables list -> tables.parts(list.file());
          case Action.InspectTable inspect -> looking.inspect(inspect, context);
          case Action.ComparePair pair -> looking.pair(pair, context);
          case Action.WriteProfile profile -> looking.profile(profile, context);
          case Action.RehearseRecipe rehearse -> looking.rehearse(rehearse, context);
          case Action.SaveRecipe save -> looking.save(save);
          case Action.OpenRecipe open -> looking.recipe(open);
          case Action.PlanTraining plan -> learning.plan(plan, context);
          case Action.TrainModel train -> learning.train(train, context);
          case Action.SaveModel save -> exporting.save(save);
          case Action.EvaluateModel evaluate -> learning.evaluate(evaluate, context);
          case Action.ExplainModel explain -> learning.explain(explain, context);
          case Action.PredictRows predict -> exporting.predict(predict, context);
          case Action.ExportModel export -> exporting.export(export, context);
          case Action.StartServer start -> serving.start(start, context);
          case Action.StopServer stop -> serving.stop();
          case Action.AskServer ask ->
              new HttpCalls(services.ticker()).post(ask.address(), ask.body());
          case Action.RunLoadTest load -> measuring.run(load, snapshot -> {}, context);
          case Action.WriteReport report -> services.reports().write(report.input(), report.file());
          case Action.RunJourney journey ->
              new JourneyActions(this, services.ticker()).run(journey, context);
        };
  }

  /** A load test that is watched while it runs; the watcher is called on the caller's thread. */
  public LoadResult measure(
      Action.RunLoadTest action, Consumer<LoadSnapshot> watcher, JobContext context) {
    return measuring.run(action, watcher, context);
  }

  /** The server of this session, if it runs. */
  public Optional<ServerInfo> server() {
    return serving.running();
  }

  /** The running server's figures of this moment. */
  public Optional<ServerStats> serverStats() {
    return serving.stats();
  }

  /** Stops what runs. */
  @Override
  public void close() {
    serving.close();
  }

  private OpenedTable open(Action.OpenTable action, JobContext context) {
    Dataset dataset = tables.open(action.file(), action.reading(), context.part(0, 0.7));
    context.progress(0.7, Message.of("actions.stage-profile", dataset.name()));
    Profile profile = Profile.of(dataset, context.part(0.7, 1));
    return new OpenedTable(dataset, profile, Targets.guess(dataset));
  }

  private List<Path> convert(Action.ConvertTables action, JobContext context) {
    Folders.create(action.folder());
    List<Path> written = new ArrayList<>();
    int files = action.files().size();
    for (int i = 0; i < files; i++) {
      Path file = action.files().get(i);
      Path out = action.folder().resolve(textName(String.valueOf(file.getFileName())));
      JobContext part = context.part((double) i / files, (i + 1.0) / files);
      try (TextCopy text = tables.text(file, part)) {
        services.converter().convert(text.file(), out, part);
      }
      written.add(out);
    }
    return written;
  }

  /** A text file keeps its name; what is taken out of another one is called {@code .csv}. */
  private static String textName(String name) {
    String plain = name.replaceFirst("(?i)\\.(gz|zip|xlsx|parquet)$", "");
    return plain.equals(name) || plain.toLowerCase(java.util.Locale.ROOT).endsWith(".csv")
        ? plain
        : plain + ".csv";
  }
}
