// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that was mended in a file, or left out of its table.
 *
 * @param counts how many places, by kind; kinds that did not occur are not in it
 * @param examples the first of them in the order of the file, at most {@value #MOST_EXAMPLES} of a
 *     kind
 */
public record Repairs(Map<Repair.Kind, Long> counts, List<Repair> examples) {

  /** How many places of a kind are kept to be looked at. */
  public static final int MOST_EXAMPLES = 1000;

  /** Copies the collections. */
  public Repairs {
    EnumMap<Repair.Kind, Long> copy = new EnumMap<>(Repair.Kind.class);
    copy.putAll(counts);
    counts = java.util.Collections.unmodifiableMap(copy);
    examples = List.copyOf(examples);
  }

  /** Nothing was mended. */
  public static Repairs none() {
    return new Repairs(Map.of(), List.of());
  }

  /** How many places of a kind there are. */
  public long count(Repair.Kind kind) {
    return counts.getOrDefault(kind, 0L);
  }
}
