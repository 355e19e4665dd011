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
  private static final int LONGEST = 14;

  private final Words words;
  private final Role role;

  SeriesFigure(Words words, Role role) {
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

  /** A histogram over a span, or the most frequent levels; empty where there is no value. */
  Optional<Figure> of(Series series, Optional<Span> span) {
    return switch (series.values()) {
      case Values.Numbers(double[] numbers) ->
          span.map(reach -> histogram(series.name(), numbers, reach));
      case Values.Texts texts -> levels(series.name(), texts);
    };
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
