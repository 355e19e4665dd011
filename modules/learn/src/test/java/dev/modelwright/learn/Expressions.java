// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Expression;
import dev.modelwright.model.InputType;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random expressions over a few columns. */
final class Expressions {

  static final Map<String, InputType> COLUMNS =
      Map.of(
          "x", InputType.NUMBER,
          "a b", InputType.NUMBER,
          "in`or\"[]", InputType.NUMBER,
          "not", InputType.NUMBER,
          "min", InputType.NUMBER,
          "年龄", InputType.DATE,
          "c", InputType.CATEGORY,
          "or", InputType.CATEGORY);

  private static final List<String> LEVELS = List.of("a", "it's", "''", "\"", "红", " ", "a\nb");

  private Expressions() {}

  static Expression random(Random random, int depth) {
    int kind = random.nextInt(depth <= 0 ? 4 : 8);
    return switch (kind) {
      case 0 -> new Expression.Constant(constant(random));
      case 1 -> new Expression.Value(pick(random, false));
      case 2 -> new Expression.IsLevel(pick(random, true), LEVELS.get(random.nextInt(7)));
      case 3 -> {
        boolean text = random.nextBoolean();
        yield new Expression.Missing(pick(random, text), text);
      }
      case 4 -> {
        Expression.Function[] all = Expression.Function.values();
        yield new Expression.Call(all[random.nextInt(all.length)], random(random, depth - 1));
      }
      case 5 ->
          new Expression.If(
              random(random, depth - 2), random(random, depth - 2), random(random, depth - 2));
      default -> {
        Expression.Operator[] all = Expression.Operator.values();
        yield new Expression.Binary(
            all[random.nextInt(all.length)], random(random, depth - 1), random(random, depth - 1));
      }
    };
  }

  private static double constant(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(9) - 4;
      case 1 -> -0.0;
      case 2 -> Double.longBitsToDouble(random.nextLong() & 0xBFEFFFFFFFFFFFFFL);
      case 3 -> 1e15 * random.nextInt(100);
      default -> random.nextGaussian();
    };
  }

  private static String pick(Random random, boolean text) {
    List<String> names =
        COLUMNS.keySet().stream()
            .filter(name -> COLUMNS.getOrDefault(name, InputType.NUMBER).isText() == text)
            .sorted()
            .toList();
    return names.get(random.nextInt(names.size()));
  }
}
