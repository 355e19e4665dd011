// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.testkit.model;

import dev.modelwright.model.Aggregation;
import dev.modelwright.model.ConstantPredictor;
import dev.modelwright.model.DatePart;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.Fill;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.InputType;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Link;
import dev.modelwright.model.MissingPolicy;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictor;
import dev.modelwright.model.Provenance;
import dev.modelwright.model.Range;
import dev.modelwright.model.Step;
import dev.modelwright.model.Target;
import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeEnsemble;
import dev.modelwright.model.TreeNode;
import dev.modelwright.model.UnseenPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One pipeline of every predictor form, over a schema with every kind of column; and three over
 * every kind of step, see {@link SampleSteps}.
 */
public final class SamplePipelines {

  private static final Target BINARY = new Target.Label("default", List.of("no", "yes"));
  private static final Target MULTI = new Target.Label("grade", List.of("A", "B", "C"));
  private static final Target NUMBER = new Target.Number("amount due");

  private static final List<String> FEATURES =
      List.of(
          "age:scaled",
          "income:filled",
          "purpose=car",
          "purpose=new \"home\"",
          "region:position",
          "opened.year",
          "opened.month",
          "opened.weekday",
          "seen.hour");

  private SamplePipelines() {}

  /** All of them. */
  public static List<Pipeline> all() {
    return List.of(
        linear(),
        logistic(),
        multinomial(),
        regressionTree(),
        classificationTree(),
        boosted(),
        forest(),
        baseline(),
        baselineNumber(),
        prepared(),
        preparedTrees(),
        hashed());
  }

  /** A linear regression over every kind of step but the hashed words. */
  public static Pipeline prepared() {
    List<String> features = SampleSteps.features();
    double[] weights = new double[features.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (i % 2 == 0 ? 1 : -1) * (0.25 + 0.125 * i);
    }
    return new Pipeline(
        SampleSteps.schema(),
        SampleSteps.steps(),
        new LinearPredictor(features, List.of(Doubles.of(weights)), Doubles.of(3.5), Link.IDENTITY),
        NUMBER,
        provenance(),
        Optional.empty());
  }

  /** Boosted trees over every kind of step but the hashed words: one split on each feature. */
  public static Pipeline preparedTrees() {
    List<String> features = SampleSteps.features();
    List<Tree> trees =
        java.util.stream.IntStream.range(0, features.size())
            .mapToObj(
                i ->
                    new Tree(
                        List.of(
                            new TreeNode.Split(i, 0.5, 1, 2, i % 2 == 0, 100),
                            leaf(i, 0, 1),
                            leaf(i, 3, 1))))
            .toList();
    return new Pipeline(
        SampleSteps.schema(),
        SampleSteps.steps(),
        new TreeEnsemble(features, trees, Aggregation.SUM, Doubles.of(0), Link.LOGIT),
        BINARY,
        provenance(),
        Optional.empty());
  }

  /** A linear regression over hashed words. */
  public static Pipeline hashed() {
    Step.HashedWords words = SampleSteps.hashed();
    return new Pipeline(
        SampleSteps.schema(),
        List.of(words),
        new LinearPredictor(
            words.outputs(),
            List.of(Doubles.of(1, -2, 3.5, 0.25, -0.125)),
            Doubles.of(1),
            Link.IDENTITY),
        NUMBER,
        provenance(),
        Optional.empty());
  }

  /** The schema that they share. */
  public static InputSchema schema() {
    return new InputSchema(
        List.of(
            ranged("age", InputType.NUMBER, 18, 90, MissingPolicy.ALLOW),
            ranged("income", InputType.NUMBER, 0, 250_000, MissingPolicy.ALLOW),
            new InputColumn(
                "purpose",
                InputType.CATEGORY,
                List.of("car", "new \"home\"", "trip"),
                Optional.empty(),
                MissingPolicy.ALLOW,
                UnseenPolicy.OTHER),
            new InputColumn(
                "région & 地区",
                InputType.CATEGORY,
                List.of("north", "süd", "东"),
                Optional.empty(),
                MissingPolicy.ALLOW,
                UnseenPolicy.MISSING),
            ranged("opened", InputType.DATE, 10_000, 20_000, MissingPolicy.ALLOW),
            ranged("last seen", InputType.DATETIME, 1e9, 1.7e9, MissingPolicy.ALLOW)));
  }

  /** The steps that they share. */
  public static List<Step> steps() {
    return List.of(
        new Step.Impute("age", "age:filled", new Fill.Number(41.5)),
        new Step.Scale("age:filled", "age:scaled", 44.25, 13.5),
        new Step.Impute("income", "income:filled", new Fill.Number(32_100)),
        new Step.Impute("purpose", "purpose:filled", new Fill.Level("car")),
        new Step.OneHot(
            "purpose:filled",
            List.of("car", "new \"home\""),
            List.of("purpose=car", "purpose=new \"home\"")),
        new Step.Impute("région & 地区", "region:filled", new Fill.Level("süd")),
        new Step.Ordinal("region:filled", "region:position", List.of("north", "süd", "东"), -1),
        new Step.Impute("opened", "opened:filled", new Fill.Number(15_000)),
        new Step.DateParts(
            "opened:filled",
            InputType.DATE,
            List.of(DatePart.YEAR, DatePart.MONTH, DatePart.WEEKDAY),
            List.of("opened.year", "opened.month", "opened.weekday")),
        new Step.Impute("last seen", "seen:filled", new Fill.Number(1.5e9)),
        new Step.DateParts(
            "seen:filled", InputType.DATETIME, List.of(DatePart.HOUR), List.of("seen.hour")));
  }

