// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Step;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** Numbers that become the interval they are in. */
final class BinFits {

  private static final MathContext SHORT = new MathContext(4);

  private BinFits() {}

  static void bin(Treatment.Bin wanted, FitColumn column, Fitting fitting) {
    SortedNumbers numbers = SortedNumbers.of(fitting.numbers(column.outputs().getFirst()));
    if (!numbers.vary()) {
      fitting.noteDropped(column);
      column.become(InputType.CATEGORY, List.of());
      return;
    }
    double[] edges =
        IntStream.range(1, wanted.intervals())
            .mapToDouble(i -> edge(numbers, (double) i / wanted.intervals(), wanted.quantiles()))
            .filter(edge -> edge > numbers.min())
            .sorted()
            .distinct()
            .toArray();
    bin(edges.length == 0 ? new double[] {numbers.second()} : edges, column, fitting);
  }

  private static double edge(SortedNumbers numbers, double part, boolean quantile) {
    return quantile
        ? numbers.quantile(part)
        : numbers.min() * (1 - part) + numbers.max() * part; // the width could overflow
  }

  static void bin(Treatment.BinAt wanted, FitColumn column, Fitting fitting) {
    double[] edges = wanted.edges().stream().mapToDouble(Double::doubleValue).toArray();
    boolean ascending = edges.length > 0;
    for (int i = 0; i < edges.length; i++) {
      ascending &= Double.isFinite(edges[i]) && (i == 0 || edges[i - 1] < edges[i]);
    }
    if (!ascending) {
      throw Problem.at("column:" + column.name(), "learn.bin-edges", column.name()).exception();
    }
    bin(edges, column, fitting);
  }

  private static void bin(double[] edges, FitColumn column, Fitting fitting) {
    String out = fitting.names().fresh(column.stems().getFirst() + ":bin");
    fitting.add(new Step.Bin(column.outputs().getFirst(), out, Doubles.of(edges), labels(edges)));
    column.become(InputType.CATEGORY, List.of(out), column.stems());
    column.setChanged();
  }

  /** Short ones, unless two edges look alike then. */
  private static List<String> labels(double[] edges) {
    List<String> labels =
        labels(edges, edge -> Labels.of(new BigDecimal(edge).round(SHORT).doubleValue()));
    boolean different = labels.stream().distinct().count() == labels.size();
    return different ? labels : labels(edges, Labels::of);
  }

  private static List<String> labels(double[] edges, DoubleFunction<String> text) {
    List<String> labels = new ArrayList<>();
    labels.add("< " + text.apply(edges[0]));
    for (int i = 1; i < edges.length; i++) {
      labels.add(text.apply(edges[i - 1]) + " … < " + text.apply(edges[i]));
    }
    labels.add("≥ " + text.apply(edges[edges.length - 1]));
    return labels;
  }
}
