// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Problem;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
import dev.modelwright.data.Histogram;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Puts two columns of a table side by side. */
final class Pairing {

  private static final int MOST_LEVELS = 30;
  private static final int MOST_OUTLIERS = 50;
  private static final int MOST_RANKED = 20_000;
  private static final double WHISKER = 1.5;

  private final Dataset table;

  Pairing(Dataset table) {
    this.table = table;
  }

  Pair of(String x, String y) {
    boolean textX = text(x);
    boolean textY = text(y);
    if (textX && textY) {
      return levels(x, y);
    }
    return textX ? groups(x, y) : textY ? groups(y, x) : numbers(x, y);
  }

  private boolean text(String name) {
    ColumnInfo info =
        table
            .column(name)
            .orElseThrow(
                () ->
                    Problem.at("column:" + name, "inspect.no-such-column", name, table.name())
                        .exception());
    return info.storage() == InputType.CATEGORY;
  }

  private Pair numbers(String x, String y) {
    double[] xs = table.numbers(x);
    double[] ys = table.numbers(y);
    int[] both =
        IntStream.range(0, xs.length).filter(i -> finite(xs[i]) && finite(ys[i])).toArray();
    double[] a = at(xs, both);
    double[] b = at(ys, both);
    int[] ranked = ColumnSample.positions(a.length, MOST_RANKED);
    int[] shown = ColumnSample.positions(a.length, Pair.Numbers.MOST_POINTS);
    return new Pair.Numbers(
        x,
        y,
        a.length,
        Doubles.of(at(a, shown)),
        Doubles.of(at(b, shown)),
        Doubles.of(density(a, b)),
        Statistics.pearson(a, b),
        Statistics.spearman(new Ranked(at(a, ranked)), new Ranked(at(b, ranked))));
  }

  private static boolean finite(double value) {
    return Double.isFinite(value);
  }

  private static double[] at(double[] values, int[] positions) {
    return Arrays.stream(positions).mapToDouble(i -> values[i]).toArray();
  }

  private static double[] density(double[] xs, double[] ys) {
    int cells = Pair.Numbers.CELLS;
    double[] counts = new double[cells * cells];
    double lowX = Arrays.stream(xs).min().orElse(0);
    double lowY = Arrays.stream(ys).min().orElse(0);
    double wide = Arrays.stream(xs).max().orElse(0) - lowX;
    double high = Arrays.stream(ys).max().orElse(0) - lowY;
    for (int i = 0; i < xs.length; i++) {
      counts[cell(ys[i] - lowY, high) * cells + cell(xs[i] - lowX, wide)]++;
    }
    return counts;
  }

  private static int cell(double from, double range) {
    int cells = Pair.Numbers.CELLS;
    return range > 0 ? (int) Math.min(cells - 1L, Math.floor(cells * (from / range))) : 0;
  }

  private Pair groups(String category, String number) {
    Codes codes = Codes.of(table.texts(category));
    double[] values = table.numbers(number);
    int rows = 0;
    for (int i = 0; i < values.length; i++) {
      rows += codes.codes()[i] >= 0 && finite(values[i]) ? 1 : 0;
    }
    List<Pair.Group> groups = new ArrayList<>();
    for (int code : codes.byFrequency().stream().limit(MOST_LEVELS).toList()) {
      double[] of =
          IntStream.range(0, values.length)
              .filter(i -> codes.codes()[i] == code && finite(values[i]))
              .mapToDouble(i -> values[i])
              .sorted()
              .toArray();
      if (of.length > 0) {
        groups.add(group(codes.texts().get(code), of));
      }
    }
    double eta = Statistics.correlationRatio(codes.codes(), codes.levels(), values);
    return new Pair.Groups(category, number, rows, groups, eta);
  }

  private static Pair.Group group(String level, double[] sorted) {
    double first = Statistics.quantile(sorted, 0.25);
    double third = Statistics.quantile(sorted, 0.75);
    double reach = WHISKER * (third - first);
    double[] within =
        Arrays.stream(sorted).filter(v -> v >= first - reach && v <= third + reach).toArray();
    double[] beyond =
        Arrays.stream(sorted).filter(v -> v < first - reach || v > third + reach).toArray();
    double[] some =
        Arrays.stream(ColumnSample.positions(beyond.length, MOST_OUTLIERS))
            .mapToDouble(i -> beyond[i])
            .toArray();
    return new Pair.Group(
        level,
        sorted.length,
        within[0],
        first,
        Statistics.quantile(sorted, 0.5),
        third,
        within[within.length - 1],
        Doubles.of(some),
        histogram(sorted));
  }

  private static Histogram histogram(double[] sorted) {
    double from = sorted[0];
    double to = sorted[sorted.length - 1];
    int bins = to > from ? Math.clamp((int) Math.sqrt(sorted.length), 1, Histogram.MOST_BINS) : 1;
    Integer[] counts = new Integer[bins];
    Arrays.fill(counts, 0);
    for (double value : sorted) {
      int bin =
          to > from
              ? (int) Math.min(bins - 1L, Math.floor(bins * ((value - from) / (to - from))))
              : 0;
      counts[bin]++;
    }
    return new Histogram(from, to, List.of(counts));
  }

  private Pair levels(String x, String y) {
    Codes a = Codes.of(table.texts(x));
    Codes b = Codes.of(table.texts(y));
    List<Integer> xs = a.byFrequency().stream().limit(MOST_LEVELS).toList();
    List<Integer> ys = b.byFrequency().stream().limit(MOST_LEVELS).toList();
    double[] counts = new double[xs.size() * ys.size()];
    int rows = 0;
    for (int i = 0; i < a.codes().length; i++) {
      int column = xs.indexOf(a.codes()[i]);
      int row = ys.indexOf(b.codes()[i]);
      rows += a.codes()[i] >= 0 && b.codes()[i] >= 0 ? 1 : 0;
      if (column >= 0 && row >= 0) {
        counts[row * xs.size() + column]++;
      }
    }
    return new Pair.Levels(
        x,
        y,
        rows,
        xs.stream().map(a.texts()::get).toList(),
        ys.stream().map(b.texts()::get).toList(),
        Doubles.of(counts),
        Statistics.cramersV(a.codes(), a.levels(), b.codes(), b.levels()));
  }
}
