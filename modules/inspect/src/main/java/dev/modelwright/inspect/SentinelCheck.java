// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import dev.modelwright.base.Percent;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Collects the sentinels of all columns. Where a zero is doubtful it is believed if it stands in
 * the rows in which zero means missing in another column, much more often than by chance.
 */
final class SentinelCheck {

  private static final int FEWEST_SHARED = 5;

  /** A column with a doubtful zero. */
  private record Doubtful(Draft without, Draft with, boolean others, BitSet zeros) {}

  private final int rows;
  private final List<Draft> certain = new ArrayList<>();
  private final List<Doubtful> doubtful = new ArrayList<>();
  private final List<BitSet> zeros = new ArrayList<>();

  SentinelCheck(int rows) {
    this.rows = rows;
  }

  /** Takes in a further column that is not the target. */
  void add(ColumnView column) {
    Sentinels sentinels = column.sentinels();
    List<Sentinels.Found> found = sentinels.certain();
    if (sentinels.doubtful().isPresent()) {
      List<Sentinels.Found> all =
          Stream.concat(found.stream(), sentinels.doubtful().stream())
              .sorted(Comparator.comparingInt(Sentinels.Found::count).reversed())
              .toList();
      Draft with = draft(column, all);
      boolean others = !found.isEmpty();
      doubtful.add(new Doubtful(others ? draft(column, found) : with, with, others, zeros(column)));
    } else if (!found.isEmpty()) {
      certain.add(draft(column, found));
    }
    if (found.stream().anyMatch(one -> one.value() == 0)) {
      zeros.add(zeros(column));
    }
  }

  private static BitSet zeros(ColumnView column) {
    BitSet zeros = new BitSet(column.rows());
    for (int row = 0; row < column.rows(); row++) {
      zeros.set(row, column.numbers()[row] == 0);
    }
    return zeros;
  }

  /** What was found, the doubtful ones that were confirmed among it. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>(certain);
    for (Doubtful one : doubtful) {
      if (zeros.stream().anyMatch(sure -> confirms(sure, one.zeros()))) {
        drafts.add(one.with());
      } else if (one.others()) {
        drafts.add(one.without());
      }
    }
    return drafts;
  }

  /** Whether of the rows with a sure zero far more have the doubtful one than of all rows. */
  private boolean confirms(BitSet sure, BitSet zero) {
    BitSet both = (BitSet) sure.clone();
    both.and(zero);
    double usual = (double) zero.cardinality() / rows;
    return both.cardinality() >= FEWEST_SHARED
        && both.cardinality() >= (1 + usual) / 2 * sure.cardinality();
  }

  private static Draft draft(ColumnView column, List<Sentinels.Found> found) {
    String name = column.name();
    int cells = found.stream().mapToInt(Sentinels.Found::count).sum();
    int row = found.stream().mapToInt(one -> column.firstRow(one.value())).min().orElseThrow() + 1;
    List<String> values = found.stream().map(one -> Say.number(one.value())).toList();
    List<String> counted =
        found.stream().map(one -> Say.number(one.value()) + " × " + one.count()).toList();
    String percent = Percent.of(cells, column.rows());
    String nearest = Say.rounded(nearest(found));
    Message sentence =
        found.size() == 1
            ? Message.of("inspect.sentinel", name, values.getFirst(), cells, percent, nearest, row)
            : Message.of("inspect.sentinels", name, Say.some(counted), percent, nearest, row);
    return Draft.of(
            FindingKind.SENTINEL, name, sentence, List.of(Remedies.missing(name, values)), cells)
        .brief(Say.some(counted));
  }

  /** The number nearest to the most frequent sentinel that is none itself. */
  private static double nearest(List<Sentinels.Found> found) {
    double nearest = found.getFirst().nearest();
    for (int i = 0; i < found.size(); i++) {
      for (Sentinels.Found other : found) {
        nearest = other.value() == nearest ? other.nearest() : nearest;
      }
    }
    return nearest;
  }
}
