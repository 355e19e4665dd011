// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Actions;
import dev.modelwright.actions.Run;
import dev.modelwright.actions.Services;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Ticker;
import dev.modelwright.data.Converter;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.learn.BaselineLearner;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.Learners;
import dev.modelwright.learn.TrainPlan;
import dev.modelwright.learn.Trainer;
import dev.modelwright.learn.smile.NativeLinearAlgebra;
import dev.modelwright.learn.smile.SmileLearners;
import dev.modelwright.testkit.DirectJobs;
import dev.modelwright.testkit.FakeTicker;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.session.Session;
import dev.modelwright.ui.control.SystemFilePicker;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Fonts;
import dev.modelwright.ui.theme.Look;
import dev.modelwright.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Real runs on the sample tables, and a kit for rooms. Runs are numbered from 1. */
final class SampleRuns {

  private final Actions actions;
  private final Path folder;

  SampleRuns() {
    List<Learner<?>> learners = new ArrayList<>(List.of(new BaselineLearner()));
    learners.addAll(SmileLearners.all(new NativeLinearAlgebra()));
    Learners all = new Learners(learners);
    Ticker ticker = Ticker.system();
    actions =
        new Actions(
            new Services(
                new DatasetReader(),
                new Converter(),
                all,
                new Trainer(all, ticker, "test"),
                new dev.modelwright.actions.report.Reports(),
                ticker));
    folder = folder();
  }

  /** Trains on a sample table. */
  Run train(String file, String target, String learner, Map<String, String> parameters) {
    Path data = folder.resolve(file);
    assumeThat(data).as("sample table").exists();
    TrainPlan plan = TrainPlan.of(target, learner).with(parameters);
    return actions.execute(new Action.TrainModel(data, plan), JobContext.none());
  }

  /** Trains with the learner's own settings. */
  Run train(String file, String target, String learner) {
    return train(file, target, learner, Map.of());
  }

  /** A kit whose jobs run at once, in bundled fonts. */
  RoomKit kit(Session session, Theme theme, Language language) {
    return kit(session, theme, language, new DirectJobs());
  }

  /** The same with other jobs. */
  RoomKit kit(Session session, Theme theme, Language language, Jobs jobs) {
    Words words = new Words(language);
    return new RoomKit(
        session,
        new Desk(actions, jobs, action -> Optional.of("modelwright explain model.mwm")),
        words,
        new Look(theme, words.languageProperty(), Fonts.bundled()),
        new SystemFilePicker(),
        new FakeTicker());
  }

  /** The folder of sample tables, above the working directory. */
  private static Path folder() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isDirectory(here.resolve("sample-data"))) {
      here = here.getParent();
    }
    return here == null ? Path.of("sample-data") : here.resolve("sample-data");
  }
}
