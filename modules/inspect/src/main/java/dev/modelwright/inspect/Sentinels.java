// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.data.ColumnKind;
import dev.modelwright.model.InputType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers of a column that probably stand for a missing value: nines, eights or sevens far from
 * all others, any number far from all others that comes again and again, -1 where all others are
 * positive, and zero where all others are well above it.
 *
 * @param certain the most frequent first
 * @param doubtful zero where it may as well be a number, as of people without an income: to be
 *     believed only if it stands in the rows in which zero means missing in another column
 */
record Sentinels(List<Found> certain, Optional<Found> doubtful) {

  private static final Pattern CODE = Pattern.compile("-?(77+|88+|99+(\\.9+)?)");
  private static final Pattern CODE_OF_AMOUNT = Pattern.compile("-(77+|88+|99+(\\.9+)?)|9999+");
  private static final Sentinels NONE = new Sentinels(List.of(), Optional.empty());
  private static final int MOST_FOUND = 3;
  private static final int FEWEST_OTHERS = 8;
  private static final double STEPS = 3;
  private static final double HALF = 0.5;
  private static final double RARE_SHARE = 0.001;
  private static final double MOST_ZEROS = 0.2;
  private static final int SPIKE = 5;
  private static final int FEW_ROWS = 50;
  private static final double FAR = 0.5;

  /**
   * A number that stands for a missing value.
   *
   * @param nearest the nearest other number
   */
  record Found(double value, int count, double nearest) {}

  /** What the numbers are like apart from the one that is looked at. */
  private record Rest(double iqr, int largest) {}

  /** Those of a column; none of one that does not hold numbers. */
  static Sentinels of(ColumnView column) {
    boolean numbers =
        column.info().storage() == InputType.NUMBER
            && (column.kind() == ColumnKind.INTEGER || column.kind() == ColumnKind.NUMBER);
    if (!numbers) {
      return NONE;
    }
    Extremes low = Extremes.least(column.numbers(), 1);
    Extremes high = Extremes.least(column.numbers(), -1);
    List<Found> found = new ArrayList<>();
    int lowest = peel(column, low, high, 0, 1, found);
    int highest = peel(column, high, low, lowest, -1, found);
    Optional<Found> doubtful = Optional.empty();
    if (low.size() - lowest > FEWEST_OTHERS) {
      double most = -high.values()[highest];
      minusOne(column, low, lowest, most).ifPresent(found::add);
      Optional<Found> zero = zero(column, low, lowest, most);
      boolean certain = zero.isPresent() && certain(column, zero.get(), most);
      (certain ? zero : Optional.<Found>empty()).ifPresent(found::add);
      doubtful = certain ? Optional.empty() : zero;
    }
    found.sort(Comparator.comparingInt(Found::count).reversed());
    return new Sentinels(List.copyOf(found), doubtful);
  }

  /** All values, the doubtful one too. */
  double[] values() {
    return Stream.concat(certain.stream(), doubtful.stream()).mapToDouble(Found::value).toArray();
  }

  /**
   * Takes codes off one end as long as there are some.
   *
   * @param taken how many have been taken off the other end
   */
  private static int peel(
      ColumnView column, Extremes end, Extremes other, int taken, int sign, List<Found> found) {
    int from = 0;
    for (int to = 0; to < MOST_FOUND && to < end.size() - FEWEST_OTHERS; to++) {
      double farEnd = -sign * other.values()[taken];
      double range = Math.abs(farEnd - sign * end.values()[to + 1]);
      if (codes(column, end, from, to, range, sign)) {
        for (; from <= to; from++) {
          double value = sign * end.values()[from];
          found.add(new Found(value, end.counts()[from], sign * end.values()[to + 1]));
        }
      }
    }
    return from;
  }

  /** Whether the numbers of some positions are codes that stand far from all the others. */
  private static boolean codes(
      ColumnView column, Extremes end, int from, int to, double range, int sign) {
    double gap = end.gap(to);
    boolean amount = NameWords.amount(column.name());
    Pattern form = amount ? CODE_OF_AMOUNT : CODE;
    boolean most = IntStream.rangeClosed(from, to).anyMatch(i -> most(column, end, i));
    boolean written = gap >= (most ? 1 : HALF) * range;
    for (int i = from; i <= to; i++) {
      boolean follows = i > from && end.gap(i - 1) == 1;
      written &= follows || form.matcher(Say.number(sign * end.values()[i])).matches();
    }
    int fewest = Math.max(3, (int) (RARE_SHARE * column.present()));
    boolean again =
        from == to
            && gap >= range
            && end.counts()[to] >= fewest
            && !most
            && end.values()[to] != 0
            && !(amount && sign < 0);
    return written || again;
  }

  private static boolean most(ColumnView column, Extremes end, int i) {
    return end.counts()[i] > HALF * column.present();
  }

  /** -1 among whole numbers of which none other is negative. */
  private static Optional<Found> minusOne(ColumnView column, Extremes low, int i, double most) {
    double nearest = low.values()[i + 1];
    boolean alone = low.values()[i] == -1 && column.kind() == ColumnKind.INTEGER && nearest >= 0;
    boolean stands =
        nearest > 0
            || (!most(column, low, i) && low.counts()[i] > rest(column, nearest, most).largest());
    return alone && stands
        ? Optional.of(new Found(-1, low.counts()[i], nearest))
        : Optional.empty();
  }

  /** Zero if the other numbers do not come near it. */
  private static Optional<Found> zero(ColumnView column, Extremes low, int i, double most) {
    boolean zero = low.values()[i] == 0 && !most(column, low, i);
    if (!zero || low.gap(i) < STEPS * low.step(i)) {
      return Optional.empty();
    }
    Rest rest = rest(column, low.values()[i + 1], most);
    boolean apart = low.gap(i) >= HALF * rest.iqr();
    boolean spike = low.counts()[i] >= SPIKE * Math.max(1, rest.largest());
    return apart || spike
        ? Optional.of(new Found(0, low.counts()[i], low.values()[i + 1]))
        : Optional.empty();
  }

  /** Whether zero is so rare and so far off that it needs no other column to be believed. */
  private static boolean certain(ColumnView column, Found zero, double most) {
    return column.present() >= FEW_ROWS
        && zero.count() <= MOST_ZEROS * column.present()
        && zero.nearest() >= FAR * rest(column, zero.nearest(), most).iqr()
        && !NameWords.amount(column.name());
  }

  /** The numbers between two, both among them. */
  private static Rest rest(ColumnView column, double least, double most) {
    double[] sorted =
        Arrays.stream(column.sample().sorted()).filter(v -> v >= least && v <= most).toArray();
    int n = sorted.length;
    double iqr = n == 0 ? 0 : sorted[(int) (0.75 * (n - 1))] - sorted[(int) (0.25 * (n - 1))];
    int largest = 0;
    int run = 0;
    for (int i = 0; i < n; i++) {
      run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
      largest = Math.max(largest, run);
    }
    double whole = (double) column.rows() / Math.max(1, column.sample().rows());
    return new Rest(iqr, (int) (largest * whole));
  }
}
