// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Categories that become numbers, or fewer levels. */
final class LevelFits {

  private LevelFits() {}

  private static LevelCounts counts(FitColumn column, Fitting fitting) {
    return LevelCounts.of(fitting.texts(column.outputs().getFirst()));
  }

  private static String fresh(FitColumn column, Fitting fitting, String suffix) {
    return fitting.names().fresh(column.stems().getFirst() + suffix);
  }

  static void gather(Treatment.GatherRare wanted, FitColumn column, Fitting fitting) {
    if (wanted.other().isBlank()) {
      throw Problem.at("column:" + column.name(), "learn.gather-name", column.name()).exception();
    }
    LevelCounts counts = counts(column, fitting);
    List<String> kept =
        counts.levels().stream()
            .filter(level -> counts.count(level) >= wanted.fewestRows())
            .toList();
    String out = fresh(column, fitting, ":gathered");
    fitting.add(new Step.Gather(column.outputs().getFirst(), out, kept, wanted.other()));
    column.become(InputType.CATEGORY, List.of(out), column.stems());
    column.setChanged();
  }

  static void oneHot(Treatment.OneHot wanted, FitColumn column, Fitting fitting) {
    LevelCounts counts = counts(column, fitting);
    List<String> levels =
        counts.levels().stream()
            .limit(wanted.mostLevels())
            .filter(level -> counts.count(level) >= wanted.fewestRows())
            .toList();
    int gathered = counts.levels().size() - levels.size();
    if (gathered > 0) {
      fitting.note(Message.of("learn.gathered-levels", column.name(), gathered));
    }
    boolean always = gathered == 0 && counts.missing() == 0;
    if (wanted.dropReference() && always && levels.size() > 1) {
      String reference = reference(levels);
      fitting.note(Message.of("learn.reference-level", column.name(), reference));
      levels = levels.stream().filter(level -> !level.equals(reference)).toList();
    }
    if (levels.isEmpty()) {
      fitting.noteDropped(column);
      column.become(InputType.NUMBER, List.of());
      return;
    }
    List<String> made = levels.stream().map(level -> fresh(column, fitting, "=" + level)).toList();
    fitting.add(new Step.OneHot(column.outputs().getFirst(), levels, made));
    encoded(column, made);
    column.setIndicators();
  }

  /** The most frequent level; of two with a plain meaning, the negative one. */
  private static String reference(List<String> levels) {
    if (levels.size() == 2) {
      return Labels.sorted(Map.of(levels.get(0), 1, levels.get(1), 0), false).getFirst();
    }
    return levels.getFirst();
  }

  static void ordinal(FitColumn column, Fitting fitting) {
    positions(counts(column, fitting).levels(), column, fitting);
  }

  static void inOrder(Treatment.InOrder wanted, FitColumn column, Fitting fitting) {
    List<String> levels = wanted.levels();
    boolean sound = !levels.isEmpty() && !levels.contains("");
    if (!sound || new HashSet<>(levels).size() != levels.size()) {
      throw Problem.at("column:" + column.name(), "learn.order-levels", column.name()).exception();
    }
    positions(levels, column, fitting);
  }

  private static void positions(List<String> levels, FitColumn column, Fitting fitting) {
    String out = fresh(column, fitting, ":position");
    fitting.add(new Step.Ordinal(column.outputs().getFirst(), out, levels, -1));
    encoded(column, List.of(out));
  }

  static void frequency(FitColumn column, Fitting fitting) {
    LevelCounts counts = counts(column, fitting);
    double rows = Math.max(1, fitting.rows().rowCount());
    double[] shares =
        counts.levels().stream().mapToDouble(level -> counts.count(level) / rows).toArray();
    String out = fresh(column, fitting, ":frequency");
    fitting.add(
        new Step.LevelValues(
            column.outputs().getFirst(),
            out,
            counts.levels(),
            Doubles.of(shares),
            counts.missing() / rows,
            0));
    encoded(column, List.of(out));
  }

  /** A column that became numbers of which none can be missing. */
  static void encoded(FitColumn column, List<String> outputs) {
    column.become(InputType.NUMBER, outputs);
    column.setComplete(true);
    column.setChanged();
  }
}
