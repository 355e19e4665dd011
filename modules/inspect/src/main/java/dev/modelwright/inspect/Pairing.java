// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Problem;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.Dataset;
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
    return storage(name) == InputType.CATEGORY;
  }

  private InputType storage(String name) {
    return table
        .column(name)
        .map(ColumnInfo::storage)
        .orElseThrow(
            () ->
                Problem.at("column:" + name, "inspect.no-such-column", name, table.name())
                    .exception());
  }

  private Pair numbers(String x, String y) {
    double[] xs = table.numbers(x);
    double[] ys = table.numbers(y);
    int[] both =
        IntStream.range(0, xs.length).filter(i -> finite(xs[i]) && finite(ys[i])).toArray();
    double[] a = at(xs, both);
    double[] b = at(ys, both);
    Pair.Span xSpan = Pair.Span.of(a, storage(x));
    Pair.Span ySpan = Pair.Span.of(b, storage(y));
    int[] ranked = ColumnSample.positions(a.length, MOST_RANKED);
    int[] shown = ColumnSample.positions(a.length, Pair.Numbers.MOST_POINTS);
    return new Pair.Numbers(
        x,
        y,
        a.length,
        Doubles.of(at(a, shown)),
        Doubles.of(at(b, shown)),
        Doubles.of(density(a, xSpan, b, ySpan)),
        xSpan,
        ySpan,
        Statistics.pearson(a, b),
        Statistics.spearman(new Ranked(at(a, ranked)), new Ranked(at(b, ranked))));
  }

  private static boolean finite(double value) {
    return Double.isFinite(value);
  }

  private static double[] at(double[] values, int[] positions) {
    return Arrays.stream(positions).mapToDouble(i -> values[i]).toArray();
  }

  private static double[] density(double[] xs, Pair.Span xSpan, double[] ys, Pair.Span ySpan) {
    int cells = Pair.Numbers.CELLS;
    double[] counts = new double[cells * cells];
    for (int i = 0; i < xs.length; i++) {
      counts[ySpan.part(ys[i], cells) * cells + xSpan.part(xs[i], cells)]++;
    }
    return counts;
  }

  private Pair groups(String category, String number) {
    Codes codes = Codes.of(table.texts(category));
    double[] values = table.numbers(number);
    int rows = 0;
    for (int i = 0; i < values.length; i++) {
      rows += codes.codes()[i] >= 0 && finite(values[i]) ? 1 : 0;
    }
    List<Integer> shown = codes.byFrequency().stream().limit(MOST_LEVELS).toList();
    int[] places = places(codes, shown);
    double[][] numbers = grouped(codes, places, values, shown.size());
    List<Pair.Group> groups = new ArrayList<>();
    for (int place = 0; place < numbers.length; place++) {
      if (numbers[place].length > 0) {
        Arrays.sort(numbers[place]);
        groups.add(group(codes.texts().get(shown.get(place)), numbers[place]));
      }
    }
    double eta = Statistics.correlationRatio(codes.codes(), codes.levels(), values);
    return new Pair.Groups(category, number, rows, groups, eta, storage(number));
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
        Doubles.of(some));
  }

  private Pair levels(String x, String y) {
    Codes a = Codes.of(table.texts(x));
    Codes b = Codes.of(table.texts(y));
    List<Integer> xs = a.byFrequency().stream().limit(MOST_LEVELS).toList();
    List<Integer> ys = b.byFrequency().stream().limit(MOST_LEVELS).toList();
    int[] columns = places(a, xs);
    int[] lines = places(b, ys);
    double[] counts = new double[xs.size() * ys.size()];
    int rows = 0;
    for (int i = 0; i < a.codes().length; i++) {
      int one = a.codes()[i];
      int other = b.codes()[i];
      if (one >= 0 && other >= 0) {
        rows++;
        if (columns[one] >= 0 && lines[other] >= 0) {
          counts[lines[other] * xs.size() + columns[one]]++;
        }
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

  /** For each code its place among those that are shown; -1 for the others. */
  private static int[] places(Codes codes, List<Integer> shown) {
    int[] places = new int[codes.levels()];
    Arrays.fill(places, -1);
    for (int place = 0; place < shown.size(); place++) {
      places[shown.get(place)] = place;
    }
    return places;
  }

  /** The finite numbers of each place. */
  private static double[][] grouped(Codes codes, int[] places, double[] values, int count) {
    int[] of = new int[values.length];
    int[] sizes = new int[count];
    for (int i = 0; i < values.length; i++) {
      int code = codes.codes()[i];
      of[i] = code >= 0 && finite(values[i]) ? places[code] : -1;
      if (of[i] >= 0) {
        sizes[of[i]]++;
      }
    }
    double[][] groups = new double[count][];
    Arrays.setAll(groups, place -> new double[sizes[place]]);
    for (int i = values.length - 1; i >= 0; i--) {
      if (of[i] >= 0) {
        groups[of[i]][--sizes[of[i]]] = values[i];
      }
    }
    return groups;
  }
}
