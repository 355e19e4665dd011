// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

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
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs command lines with the real services and keeps what they print. */
final class Console implements Host {

  private final ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(outBytes, true, StandardCharsets.UTF_8);
  private final PrintStream err = new PrintStream(errBytes, true, StandardCharsets.UTF_8);
  private Runnable whileServing = () -> {};

  /** What came of a command line. */
  record Result(int code, String out, String err) {}

  Result run(Object... words) {
    outBytes.reset();
    errBytes.reset();
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = words[i].toString();
    }
    try (Actions actions = actions()) {
      int code = new Cli(actions, this, "1.2.3").run(arguments);
      return new Result(
          code,
          outBytes.toString(StandardCharsets.UTF_8),
          errBytes.toString(StandardCharsets.UTF_8));
    }
  }

  /** What happens while {@code serve} waits to be stopped. */
  void whileServing(Runnable what) {
    whileServing = what;
  }

  String printed() {
    return outBytes.toString(StandardCharsets.UTF_8);
  }

  private static Actions actions() {
    List<Learner<?>> learners = new ArrayList<>(List.of(new BaselineLearner()));
    learners.addAll(SmileLearners.all(new NativeLinearAlgebra()));
    Learners all = new Learners(learners);
    Ticker ticker = Ticker.system();
    return new Actions(
        new Services(
            new DatasetReader(),
            new Converter(),
            all,
            new Trainer(all, ticker, "test"),
            new Reports(),
            ticker));
  }

  @Override
  public PrintStream out() {
    return out;
  }

  @Override
  public PrintStream err() {
    return err;
  }

  @Override
  public boolean terminal() {
    return false;
  }

  @Override
  public void untilStopped() {
    whileServing.run();
  }

  @Override
  public void tour(Path folder) {
    out.println("tour to " + folder);
  }
}
