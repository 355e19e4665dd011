// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.InputColumn;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Step;
import dev.modelwright.model.UnseenPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Raw texts to codes: a code for each known level, one for missing, one for all others. */
final class OnnxTexts {

  private OnnxTexts() {}

  /** Adds the encoder of a raw column whose input tensor is {@code [N,1]}. */
  static OnnxValue.Text encode(OnnxGraph graph, Pipeline pipeline, InputColumn column) {
    List<String> levels = List.copyOf(levels(pipeline, column));
    int missing = levels.size();
    int other = column.unseen() == UnseenPolicy.MISSING ? missing : missing + 1;
    List<String> keys = new ArrayList<>(levels);
    keys.add("");
    String flat =
        graph.op("Reshape", column.name(), graph.constant(OnnxTensors.longs(new long[] {-1}, 1)));
    String codes =
        graph.mlOp(
            "LabelEncoder",
            List.of(
                OnnxAttributes.strings("keys_strings", keys),
                OnnxAttributes.longs(
                    "values_int64s", LongStream.rangeClosed(0, missing).boxed().toList()),
                OnnxAttributes.of("default_int64", other)),
            flat);
    List<Optional<String>> meanings = new ArrayList<>(levels.stream().map(Optional::of).toList());
    meanings.add(Optional.empty());
    meanings.add(Optional.empty());
    return new OnnxValue.Text(codes, meanings, missing);
  }

  /** A table that gives, for each code, whether it means each of the levels. */
  static double[] indicators(OnnxValue.Text text, List<String> levels) {
    return text.meanings().stream()
        .flatMapToDouble(
            meaning ->
                levels.stream().mapToDouble(level -> meaning.equals(Optional.of(level)) ? 1 : 0))
        .toArray();
  }

  /** A table that gives, for each code, the level's position. */
  static double[] positions(OnnxValue.Text text, Step.Ordinal ordinal) {
    return text.meanings().stream()
        .mapToDouble(
            meaning -> {
              int position = meaning.map(ordinal.levels()::lastIndexOf).orElse(-1);
              return position < 0 ? ordinal.otherwise() : position;
            })
        .toArray();
  }

  /** The levels that matter; where unknown levels are missing, only the schema's can occur. */
  private static Set<String> levels(Pipeline pipeline, InputColumn column) {
    Set<String> levels = new LinkedHashSet<>(column.levels());
    if (column.unseen() != UnseenPolicy.MISSING) {
      Set<String> derived = new HashSet<>(Set.of(column.name()));
      for (Step step : pipeline.steps()) {
        if (step instanceof Step.OfOne one && derived.contains(one.input())) {
          derived.addAll(step.outputs());
          levels.addAll(named(step).filter(l -> !l.isEmpty()).collect(Collectors.toList()));
        }
      }
    }
    return levels;
  }

  private static Stream<String> named(Step step) {
    return switch (step) {
      case Step.OneHot oneHot -> oneHot.levels().stream();
      case Step.Ordinal ordinal -> ordinal.levels().stream();
      case Step.Impute impute -> Stream.of();
      case Step.Scale scale -> Stream.of();
      case Step.DateParts parts -> Stream.of();
      case Step.Clip clip -> Stream.of();
      case Step.Log log -> Stream.of();
      case Step.YeoJohnson power -> Stream.of();
      case Step.Indicator indicator -> Stream.of();
      case Step.Bin bin -> Stream.of();
      case Step.Gather gather -> gather.kept().stream();
      case Step.LevelValues values -> values.levels().stream();
      case Step.Terms terms -> Stream.of();
      case Step.HashedWords words -> Stream.of();
      case Step.Derive derive -> derive.expression().texts().stream();
    };
  }
}
