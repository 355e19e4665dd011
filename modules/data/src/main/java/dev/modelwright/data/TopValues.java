// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.data.ColumnProfile.Value;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the most frequent numbers of those it is shown. */
final class TopValues {

  private static final Comparator<Value> FREQUENT =
      Comparator.comparingInt(Value::count)
          .thenComparing(Comparator.comparingDouble(Value::value).reversed());

  private final PriorityQueue<Value> kept = new PriorityQueue<>(FREQUENT);

  void offer(double value, int count) {
    if (kept.size() < Profile.MOST_VALUES || count >= kept.element().count()) {
      kept.add(new Value(value, count));
      if (kept.size() > Profile.MOST_VALUES) {
        kept.remove();
      }
    }
  }

  /** Them, the most frequent first, then the least. */
  List<Value> values() {
    return kept.stream().sorted(FREQUENT.reversed()).toList();
  }
}
