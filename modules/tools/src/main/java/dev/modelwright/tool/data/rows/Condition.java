// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data.rows;

import dev.modelwright.model.InputType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a row must have in one column to be shown. */
public sealed interface Condition {

  /** The column. */
  String column();

  /** Says of a row whether its cell fits. */
  IntPredicate in(Cells cells);

  /** The same as an expression of a recipe's step, where it can be written as one. */
  Optional<String> expression();

  /**
   * A number, date or point in time within two bounds, both included.
   *
   * @param low minus infinity where there is none
   * @param high infinity where there is none
   */
  record Between(String column, InputType storage, double low, double high) implements Condition {

    @Override
    public IntPredicate in(Cells cells) {
      return switch (cells) {
        case Cells.Numbers numbers ->
            row -> numbers.values()[row] >= low && numbers.values()[row] <= high;
        case Cells.Texts texts -> row -> false;
      };
    }

    @Override
    public Optional<String> expression() {
      String name = Condition.quoted(column);
      String least = Double.isInfinite(low) ? "" : name + " >= " + literal(low);
      String most = Double.isInfinite(high) ? "" : name + " <= " + literal(high);
      String both = least + (least.isEmpty() || most.isEmpty() ? "" : " and ") + most;
      return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }

    private String literal(double value) {
      return switch (storage) {
        case NUMBER, CATEGORY -> Cells.number(value);
        case DATE -> "date('" + Cells.text(storage, value) + "')";
        case DATETIME -> "datetime('" + Cells.text(storage, value).replace(' ', 'T') + "')";
      };
    }
  }

  /** One of some texts. */
  record OneOf(String column, Set<String> levels) implements Condition {

    /** Copies the texts. */
    public OneOf {
      levels = Set.copyOf(levels);
    }

    @Override
    public IntPredicate in(Cells cells) {
      return row -> cells.text(row).filter(levels::contains).isPresent();
    }

    @Override
    public Optional<String> expression() {
      String name = Condition.quoted(column);
      String all =
          new TreeSet<>(levels)
              .stream()
                  .map(level -> "'" + level.replace("'", "''") + "'")
                  .collect(Collectors.joining(", "));
      boolean alone = levels.size() == 1;
      return levels.isEmpty()
          ? Optional.empty()
          : Optional.of(alone ? name + " = " + all : name + " in (" + all + ")");
    }
  }

  /** A text somewhere in the cell, in capitals or small letters. */
  record Contains(String column, String text) implements Condition {

    @Override
    public IntPredicate in(Cells cells) {
      Needle needle = new Needle(text);
      return switch (cells) {
        case Cells.Texts texts -> row -> in(needle, texts.values()[row]);
        case Cells.Numbers numbers -> row -> numbers.text(row).filter(needle::in).isPresent();
      };
    }

    private static boolean in(Needle needle, @Nullable String text) {
      return text != null && needle.in(text);
    }

    @Override
    public Optional<String> expression() {
      return Optional.empty();
    }
  }

  /**
   * A value, or none.
   *
   * @param missing whether rows without a value are shown, or those with one
   */
  record Missing(String column, boolean missing) implements Condition {

    @Override
    public IntPredicate in(Cells cells) {
      return row -> cells.missing(row) == missing;
    }

    @Override
    public Optional<String> expression() {
      String test = "is_missing(" + Condition.quoted(column) + ")";
      return Optional.of(missing ? test : "not " + test);
    }
  }

  /** A column's name as expressions have it: in backquotes unless it is a plain word. */
  static String quoted(String name) {
    Set<String> reserved = Set.of("and", "or", "not", "in", "true", "false");
    boolean plain =
        name.matches("[\\p{L}_][\\p{L}\\p{N}_]*")
            && !reserved.contains(name.toLowerCase(Locale.ROOT));
    return plain ? name : "`" + name.replace("`", "``") + "`";
  }
}
