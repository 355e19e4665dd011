// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.Problem;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/** Makes a column of the kind that the user chose; what does not fit it becomes missing. */
final class ChosenKind {

  private ChosenKind() {}

  /**
   * The column.
   *
   * @throws dev.modelwright.base.ProblemException if the kind is one that cannot be chosen
   */
  static TypedColumn column(String name, Levels levels, ColumnChoice choice) {
    ColumnKind kind = choice.kind().orElseThrow();
    MarkRule rule = new MarkRule(choice);
    return switch (kind) {
      case INTEGER, NUMBER -> numbers(values(name, levels, rule), kind, choice);
      case DATE, DATETIME -> dates(values(name, levels, rule), choice);
      case TIME -> times(values(name, levels, rule));
      case BOOLEAN -> booleans(texts(name, levels, rule));
      case CATEGORY, TEXT, ID -> TextColumns.chosen(texts(name, levels, rule), kind);
      case CONSTANT ->
          throw Problem.at("column:" + name, "data.constant-not-chosen", name).exception();
    };
  }

  private static Marked values(String name, Levels levels, MarkRule rule) {
    return marked(name, levels, levels.where(rule::amongValues), rule);
  }

  private static Marked texts(String name, Levels levels, MarkRule rule) {
    return marked(name, levels, levels.where(rule::amongTexts), rule);
  }

  private static Marked marked(String name, Levels levels, BitSet marks, MarkRule rule) {
    return Marked.chosen(name, levels, marks, rule.choice().kind().orElseThrow());
  }

  private static TypedColumn numbers(Marked marked, ColumnKind kind, ColumnChoice choice) {
    NumberStyle style = choice.numbers().orElseGet(() -> NumberLevels.usual(marked.values()));
    Marked fitting =
        marked.without(NumberLevels.unfit(marked.all(), style, kind == ColumnKind.INTEGER));
    return NumberColumns.column(fitting, NumberLevels.force(fitting.values(), style));
  }

  private static TypedColumn dates(Marked marked, ColumnChoice choice) {
    DateOrder order = choice.dates().orElseGet(() -> OrderRule.usual(marked.values()));
    Marked fitting = marked.without(TemporalLevels.noDates(marked.all(), order));
    return TemporalLevels.readAny(fitting.values(), choice.dates())
        .map(found -> TemporalColumns.column(fitting, found))
        .orElseGet(() -> TextColumns.chosen(fitting, ColumnKind.CONSTANT));
  }

  private static TypedColumn times(Marked marked) {
    Marked fitting = marked.without(TemporalLevels.noTimes(marked.all()));
    return TemporalLevels.read(fitting.values(), Optional.empty())
        .map(found -> TemporalColumns.column(fitting, found))
        .orElseGet(() -> TextColumns.chosen(fitting, ColumnKind.CONSTANT));
  }

  private static TypedColumn booleans(Marked marked) {
    Set<String> pair = Booleans.pair(marked.values());
    BitSet unfit = marked.all().where(text -> !pair.contains(Booleans.folded(text)));
    return TextColumns.chosen(marked.without(unfit), ColumnKind.BOOLEAN);
  }
}
