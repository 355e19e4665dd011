// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;
import java.util.Optional;

/**
 * One raw column that a model asks for.
 *
 * @param name as in the table that the model was fitted on
 * @param type how its values enter
 * @param levels the known levels of a category, in a fixed order; empty for numbers
 * @param range what was seen of a number or date; empty for categories
 */
public record InputColumn(
    String name,
    InputType type,
    List<String> levels,
    Optional<Range> range,
    MissingPolicy missing,
    UnseenPolicy unseen) {

  /** Checks that only categories have levels, and none of them is empty or twice there. */
  public InputColumn {
    levels = List.copyOf(levels);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a column without a name");
    }
    if (!type.isText() && !levels.isEmpty()) {
      throw new IllegalArgumentException("levels of a number: " + name);
    }
    if (levels.contains("") || levels.stream().distinct().count() != levels.size()) {
      throw new IllegalArgumentException("empty or repeated level of " + name);
    }
  }

  /** A number that may be missing. */
  public static InputColumn number(String name) {
    return new InputColumn(
        name,
        InputType.NUMBER,
        List.of(),
        Optional.empty(),
        MissingPolicy.ALLOW,
        UnseenPolicy.OTHER);
  }

  /** A category that may be missing; unknown levels equal no known one. */
  public static InputColumn category(String name, List<String> levels) {
    return new InputColumn(
        name,
        InputType.CATEGORY,
        levels,
        Optional.empty(),
        MissingPolicy.ALLOW,
        UnseenPolicy.OTHER);
  }
}
