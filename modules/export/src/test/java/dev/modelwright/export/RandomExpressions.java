// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Expression;
import java.util.List;
import java.util.Random;

/** Formulas of any form over given values. */
final class RandomExpressions {

  private final Random random;
  private final List<String> numbers;
  private final List<String> texts;
  private final List<String> levels;

  RandomExpressions(Random random, List<String> numbers, List<String> texts, List<String> levels) {
    this.random = random;
    this.numbers = numbers;
    this.texts = texts;
    this.levels = levels;
  }

  Expression of(int depth) {
    int kind = depth == 0 ? random.nextInt(4) : random.nextInt(12);
    return switch (kind) {
      case 0 -> new Expression.Constant(tidy());
      case 1, 2 -> numbers.isEmpty() ? new Expression.Constant(tidy()) : value();
      case 3 -> onText();
      case 4, 5 -> new Expression.Call(pick(Expression.Function.values()), of(depth - 1));
      case 6 -> new Expression.If(of(depth - 1), of(depth - 1), of(depth - 1));
      default ->
          new Expression.Binary(pick(Expression.Operator.values()), of(depth - 1), of(depth - 1));
    };
  }

  private Expression onText() {
    if (texts.isEmpty() || random.nextInt(4) == 0) {
      return numbers.isEmpty()
          ? new Expression.Constant(tidy())
          : new Expression.Missing(pick(numbers), false);
    }
    return random.nextInt(4) == 0
        ? new Expression.Missing(pick(texts), true)
        : new Expression.IsLevel(pick(texts), pick(levels));
  }

  private Expression value() {
    return new Expression.Value(pick(numbers));
  }

  private double tidy() {
    return Math.rint((random.nextDouble() * 10 - 5) * 4) / 4;
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
