// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app;

import dev.modelwright.actions.Actions;
import dev.modelwright.actions.Services;
import dev.modelwright.actions.report.Reports;
import dev.modelwright.base.Ticker;
import dev.modelwright.data.Converter;
import dev.modelwright.data.DatasetReader;
import dev.modelwright.learn.BaselineLearner;
import dev.modelwright.learn.Learner;
import dev.modelwright.learn.Learners;
import dev.modelwright.learn.Trainer;
import dev.modelwright.learn.smile.NativeLinearAlgebra;
import dev.modelwright.learn.smile.SmileLearners;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The only place that constructs services. */
final class Workbench implements AutoCloseable {

  private final Ticker ticker = Ticker.system();
  private final Actions actions;

  Workbench() {
    List<Learner<?>> learners = new ArrayList<>(List.of(new BaselineLearner()));
    learners.addAll(SmileLearners.all(new NativeLinearAlgebra()));
    Learners all = new Learners(learners);
    actions =
        new Actions(
            new Services(
                new DatasetReader(),
                new Converter(),
                all,
                new Trainer(all, ticker, version()),
                new Reports(),
                ticker));
  }

  Actions actions() {
    return actions;
  }

  Ticker ticker() {
    return ticker;
  }

  /** The program's version, from the jar that holds it. */
  static String version() {
    String version = Workbench.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  /** Where the sample tables are; the launchers say it. */
  static Path samples() {
    return Path.of(System.getProperty("modelwright.samples", "sample-data"));
  }

  @Override
  public void close() {
    actions.close();
  }
}
