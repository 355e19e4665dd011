// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.actions.Rehearsed;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.learn.Series;
import dev.modelwright.learn.StepEffect;
import dev.modelwright.model.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** What steps could do, made up for tests. */
final class SampleEffects {

  private SampleEffects() {}

  private static double[] incomes() {
    Random random = new Random(5);
    double[] incomes = new double[400];
    for (int i = 0; i < incomes.length; i++) {
      incomes[i] = i % 25 == 3 ? Double.NaN : Math.exp(10 + 0.5 * random.nextGaussian());
    }
    return incomes;
  }

  static Rehearsed.Step mapped(DoubleUnaryOperator change) {
    double[] before = incomes();
    double[] after = Arrays.stream(before).map(change).toArray();
    return step(List.of(numbers("income", before)), List.of(numbers("income", after)), 400);
  }

  static Rehearsed.Step levels() {
    String[] before = new String[400];
    Arrays.setAll(before, i -> List.of("car", "furniture", "education", "business").get(i % 7 % 4));
    List<Series> after =
        List.of("car", "furniture", "education").stream()
            .map(
                level ->
                    numbers(
                        "purpose=" + level,
                        Arrays.stream(before).mapToDouble(v -> v.equals(level) ? 1 : 0).toArray()))
            .toList();
    return step(List.of(new Series("purpose", new Values.Texts(before))), after, 400);
  }

  static Rehearsed.Step dropped(int rows) {
    double[] before = incomes();
    return step(
        List.of(numbers("income", before)),
        List.of(numbers("income", Arrays.copyOf(before, rows))),
        rows);
  }

  static Rehearsed.Step failed(Message reason) {
    return new Rehearsed.Step(
        new StepEffect(
            Optional.of(new Problem("expression", reason)),
            400,
            400,
            List.of(),
            List.of(),
            List.of()),
        List.of());
  }

  static Rehearsed.Step blocked(Rehearsed.Step step, Message obstacle) {
    return new Rehearsed.Step(step.effect(), List.of(obstacle));
  }

  private static Series numbers(String name, double[] values) {
    return new Series(name, new Values.Numbers(values));
  }

  private static Rehearsed.Step step(List<Series> before, List<Series> after, int rows) {
    return new Rehearsed.Step(
        new StepEffect(Optional.empty(), 400, rows, before, after, List.of()), List.of());
  }
}
