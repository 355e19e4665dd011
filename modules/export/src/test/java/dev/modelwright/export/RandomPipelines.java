// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

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
import dev.modelwright.model.Range;
import dev.modelwright.model.Step;
import dev.modelwright.model.Target;
import dev.modelwright.model.Tree;
import dev.modelwright.model.TreeEnsemble;
import dev.modelwright.model.TreeNode;
import dev.modelwright.model.UnseenPolicy;
import dev.modelwright.testkit.model.SamplePipelines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Pipelines of any schema, any steps and any predictor, with names that are hard to write down. */
final class RandomPipelines {

  private static final List<String> NAMES =
      List.of(
          "label",
          "prediction",
          "probabilities",
          "features",
          "a b",
          "\"q\" & <x>",
          "年龄",
          "é\tx",
          "x'y/z:",
          "score 0",
          "😀 mood",
          "largest_probability",
          "constant");
  private static final List<String> LEVELS =
      List.of(
          "a", "A", "b c", "<&>\"'", "東京", "0", "NaN", "1.0", "😀", "x\ny", "t\tt", " lead",
          "trail ", "true", "null", "-");
  private static final List<String> LABELS = List.of("no", "yes & \"so\"", "也许", "0");

  private final Random random;
  private final List<InputColumn> columns = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<String> numbers = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  private RandomPipelines(long seed) {
    this.random = new Random(seed);
  }

  /** A pipeline of any steps. */
  static Pipeline of(long seed) {
    return of(seed, Set.of());
  }

  /** A pipeline without some kinds of steps. */
  static Pipeline of(long seed, Set<Class<? extends Step>> without) {
    RandomPipelines made = new RandomPipelines(seed);
    made.columns();
    made.steps();
    if (made.random.nextInt(4) > 0) {
      new RandomSteps(made.random, without, made.steps, made.numbers, made.texts, LEVELS)
          .add(1 + made.random.nextInt(8));
    }
    Target target =
        made.random.nextInt(3) == 0
            ? new Target.Number("the target")
            : new Target.Label("the target", LABELS.subList(0, 2 + made.random.nextInt(3)));
    return new Pipeline(
        new InputSchema(made.columns),
        made.steps,
        made.predictor(target),
        target,
        SamplePipelines.provenance(),
        Optional.empty());
  }

