// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Direction;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Role;
import dev.modelwright.learn.Series;
import dev.modelwright.model.Values;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a column as bars. */
final class SeriesFigure {

  private static final int BINS = 24;
  private static final int MOST_LEVELS = 6;
  private static final int LONGEST = 16;

  private final Words words;
  private final Role role;

  private SeriesFigure(Words words, Role role) {
    this.words = words;
    this.role = role;
  }

  /** From where to where bars reach. */
  record Span(double low, double high) {

    /** What holds the numbers of all columns; empty without numbers. */
    static Optional<Span> of(List<Series> columns) {
      double[] all =
          columns.stream()
              .filter(column -> column.values() instanceof Values.Numbers)
              .flatMapToDouble(column -> Arrays.stream(((Values.Numbers) column.values()).values()))
              .filter(Double::isFinite)
              .toArray();
      return all.length == 0
          ? Optional.empty()
          : Optional.of(
              new Span(
                  Arrays.stream(all).min().getAsDouble(), Arrays.stream(all).max().getAsDouble()));
    }
  }

  /**
   * The first of some columns as a histogram over a span, or its most frequent levels; columns of 0
   * and 1 as how many 1 each has. Empty where there is no value.
   *
   * @param span empty for the values' own
   */
  static Optional<Figure> of(Words words, Role role, List<Series> columns, Optional<Span> span) {
    SeriesFigure made = new SeriesFigure(words, role);
    if (areOnes(columns)) {
      return made.ones(columns);
    }
    return columns.stream()
        .findFirst()
        .flatMap(
            first ->
                switch (first.values()) {
                  case Values.Numbers(double[] numbers) ->
                      span.or(() -> Span.of(List.of(first)))
                          .map(reach -> made.histogram(first.name(), numbers, reach));
                  case Values.Texts texts -> made.levels(first.name(), texts);
                });
  }

  /** Whether columns are told by how many 1 each has. */
  static boolean areOnes(List<Series> columns) {
    return columns.size() > 1 && columns.stream().allMatch(SeriesFigure::zeroOrOne);
  }

  private static boolean zeroOrOne(Series column) {
    return column.values() instanceof Values.Numbers(double[] numbers)
        && Arrays.stream(numbers).allMatch(value -> value == 0 || value == 1);
  }

  private Optional<Figure> ones(List<Series> columns) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int same = beginning(columns.stream().map(Series::name).toList());
    for (Series column : columns) {
      if (column.values() instanceof Values.Numbers(double[] numbers)) {
        counts.put(column.name().substring(same), (int) Arrays.stream(numbers).sum());
      }
    }
    return bars("", counts);
  }

  /** How many characters all names begin with, up to the last sign among them. */
  private static int beginning(List<String> names) {
    String first = names.getFirst();
    int common = first.length();
    for (String name : names) {
      int same = 0;
      while (same < Math.min(common, name.length()) && name.charAt(same) == first.charAt(same)) {
        same++;
      }
      common = same;
    }
    while (common > 0 && Character.isLetterOrDigit(first.charAt(common - 1))) {
      common--;
    }
    return common;
  }

  private Figure histogram(String name, double[] numbers, Span span) {
    boolean flat = span.high() <= span.low();
    double low = flat ? span.low() - 0.5 : span.low();
    double width = (flat ? 1 : span.high() - span.low()) / BINS;
    double[] counts = new double[BINS];
    for (double number : numbers) {
      if (Double.isFinite(number)) {
        counts[Math.clamp((int) ((number - low) / width), 0, BINS - 1)]++;
      }
    }
    return Figure.of(
        "",
        Axis.linear("", ""),
        Axis.linear(words.say("toolprepare.rows"), ""),
        List.of(
            Layer.Bars.bins(
                new dev.modelwright.chart.Series(name, role),
                Numbers.steps(low, width, BINS + 1),
                Numbers.of(counts))));
  }

  private Optional<Figure> levels(String name, Values.Texts texts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String text : texts.values()) {
      if (text != null && !text.isEmpty()) {
        counts.merge(text, 1, Integer::sum);
      }
    }
    return bars(name, counts);
  }

  /** The most frequent of them, and the others together. */
  private Optional<Figure> bars(String name, Map<String, Integer> counts) {
    List<Map.Entry<String, Integer>> most = new ArrayList<>(counts.entrySet());
    most.sort(Collections.reverseOrder(Map.Entry.comparingByValue()));
    List<Map.Entry<String, Integer>> shown =
        new ArrayList<>(most.subList(0, Math.min(MOST_LEVELS, most.size())));
    int others =
        most.subList(shown.size(), most.size()).stream().mapToInt(Map.Entry::getValue).sum();
    if (others > 0) {
      shown.add(Map.entry(words.say("toolprepare.others", most.size() - shown.size()), others));
    }
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Figure.of(
                "",
                Axis.linear(words.say("toolprepare.rows"), ""),
                Axis.category("", shown.stream().map(one -> shortened(one.getKey())).toList()),
                List.of(
                    Layer.Bars.categories(
                        new dev.modelwright.chart.Series(name, role),
                        Direction.HORIZONTAL,
                        Numbers.of(shown.stream().map(Map.Entry::getValue).toList())))));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
