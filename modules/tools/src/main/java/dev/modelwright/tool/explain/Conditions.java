// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import dev.modelwright.evaluate.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was answered on the way down a tree, put together: of several bounds on a number the last,
 * which is the tightest, and of a category what it is or all that it is not.
 */
final class Conditions {

  private final Map<String, Bounds> numbers = new LinkedHashMap<>();
  private final Map<String, Levels> categories = new LinkedHashMap<>();
  private final List<String> order = new ArrayList<>();

  /**
   * Bounds of a number, each with its sign.
   *
   * @param low for example {@code 30 <}, as it stands before the name
   * @param lowAlone the same where there is no upper bound, for example {@code > 30}
   * @param high for example {@code ≤ 42}
   */
  private record Bounds(Optional<String> low, Optional<String> lowAlone, Optional<String> high) {

    static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty(), Optional.empty());

    Bounds above(String number, boolean strictly) {
      return new Bounds(
          Optional.of(number + (strictly ? " <" : " ≤")),
          Optional.of((strictly ? "> " : "≥ ") + number),
          high);
    }

    Bounds below(String number, boolean strictly) {
      return new Bounds(low, lowAlone, Optional.of((strictly ? "< " : "≤ ") + number));
    }

    String text(String name) {
      return high.map(top -> low.map(bottom -> bottom + " ").orElse("") + name + " " + top)
          .orElseGet(() -> name + " " + lowAlone.orElseThrow());
    }
  }

  /**
   * What is known of a category.
   *
   * @param is the one level that it has, which makes all else needless
   * @param sets whole questions with several levels, affirmed or denied
   * @param not the single levels that were denied
   */
  private record Levels(Optional<String> is, List<String> sets, List<String> not) {

    static final Levels NONE = new Levels(Optional.empty(), List.of(), List.of());

    Levels is(String level) {
      return new Levels(Optional.of(level), sets, not);
    }

    Levels isNot(String level) {
      return new Levels(is, sets, with(not, level));
    }

    Levels within(String set) {
      return new Levels(is, with(sets, set), not);
    }

    List<String> texts(String column) {
      if (is.isPresent()) {
        return List.of(column + " = " + is.get());
      }
      if (not.isEmpty()) {
        return sets;
      }
      return with(
          sets,
          column
              + (not.size() == 1 ? " ≠ " + not.getFirst() : " ∉ {" + String.join(", ", not) + "}"));
    }

    private static List<String> with(List<String> all, String more) {
      return Stream.concat(all.stream(), Stream.of(more)).toList();
    }
  }

  /** These and one answer more. */
  Conditions and(Question question, boolean yes) {
    Conditions more = new Conditions();
    more.numbers.putAll(numbers);
    more.categories.putAll(categories);
    more.order.addAll(order);
    more.add(question, yes);
    return more;
  }

  private void add(Question question, boolean yes) {
    switch (question) {
      case Question.AtMost ask -> {
        String number = ask.text().substring((ask.name() + " ≤ ").length());
        Bounds known = numbers(ask.name());
        numbers.put(ask.name(), yes ? known.below(number, false) : known.above(number, true));
      }
      case Question.AtLeast ask -> {
        String number = ask.text().substring((ask.name() + " ≥ ").length());
        Bounds known = numbers(ask.name());
        numbers.put(ask.name(), yes ? known.above(number, false) : known.below(number, true));
      }
      case Question.Is ask -> {
        Levels known = levels(ask.column());
        categories.put(ask.column(), yes ? known.is(ask.level()) : known.isNot(ask.level()));
      }
      case Question.OneOf ask -> {
        String set = ask.text().substring((ask.column() + " ∈ ").length());
        String text = ask.column() + (yes ? " ∈ " : " ∉ ") + set;
        categories.put(ask.column(), levels(ask.column()).within(text));
      }
    }
  }

  private Bounds numbers(String name) {
    remember("n" + name);
    return numbers.getOrDefault(name, Bounds.NONE);
  }

  private Levels levels(String column) {
    remember("c" + column);
    return categories.getOrDefault(column, Levels.NONE);
  }

  private void remember(String key) {
    if (!order.contains(key)) {
      order.add(key);
    }
  }

  /** In the order in which they were asked first. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (String key : order) {
      String name = key.substring(1);
      if (key.startsWith("n")) {
        texts.add(numbers.getOrDefault(name, Bounds.NONE).text(name));
      } else {
        texts.addAll(categories.getOrDefault(name, Levels.NONE).texts(name));
      }
    }
    return texts;
  }
}