  /** A linear regression. */
  public static Pipeline linear() {
    return pipeline(
        new LinearPredictor(
            FEATURES,
            List.of(Doubles.of(12.5, 0.003, -7, 4.25, 1.5, -0.5, 2.25, 0.125, -1)),
            Doubles.of(1010.75),
            Link.IDENTITY),
        NUMBER);
  }

  /** A binary logistic regression. */
  public static Pipeline logistic() {
    return pipeline(
        new LinearPredictor(
            FEATURES,
            List.of(Doubles.of(-0.75, 0.00002, 0.5, -0.25, 0.3, 0.01, -0.05, 0.02, 0.015)),
            Doubles.of(-20.5),
            Link.LOGIT),
        BINARY);
  }

  /** A multinomial logistic regression with three labels; the last label's scores are 0. */
  public static Pipeline multinomial() {
    return pipeline(
        new LinearPredictor(
            FEATURES,
            List.of(
                Doubles.of(-0.75, 0.00002, 0.5, -0.25, 0.3, 0.01, -0.05, 0.02, 0.015),
                Doubles.of(0.5, -0.00001, 0.125, 0.75, -0.2, 0.005, 0.1, -0.3, 0.02),
                Doubles.of(new double[9])),
            Doubles.of(-20.5, -9.5, 0),
            Link.SOFTMAX),
        MULTI);
  }

  /** A regression tree. */
  public static Pipeline regressionTree() {
    return trees(1, 1, Aggregation.MEAN, Link.IDENTITY, NUMBER);
  }

  /** A classification tree with three labels. */
  public static Pipeline classificationTree() {
    return trees(1, 3, Aggregation.MEAN, Link.IDENTITY, MULTI);
  }

  /** A forest with two labels. */
  public static Pipeline forest() {
    return trees(7, 2, Aggregation.MEAN, Link.IDENTITY, BINARY);
  }

  /** Boosted trees with two labels and one score. */
  public static Pipeline boosted() {
    return trees(5, 1, Aggregation.SUM, Link.LOGIT, BINARY);
  }

  /** The most frequent label, with the labels' shares. */
  public static Pipeline baseline() {
    return pipeline(new ConstantPredictor(Doubles.of(0.7, 0.2, 0.1)), MULTI);
  }

  /** The mean. */
  public static Pipeline baselineNumber() {
    return pipeline(new ConstantPredictor(Doubles.of(1234.5)), NUMBER);
  }

  /** A pipeline of the shared schema and steps. */
  public static Pipeline pipeline(Predictor predictor, Target target) {
    return new Pipeline(schema(), steps(), predictor, target, provenance(), Optional.empty());
  }

  /** A birth certificate. */
  public static Provenance provenance() {
    return new Provenance(
        new Provenance.Data("credit.csv", "0".repeat(64), 1000, 7),
        new Provenance.Split("stratified hold-out", 0.25, 42, 750, 250),
        new Provenance.Training("sample", new TreeMap<>()),
        new TreeMap<>(java.util.Map.of("modelwright", "0.1.0")),
        Instant.parse("2026-01-02T03:04:05Z"));
  }

  private static InputColumn ranged(
      String name, InputType type, double min, double max, MissingPolicy missing) {
    return new InputColumn(
        name, type, List.of(), Optional.of(new Range(min, max)), missing, UnseenPolicy.OTHER);
  }

  private static Pipeline trees(
      int count, int scores, Aggregation aggregation, Link link, Target target) {
    List<Tree> trees =
        java.util.stream.IntStream.range(0, count).mapToObj(i -> tree(i, scores)).toList();
    return pipeline(
        new TreeEnsemble(FEATURES, trees, aggregation, Doubles.of(new double[scores]), link),
        target);
  }

  private static Tree tree(int seed, int scores) {
    return new Tree(
        List.of(
            new TreeNode.Split(0, -0.1 + 0.2 * seed, 1, 2, false, 750),
            new TreeNode.Split(1, 30_000.1 + 1_000.7 * seed, 3, 4, true, 400),
            new TreeNode.Split(2, 0.5, 5, 6, false, 350),
            leaf(seed, 0, scores),
            leaf(seed, 1, scores),
            new TreeNode.Split(5, 2005.5 + seed, 7, 8, true, 150),
            leaf(seed, 2, scores),
            leaf(seed, 3, scores),
            new TreeNode.Split(8, 11.5 - seed, 9, 10, false, 75),
            leaf(seed, 4, scores),
            leaf(seed, 5, scores)));
  }

  private static TreeNode.Leaf leaf(int seed, int position, int scores) {
    if (scores == 1) {
      return new TreeNode.Leaf(Doubles.of(0.3 * position - 0.7 + 0.11 * seed), 50);
    }
    double[] shares = new double[scores];
    double sum = 0;
    for (int k = 0; k < scores; k++) {
      shares[k] = 1 + (position * 7 + k * 5 + seed * 3) % 11;
      sum += shares[k];
    }
    for (int k = 0; k < scores; k++) {
      shares[k] /= sum;
    }
    return new TreeNode.Leaf(Doubles.of(shares), 50);
  }
}
