// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds numbers that probably stand for a missing value: nines far from all others, zero where all
 * others are well above it, -1 where all others are positive, and any number far from all others
 * that comes again and again.
 */
final class SentinelCheck implements Check {

  private static final Pattern NINES = Pattern.compile("-?99+(\\.9+)?");
  private static final int MOST_FOUND = 3;
  private static final int FEWEST_OTHERS = 8;
  private static final double STEPS = 3;
  private static final double HALF = 0.5;
  private static final double RARE_SHARE = 0.001;
  private static final int SPIKE = 5;

  /** What the numbers are like apart from the one that is looked at. */
  private record Rest(double nearest, double range, double iqr, int largest) {}

  @Override
  public Optional<Draft> look(ColumnView column, boolean target) {
    boolean numbers =
        column.info().storage() == InputType.NUMBER
            && (column.kind() == ColumnKind.INTEGER || column.kind() == ColumnKind.NUMBER);
    if (!numbers || target) {
      return Optional.empty();
    }
    List<Found> found = find(column);
    return found.isEmpty() ? Optional.empty() : Optional.of(draft(column, found));
  }

  private record Found(double value, int count, double nearest) {}

  /** The sentinels of a column's numbers. */
  static double[] in(ColumnView column) {
    return new SentinelCheck().find(column).stream().mapToDouble(Found::value).toArray();
  }

  private List<Found> find(ColumnView column) {
    Extremes low = Extremes.least(column.numbers(), 1);
    Extremes high = Extremes.least(column.numbers(), -1);
    List<Found> found = new ArrayList<>();
    int first = peel(column, low, high, 1, found);
    peel(column, high, low, -1, found);
    if (first < low.size() && found.isEmpty()) {
      zeroOrMinusOne(column, low, high).ifPresent(found::add);
    }
    return found;
  }

  /** Takes codes off one end as long as there are some. */
  private static int peel(
      ColumnView column, Extremes end, Extremes other, int sign, List<Found> found) {
    int i = 0;
    while (i < MOST_FOUND && i < end.size() - FEWEST_OTHERS) {
      double value = sign * end.values()[i];
      double farEnd = -sign * other.values()[0];
      double range = Math.abs(farEnd - sign * end.values()[i + 1]);
      boolean nines = NINES.matcher(Say.number(value)).matches() && end.gap(i) >= HALF * range;
      int often = Math.max(3, (int) (RARE_SHARE * column.present()));
      boolean again = end.gap(i) >= range && end.counts()[i] >= often && range > 0;
      if (!nines && !again) {
        break;
      }
      found.add(new Found(value, end.counts()[i], sign * end.values()[i + 1]));
      i++;
    }
    return i;
  }

  private static Optional<Found> zeroOrMinusOne(ColumnView column, Extremes low, Extremes high) {
    if (low.size() <= FEWEST_OTHERS || low.counts()[0] > HALF * column.present()) {
      return Optional.empty();
    }
    double value = low.values()[0];
    Rest rest = rest(column, value, low.values()[1], -high.values()[0]);
    boolean spike = low.counts()[0] >= SPIKE * Math.max(1, rest.largest());
    boolean isolated = low.gap(0) >= STEPS * low.step(0);
    boolean zero = value == 0 && isolated && (spike || low.gap(0) >= HALF * rest.iqr());
    boolean minusOne =
        value == -1
            && column.kind() == ColumnKind.INTEGER
            && low.values()[1] >= 0
            && (low.values()[1] > 0 || low.counts()[0] > rest.largest());
    return zero || minusOne
        ? Optional.of(new Found(value, low.counts()[0], rest.nearest()))
        : Optional.empty();
  }

  private static Rest rest(ColumnView column, double without, double nearest, double most) {
    double[] sorted =
        java.util.Arrays.stream(column.sample().sorted()).filter(v -> v != without).toArray();
    int n = sorted.length;
    double iqr = n == 0 ? 0 : sorted[(int) (0.75 * (n - 1))] - sorted[(int) (0.25 * (n - 1))];
    int largest = 0;
    int run = 0;
    for (int i = 0; i < n; i++) {
      run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
      largest = Math.max(largest, run);
    }
    double whole = (double) column.rows() / Math.max(1, column.sample().rows());
    return new Rest(nearest, most - nearest, iqr, (int) (largest * whole));
  }

  private static Draft draft(ColumnView column, List<Found> found) {
    int cells = found.stream().mapToInt(Found::count).sum();
    Found first = found.getFirst();
    List<String> values = found.stream().map(one -> Say.number(one.value())).toList();
    Message sentence =
        Message.of(
            "inspect.sentinel",
            column.name(),
            Say.some(values),
            cells,
            Say.percent(cells, column.rows()),
            Say.rounded(first.nearest()),
            column.firstRow(first.value()) + 1);
    return Draft.of(
            FindingKind.SENTINEL,
            column.name(),
            sentence,
            List.of(Remedies.missing(column.name(), spellings(column, values))),
            cells)
        .brief(Say.some(values) + " × " + cells);
  }

  /** How the numbers may stand in the file. */
  private static List<String> spellings(ColumnView column, List<String> values) {
    List<String> spellings = new ArrayList<>(values);
    if (column.kind() == ColumnKind.NUMBER) {
      values.stream()
          .filter(value -> value.indexOf('.') < 0)
          .forEach(
              value -> {
                spellings.add(value + ".0");
                spellings.add(value + ".00");
              });
    }
    return spellings;
  }
}
