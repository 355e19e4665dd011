// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.data.Dataset;
import dev.modelwright.model.Batch;
import dev.modelwright.model.DatePart;
import dev.modelwright.model.Fill;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Matrix;
import dev.modelwright.model.MissingPolicy;
import dev.modelwright.model.Preparation;
import dev.modelwright.model.Range;
import dev.modelwright.model.Step;
import dev.modelwright.model.UnseenPolicy;
import dev.modelwright.model.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Fits the treatments of one column, one after the other. */
final class ColumnFit {

  private final PreparationPlan.Column column;
  private final Names names;
  private final InputColumn input;
  private final Batch batch;
  private final LevelCounts counts;
  private final List<Step> steps = new ArrayList<>();
  private final List<Message> notes = new ArrayList<>();
  private List<String> outputs;

  ColumnFit(PreparationPlan.Column column, Dataset rows, Names names) {
    this.column = column;
    this.names = names;
    this.counts =
        column.type().isText()
            ? LevelCounts.of(rows.texts(column.name()))
            : new LevelCounts(List.of(), java.util.Map.of(), 0, 0);
    Optional<Range> range =
        column.type().isText() ? Optional.empty() : range(rows.numbers(column.name()));
    this.input =
        new InputColumn(
            column.name(),
            column.type(),
            counts.levels(),
            range,
            MissingPolicy.ALLOW,
            UnseenPolicy.OTHER);
    this.batch = rows.batch(new InputSchema(List.of(input)));
    this.outputs = List.of(column.name());
  }

  private Optional<Range> range(double[] numbers) {
    if (Arrays.stream(numbers).anyMatch(Double::isInfinite)) {
      throw Problem.at("column:" + column.name(), "learn.infinite-column", column.name())
          .exception();
    }
    double[] present = Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).toArray();
    return present.length == 0
        ? Optional.empty()
        : Optional.of(
            new Range(
                Arrays.stream(present).min().getAsDouble(),
                Arrays.stream(present).max().getAsDouble()));
  }

  void run() {
    for (Treatment treatment : column.treatments()) {
      if (!outputs.isEmpty()) {
        apply(treatment);
      }
    }
    if (!outputs.isEmpty()) {
      dropConstant();
    }
  }

  InputColumn input() {
    return input;
  }

  List<Step> steps() {
    return steps;
  }

  /** The features that the column gives; none if it turned out to be of no use. */
  List<String> outputs() {
    return outputs;
  }

  List<Message> notes() {
    return notes;
  }

  private void apply(Treatment treatment) {
    String name = column.name();
    switch (treatment) {
      case Treatment.FillMedian median ->
          fill(new Fill.Number(median(((Values.Numbers) batch.columns().getFirst()).values())));
      case Treatment.FillMostFrequent frequent ->
          fill(new Fill.Level(counts.levels().isEmpty() ? "?" : counts.levels().getFirst()));
      case Treatment.Standardise standardise -> standardise();
      case Treatment.OneHot oneHot -> oneHot(oneHot);
      case Treatment.Ordinal ordinal ->
          add(
              new Step.Ordinal(
                  outputs.getFirst(), names.fresh(name + ":position"), counts.levels(), -1));
      case Treatment.DateParts parts -> dateParts(parts.parts());
      case Treatment.FillMean _,
          Treatment.FillConstant _,
          Treatment.MissingIndicator _,
          Treatment.MinMax _,
          Treatment.Robust _,
          Treatment.ClipQuantiles _,
          Treatment.ClipAt _,
          Treatment.Log _,
          Treatment.YeoJohnson _,
          Treatment.Bin _,
          Treatment.BinAt _,
          Treatment.GatherRare _,
          Treatment.InOrder _,
          Treatment.Frequency _,
          Treatment.TargetMean _,
          Treatment.Tfidf _,
          Treatment.HashWords _ ->
          throw new IllegalArgumentException("not yet chosen by any plan: " + treatment);
    }
  }

  private void add(Step step) {
    steps.add(step);
    outputs = step.outputs();
  }

  private void fill(Fill fill) {
    add(new Step.Impute(outputs.getFirst(), names.fresh(column.name() + ":filled"), fill));
  }

  private static double median(double[] numbers) {
    double[] present = Arrays.stream(numbers).filter(x -> !Double.isNaN(x)).sorted().toArray();
    int half = present.length / 2;
    if (present.length == 0) {
      return 0;
    }
    return present.length % 2 == 1
        ? present[half]
        : present[half - 1] / 2 + present[half] / 2; // halves first: the sum could overflow
  }

  private void standardise() {
    Matrix now = now();
    List<String> scaled = new ArrayList<>();
    for (int j = 0; j < now.columns(); j++) {
      Moments moments = Moments.of(now.column(j));
      if (moments.deviation() > 0) {
        String in = now.names().get(j);
        String base = in.equals(column.name() + ":filled") ? column.name() : in;
        String out = names.fresh(base + ":scaled");
        steps.add(new Step.Scale(in, out, moments.mean(), moments.deviation()));
        scaled.add(out);
      }
    }
    noteIfEmpty(scaled);
    outputs = scaled;
  }

  private void oneHot(Treatment.OneHot wanted) {
    List<String> levels =
        counts.levels().stream()
            .limit(wanted.mostLevels())
            .filter(level -> counts.count(level) >= wanted.fewestRows())
            .toList();
    int gathered = counts.levels().size() - levels.size();
    if (gathered > 0) {
      notes.add(Message.of("learn.gathered-levels", column.name(), gathered));
    }
    boolean filled = !steps.isEmpty();
    boolean always = gathered == 0 && (filled || counts.missing() == 0);
    if (wanted.dropReference() && always && levels.size() > 1) {
      String reference = reference(levels);
      notes.add(Message.of("learn.reference-level", column.name(), reference));
      levels = levels.stream().filter(level -> !level.equals(reference)).toList();
    }
    if (levels.isEmpty()) {
      noteIfEmpty(levels);
      outputs = List.of();
      return;
    }
    List<String> made =
        levels.stream().map(level -> names.fresh(column.name() + "=" + level)).toList();
    add(new Step.OneHot(outputs.getFirst(), levels, made));
  }

  /** The most frequent level; of two with a plain meaning, the negative one. */
  private static String reference(List<String> levels) {
    if (levels.size() == 2) {
      return Labels.sorted(java.util.Map.of(levels.get(0), 1, levels.get(1), 0), false).getFirst();
    }
    return levels.getFirst();
  }

  private void dateParts(List<DatePart> parts) {
    List<String> made =
        parts.stream()
            .map(part -> names.fresh(column.name() + "." + part.name().toLowerCase(Locale.ROOT)))
            .toList();
    add(new Step.DateParts(outputs.getFirst(), column.type(), parts, made));
  }

  private Matrix now() {
    return new Preparation(new InputSchema(List.of(input)), steps, outputs).apply(batch);
  }

  private void dropConstant() {
    Matrix now = now();
    List<String> kept = new ArrayList<>();
    for (int j = 0; j < now.columns(); j++) {
      if (Moments.of(now.column(j)).deviation() > 0) {
        kept.add(now.names().get(j));
      }
    }
    noteIfEmpty(kept);
    outputs = kept;
  }

  private void noteIfEmpty(List<String> kept) {
    if (kept.isEmpty()) {
      notes.add(Message.of("learn.dropped-constant", column.name()));
    }
  }
}
