// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.Ticker;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Provenance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes a dataset and a plan to a model. */
public final class Trainer {

  private final Learners learners;
  private final Ticker ticker;
  private final String version;

  /**
   * A trainer.
   *
   * @param version of this program, for a model's birth certificate
   */
  public Trainer(Learners learners, Ticker ticker, String version) {
    this.learners = learners;
    this.ticker = ticker;
    this.version = version;
  }

  /**
   * Splits the rows, fits the preparation and the learner on the training rows only, and puts them
   * together.
   *
   * @throws dev.modelwright.base.ProblemException if the target, a setting or the rows do not allow
   *     it
   * @throws dev.modelwright.base.CancelledException if it was cancelled
   */
  public TrainedModel train(Dataset dataset, TrainPlan plan, JobContext context) {
    return train(dataset, plan, learners.byId(plan.learner()), context);
  }

  private <P extends Record> TrainedModel train(
      Dataset dataset, TrainPlan plan, Learner<P> learner, JobContext context) {
    long begin = ticker.nanos();
    P parameters = Parameters.parse(learner.defaults(), plan.parameters());
    Prepared ready = Prepared.of(dataset, plan, learner, context.part(0, 0.3));
    context.check();
    context.progress(0.3, Message.of("learn.stage-fit", learner.id()));
    Optional<Problem> unfit = learner.unfitFor(ready.set());
    if (unfit.isPresent()) {
      throw unfit.get().exception();
    }
    long seed = plan.holdOut().seed();
    Fitted fitted = learner.fit(ready.set(), parameters, seed, context.part(0.3, 0.95));
    context.check();
    Provenance provenance = provenance(dataset, plan, ready, learner, parameters);
    Pipeline pipeline = pipeline(ready, fitted, provenance);
    Duration duration = Duration.ofNanos(ticker.nanos() - begin);
    context.progress(1, Message.of("learn.stage-done"));
    return new TrainedModel(
        pipeline,
        ready.choice().task(),
        ready.rows(),
        sentences(ready),
        warnings(ready, fitted),
        duration);
  }

  private static Pipeline pipeline(Prepared ready, Fitted fitted, Provenance provenance) {
    return new Pipeline(
        ready.fitted().schema(),
        ready.fitted().steps(),
        fitted.predictor(),
        ready.choice().target(),
        provenance,
        fitted.inference());
  }

  private static List<Message> sentences(Prepared ready) {
    List<Message> sentences = new ArrayList<>(ready.choice().notes());
    sentences.addAll(ready.recipe().sentences());
    sentences.addAll(ready.fitted().notes());
    return sentences;
  }

  private static List<Message> warnings(Prepared ready, Fitted fitted) {
    List<Message> warnings = new ArrayList<>();
    TargetChoice choice = ready.choice();
    if (choice.missing() > 0) {
      warnings.add(Message.of("learn.target-missing", choice.target().name(), choice.missing()));
    }
    warnings.addAll(Giveaways.in(ready.set()));
    warnings.addAll(fitted.notes());
    return warnings;
  }

  private Provenance provenance(
      Dataset dataset, TrainPlan plan, Prepared ready, Learner<?> learner, Record parameters) {
    SortedMap<String, String> versions = new TreeMap<>(learner.versions());
    versions.put("modelwright", version);
    versions.put("java", Runtime.version().toString());
    SplitRows rows = ready.rows();
    HoldOut holdOut = plan.holdOut();
    return new Provenance(
        new Provenance.Data(
            dataset.name(),
            dataset.source().sha256(),
            dataset.rowCount(),
            dataset.columns().size()),
        new Provenance.Split(
            ready.method(),
            holdOut.testShare(),
            holdOut.seed(),
            rows.train().length,
            rows.test().length),
        new Provenance.Training(
            learner.id(),
            Parameters.asText(parameters),
            Optional.of(new RecipeFile().text(plan.recipe().settled(dataset)))),
        versions,
        ticker.now());
  }
}
