// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Gathers what is mended while a file is read; may be told of it by several threads. */
final class RepairLog {

  private static final int MOST_BYTES = 600;

  /** Where lines are looked up, since a row is known by its place in the text only. */
  interface Text {

    /** The text as UTF-8, from its beginning. */
    InputStream open() throws IOException;
  }

  private final UnaryOperator<String> shown;

  /**
   * An empty log.
   *
   * @param shown makes the text of the file out of that which is read
   */
  RepairLog(UnaryOperator<String> shown) {
    this.shown = shown;
  }

  private record Place(Repair.Kind kind, long position, String text) {}

  private final Map<Repair.Kind, Long> counts = new EnumMap<>(Repair.Kind.class);
  private final Map<Repair.Kind, List<Place>> places = new EnumMap<>(Repair.Kind.class);

  /**
   * Takes down a row.
   *
   * @param position of its first byte in the text
   */
  synchronized void add(Repair.Kind kind, long position, byte[] bytes, int from, int to) {
    counts.merge(kind, 1L, Long::sum);
    List<Place> kept = places.computeIfAbsent(kind, k -> new ArrayList<>());
    if (kept.size() < Repairs.MOST_EXAMPLES) {
      kept.add(new Place(kind, position, text(bytes, from, to)));
    }
  }

  private static String text(byte[] bytes, int from, int to) {
    int end = Math.min(to, from + MOST_BYTES);
    while (end > from && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
      end--;
    }
    String text = Bytes.text(bytes, from, end);
    return end < to - 2 && end == from + MOST_BYTES ? text + "…" : text;
  }

  /** Everything that was taken down, with the lines on which it stands. */
  synchronized Repairs repairs(Text text) throws IOException {
    List<Place> all =
        places.values().stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingLong(Place::position))
            .toList();
    if (all.isEmpty()) {
      return Repairs.none();
    }
    List<Repair> examples = new ArrayList<>(all.size());
    try (LineCounter lines = new LineCounter(text.open())) {
      for (Place place : all) {
        examples.add(
            new Repair(place.kind(), lines.at(place.position()), shown.apply(place.text())));
      }
    }
    return new Repairs(counts, examples);
  }
}
