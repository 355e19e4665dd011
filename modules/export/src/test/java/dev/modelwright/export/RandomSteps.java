// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Doubles;
import dev.modelwright.model.Fill;
import dev.modelwright.model.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Steps of any kind in any order, each on any value that there is by then. */
final class RandomSteps {

  private static final List<String> WORDS =
      List.of("late", "Late", "car", "东", "京", "2", "né", "x", "a", "b", "not a word", "", "true");

  private final Random random;
  private final Set<Class<? extends Step>> without;
  private final List<Step> steps;
  private final List<String> numbers;
  private final List<String> texts;
  private final List<String> levels;

  /**
   * Adds to a pipeline's steps.
   *
   * @param without kinds that are left out
   * @param numbers names of the numbers, which grow
   * @param texts names of the texts
   * @param levels texts that may occur
   */
  RandomSteps(
      Random random,
      Set<Class<? extends Step>> without,
      List<Step> steps,
      List<String> numbers,
      List<String> texts,
      List<String> levels) {
    this.random = random;
    this.without = without;
    this.steps = steps;
    this.numbers = numbers;
    this.texts = new ArrayList<>(texts);
    this.levels = new ArrayList<>(levels);
    this.levels.addAll(List.of("other", "rest"));
  }

  void add(int count) {
    for (int i = 0; i < count; i++) {
      Step step = step("made " + i);
      if (!without.contains(step.getClass())) {
        steps.add(step);
        (step.makesText() ? texts : numbers).addAll(step.outputs());
        if (step instanceof Step.Bin bin) {
          levels.addAll(bin.labels());
        }
      }
    }
  }

  private Step step(String output) {
    boolean onText = !texts.isEmpty() && (numbers.isEmpty() || random.nextInt(3) == 0);
    return onText ? ofText(pick(texts), output) : ofNumber(output);
  }

  private Step ofNumber(String output) {
    int kind = random.nextInt(14);
    if (numbers.isEmpty() || kind >= 10) {
      return new Step.Derive(
          output, new RandomExpressions(random, numbers, texts, levels).of(1 + random.nextInt(4)));
    }
    String input = pick(numbers);
    return switch (kind) {
      case 0 -> clip(input, output);
      case 1 -> new Step.Log(input, output, tidy());
      case 2 -> new Step.YeoJohnson(input, output, pick(List.of(0.0, 2.0, 1.0, 0.5, -1.5, 3.25)));
      case 3 -> new Step.Indicator(input, output);
      case 4 -> new Step.Impute(input, output, new Fill.Number(tidy()));
      case 5, 6 -> missing(input, output);
      case 7 -> new Step.Scale(input, output, tidy(), 0.37 + random.nextInt(5));
      default -> bin(input, output);
    };
  }

  private Step missing(String input, String output) {
    return new Step.MissingNumbers(
        input,
        output,
        Doubles.of(
            DoubleStream.generate(() -> pick(List.of(0.0, -0.0, 0.5, 1.0, tidy(), 1e300)))
                .limit(1 + random.nextInt(3))
                .toArray()));
  }

  private Step clip(String input, String output) {
    double[] bounds = {tidy(), random.nextInt(3) == 0 ? Double.POSITIVE_INFINITY : tidy()};
    if (random.nextInt(4) == 0) {
      bounds[0] = Double.NEGATIVE_INFINITY;
    }
    Arrays.sort(bounds);
    return new Step.Clip(input, output, bounds[0], bounds[1]);
  }

  private Step bin(String input, String output) {
    double[] edges =
        DoubleStream.generate(() -> tidy() + 0.0)
            .limit(1 + random.nextInt(5))
            .sorted()
            .distinct()
            .toArray();
    List<String> labels =
        new ArrayList<>(IntStream.rangeClosed(0, edges.length).mapToObj(i -> "< " + i).toList());
    if (random.nextBoolean()) {
      labels.set(0, "a");
    }
    return new Step.Bin(input, output, Doubles.of(edges), labels);
  }

  private Step ofText(String input, String output) {
    return switch (random.nextInt(11)) {
      case 0 -> new Step.Indicator(input, output);
      case 1, 2 ->
          new Step.Gather(input, output, some(), pick(List.of("rest", "other", "a", "<&>\"'")));
      case 3, 4 -> levelValues(input, output);
      case 5 -> new Step.Impute(input, output, new Fill.Level(pick(levels)));
      case 6 -> new Step.Ordinal(input, output, some(), pick(List.of(-1.0, 0.5, Double.NaN)));
      case 7 -> terms(input, output);
      case 8, 9 -> {
        List<String> marks = new ArrayList<>(some());
        marks.add(pick(levels));
        yield new Step.MissingTexts(input, output, marks);
      }
      default -> new Step.HashedWords(input, outputs(output, 1 + random.nextInt(7)));
    };
  }

  private Step levelValues(String input, String output) {
    List<String> some = some();
    double[] values = some.stream().mapToDouble(level -> tidy()).toArray();
    if (values.length > 0 && random.nextInt(5) == 0) {
      values[0] = Double.NaN;
    }
    return new Step.LevelValues(
        input,
        output,
        some,
        Doubles.of(values),
        pick(List.of(0.5, -3.0, Double.NaN)),
        pick(List.of(0.25, 7.0, Double.NaN)));
  }

  private Step terms(String input, String output) {
    List<String> words = new ArrayList<>(WORDS);
    Collections.shuffle(words, random);
    List<Step.Term> terms = new ArrayList<>();
    for (int from = 0; from + 3 <= words.size() && terms.size() < 3; ) {
      int to = from + 1 + random.nextInt(3);
      terms.add(new Step.Term(words.subList(from, to), tidy()));
      from = to;
    }
    return new Step.Terms(input, terms, random.nextBoolean(), outputs(output, terms.size()));
  }

  private static List<String> outputs(String output, int count) {
    return IntStream.range(0, count).mapToObj(i -> output + "." + i).toList();
  }

  private List<String> some() {
    List<String> shuffled = new ArrayList<>(levels.stream().distinct().toList());
    Collections.shuffle(shuffled, random);
    return List.copyOf(shuffled.subList(0, random.nextInt(1 + Math.min(5, shuffled.size()))));
  }

  private double tidy() {
    return Math.rint((random.nextDouble() * 10 - 5) * 4) / 4;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