  private void columns() {
    List<String> names = new ArrayList<>(NAMES);
    java.util.Collections.shuffle(names, random);
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      InputType type = pick(List.of(InputType.values()));
      List<String> levels = new ArrayList<>();
      if (type.isText()) {
        List<String> shuffled = new ArrayList<>(LEVELS);
        java.util.Collections.shuffle(shuffled, random);
        levels.addAll(shuffled.subList(0, random.nextInt(7)));
      }
      Optional<Range> range =
          type.isText() || random.nextInt(3) == 0
              ? Optional.empty()
              : Optional.of(
                  switch (type) {
                    case DATE -> new Range(-1e6, 1e6);
                    case DATETIME -> new Range(-1e11, 1e11);
                    case NUMBER, CATEGORY -> new Range(-5, 5);
                  });
      columns.add(
          new InputColumn(
              names.get(i),
              type,
              levels,
              range,
              pick(List.of(MissingPolicy.values())),
              pick(List.of(UnseenPolicy.values()))));
    }
  }

  private void steps() {
    for (InputColumn column : columns) {
      if (column.type().isText()) {
        text(column);
      } else {
        number(column);
      }
    }
  }

  private void number(InputColumn column) {
    String value = column.name();
    boolean imputed = random.nextInt(4) > 0;
    if (!imputed || random.nextInt(5) == 0) {
      numbers.add(value);
    }
    if (imputed) {
      steps.add(new Step.Impute(value, value + ":filled", new Fill.Number(tidy())));
      value = value + ":filled";
      numbers.add(value);
    }
    if (random.nextInt(3) == 0) {
      steps.add(new Step.Scale(value, value + ":scaled", tidy(), 0.37 + random.nextInt(5)));
      numbers.add(value + ":scaled");
    }
    if (column.type() == InputType.DATE || column.type() == InputType.DATETIME) {
      List<DatePart> parts = new ArrayList<>(List.of(DatePart.values()));
      java.util.Collections.shuffle(parts, random);
      parts = parts.subList(0, 1 + random.nextInt(5));
      String from = value;
      List<String> outputs = parts.stream().map(part -> from + "." + part).toList();
      steps.add(new Step.DateParts(from, column.type(), parts, outputs));
      numbers.addAll(outputs);
      if (random.nextBoolean()) {
        String part = outputs.getFirst();
        steps.add(new Step.Impute(part, part + ":filled", new Fill.Number(1)));
        numbers.add(part + ":filled");
      }
    }
  }

  private void text(InputColumn column) {
    String value = column.name();
    texts.add(value);
    if (column.levels().isEmpty()) {
      return;
    }
    if (random.nextInt(3) > 0) {
      Fill fill = new Fill.Level(random.nextInt(4) == 0 ? "other" : pick(column.levels()));
      steps.add(new Step.Impute(value, value + ":filled", fill));
      value = random.nextInt(5) == 0 ? value : value + ":filled";
    }
    List<String> levels = new ArrayList<>(column.levels());
    if (random.nextInt(3) == 0) {
      levels.add("other");
    }
    if (random.nextBoolean()) {
      List<String> outputs = new ArrayList<>();
      for (String level : levels) {
        outputs.add(value + "=" + level);
      }
      steps.add(new Step.OneHot(value, levels, outputs));
      numbers.addAll(outputs);
    } else {
      double otherwise = pick(List.of(-1.0, 0.5, 0.0, Double.NaN));
      steps.add(new Step.Ordinal(value, value + ":position", levels, otherwise));
      numbers.add(value + ":position");
    }
  }

  private Predictor predictor(Target target) {
    int width = target.width();
    int kind = random.nextInt(7);
    if (kind == 0) {
      return new ConstantPredictor(Doubles.of(answer(width)));
    }
    List<String> features = features();
    boolean number = target instanceof Target.Number;
    Link link =
        number ? Link.IDENTITY : width == 2 && random.nextBoolean() ? Link.LOGIT : Link.SOFTMAX;
    if (kind <= 2) {
      int scores = link == Link.LOGIT ? 1 : width;
      List<Doubles> weights =
          IntStream.range(0, scores)
              .mapToObj(k -> Doubles.of(random.doubles(features.size(), -1, 1).toArray()))
              .toList();
      return new LinearPredictor(
          features, weights, Doubles.of(random.doubles(scores, -1, 1).toArray()), link);
    }
    boolean shares = !number && random.nextBoolean();
    Link treeLink = shares ? Link.IDENTITY : link;
    int scores = treeLink == Link.LOGIT ? 1 : width;
    int count = 1 + random.nextInt(6);
    List<Tree> trees =
        IntStream.range(0, count).mapToObj(i -> tree(features, scores, shares)).toList();
    boolean based = !shares && random.nextBoolean();
    return new TreeEnsemble(
        features,
        trees,
        shares || random.nextBoolean() ? Aggregation.MEAN : Aggregation.SUM,
        Doubles.of(based ? random.doubles(scores, -2, 2).toArray() : new double[scores]),
        treeLink);
  }

  private List<String> features() {
    List<String> features = new ArrayList<>(numbers);
    if (random.nextBoolean()) {
      java.util.Collections.shuffle(features, random);
      features = features.subList(0, random.nextInt(features.size() + 1));
    }
    return features;
  }

  private Tree tree(List<String> features, int scores, boolean shares) {
    List<TreeNode> nodes = new ArrayList<>();
    int splits = features.isEmpty() ? 0 : random.nextInt(8);
    for (int i = 0; i < splits; i++) {
      nodes.add(
          new TreeNode.Split(
              random.nextInt(features.size()),
              random.nextInt(3) == 0 ? 0.5 : tidy() + random.nextInt(3) * 0.1,
              2 * i + 1,
              2 * i + 2,
              random.nextBoolean(),
              10));
    }
    for (int i = 0; i <= splits; i++) {
      double[] values =
          shares
              ? answer(scores)
              : random.doubles(scores, -1, 1).map(v -> Math.rint(v * 10) / 10).toArray();
      nodes.add(new TreeNode.Leaf(Doubles.of(values), 5));
    }
    return new Tree(nodes);
  }

  /** Probabilities, or any number. */
  private double[] answer(int width) {
    if (width == 1) {
      return new double[] {tidy()};
    }
    double[] shares = random.doubles(width, 0, 1).map(v -> Math.rint(v * 4) + 1).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  private double tidy() {
    return Math.rint((random.nextDouble() * 10 - 5) * 4) / 4;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
