// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.InputColumn;
import dev.modelwright.model.UnseenPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Admits texts, and numbers and booleans that are written like a known level.
 *
 * @param known each level by itself, so that the schema's own text is kept rather than the sender's
 * @param numeric the levels, and texts that stand for a missing one, that read as a number; the
 *     empty text where two levels read as the same
 * @param marks texts that stand for a missing level
 */
record CategoryRule(
    InputColumn column,
    int index,
    Map<String, String> known,
    Map<Double, String> numeric,
    Set<String> marks)
    implements ColumnRule {

  private static final int LEVELS_NAMED = 8;

  static CategoryRule of(InputColumn column, int index, Set<String> marks) {
    Map<String, String> known = new HashMap<>();
    Map<Double, String> numeric = new HashMap<>();
    for (String level : column.levels()) {
      known.put(level, level);
      OptionalDouble number = WrittenNumber.parse(level);
      if (number.isPresent()) {
        numeric.merge(number.getAsDouble() + 0.0, level, (one, other) -> "");
      }
    }
    for (String mark : marks) {
      WrittenNumber.parse(mark).ifPresent(number -> numeric.putIfAbsent(number + 0.0, mark));
    }
    return new CategoryRule(column, index, known, numeric, marks);
  }

  @Override
  public void number(RawRows rows, int row, double value) {
    String level = numeric.getOrDefault(value + 0.0, "");
    if (level.isEmpty()) {
      throw not("the number " + value);
    }
    rows.set(index, row, level);
  }

  @Override
  public void text(RawRows rows, int row, String value) {
    String level = known.get(value);
    if (level == null && !value.isEmpty() && !marks.contains(value) && refusesUnknown()) {
      throw not("the text " + Refusal.quote(value));
    }
    rows.set(index, row, level == null ? value : level);
  }

  @Override
  public void bool(RawRows rows, int row, boolean value) {
    String wanted = String.valueOf(value);
    rows.set(
        index,
        row,
        column.levels().stream()
            .filter(level -> level.equalsIgnoreCase(wanted))
            .findFirst()
            .orElseThrow(() -> not(wanted)));
  }

  @Override
  public void written(RawRows rows, int row, String value) {
    text(rows, row, value);
  }

  @Override
  public boolean missing(RawRows rows, int row) {
    String text = rows.text(index, row);
    return text == null || text.isEmpty() || marks.contains(text);
  }

  @Override
  public String asksFor() {
    List<String> levels = column.levels();
    String named =
        String.join(", ", levels.stream().limit(LEVELS_NAMED).map(Refusal::quote).toList());
    return levels.isEmpty()
        ? "a text"
        : "one of " + named + (levels.size() > LEVELS_NAMED ? ", …" : "");
  }

  private boolean refusesUnknown() {
    return column.unseen() == UnseenPolicy.REJECT
        || (column.unseen() == UnseenPolicy.MISSING && required());
  }
}
