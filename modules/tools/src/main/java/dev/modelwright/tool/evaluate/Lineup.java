// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.model.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The runs that are looked at.
 *
 * @param runs the leading one first, all with its target
 * @param leftOut chosen as well, but with another target, so that nothing can be compared
 */
record Lineup(List<Run> runs, List<Run> leftOut) {

  /** Copies the lists. */
  Lineup {
    runs = List.copyOf(runs);
    leftOut = List.copyOf(leftOut);
  }

  /** Of the chosen runs; the newest of all where none is chosen. */
  static Lineup of(List<Run> chosen, List<Run> all) {
    if (chosen.isEmpty()) {
      return new Lineup(all.isEmpty() ? List.of() : List.of(all.getLast()), List.of());
    }
    Run leading = chosen.getFirst();
    return new Lineup(
        chosen.stream().filter(run -> comparable(leading, run)).toList(),
        chosen.stream().filter(run -> !comparable(leading, run)).toList());
  }

  /** Whether two runs answer the same question. */
  static boolean comparable(Run one, Run other) {
    return one.pipeline().target().equals(other.pipeline().target());
  }

  Optional<Run> leading() {
    return runs.stream().findFirst();
  }

  Optional<Task> task() {
    return leading().map(run -> run.evaluation().task());
  }

  boolean several() {
    return runs.size() > 1;
  }

  /** Whether all were judged on the very same rows of the same file. */
  boolean sameRows() {
    return leading().stream()
        .allMatch(first -> runs.stream().allMatch(run -> sameRows(first, run)));
  }

  private static boolean sameRows(Run one, Run other) {
    return one.dataset().source().sha256().equals(other.dataset().source().sha256())
        && Arrays.equals(one.trained().rows().test(), other.trained().rows().test());
  }
}
