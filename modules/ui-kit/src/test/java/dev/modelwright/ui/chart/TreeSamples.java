// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.TreeFigure;
import dev.modelwright.chart.TreeFigure.Facts;
import dev.modelwright.chart.TreeFigure.Leaf;
import dev.modelwright.chart.TreeFigure.Node;
import dev.modelwright.chart.TreeFigure.Split;
import java.util.List;
import java.util.Random;

/** Decision trees from seeded numbers. */
final class TreeSamples {

  private static final String[] TESTS = {
    "duration ≤ 22.5",
    "savings < 500",
    "age ≤ 29",
    "purpose in {car, furniture, radio}",
    "amount ≤ 3,412",
    "housing = own"
  };

  private final Random random;

  private TreeSamples(long seed) {
    random = new Random(seed);
  }

  /** A tree with as many nodes as wanted (an odd number). */
  static TreeFigure of(int nodes, long seed) {
    Node root = new TreeSamples(seed).grow(nodes, 1, 0.7, 12_480);
    return new TreeFigure("Decision tree", root, List.of("paid back", "defaulted"), "yes", "no");
  }

  private Node grow(int nodes, double share, double purity, long count) {
    Facts facts =
        new Facts(
            purity >= 0.5 ? "paid back" : "defaulted",
            share,
            count,
            Numbers.of(purity, 1 - purity));
    if (nodes < 3) {
      return new Leaf(facts);
    }
    int pairs = (nodes - 1) / 2;
    int left =
        Math.clamp(Math.round(pairs * (0.35f + 0.3f * random.nextFloat())), 1, Math.max(1, pairs));
    int upper = 2 * (left - 1) + 1;
    double part = 0.3 + 0.4 * random.nextDouble();
    double up = Math.min(0.99, purity + 0.25 * random.nextDouble());
    double down = Math.max(0.02, (purity - part * up) / (1 - part));
    return new Split(
        TESTS[random.nextInt(TESTS.length)],
        facts,
        grow(upper, share * part, up, Math.round(count * part)),
        grow(nodes - 1 - upper, share * (1 - part), down, Math.round(count * (1 - part))));
  }
}
