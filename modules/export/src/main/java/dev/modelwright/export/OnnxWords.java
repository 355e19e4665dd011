// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import dev.modelwright.export.OnnxValue.Level;
import dev.modelwright.export.OnnxValue.Meaning;
import dev.modelwright.export.OnnxValue.Missing;
import dev.modelwright.export.OnnxValue.Other;
import dev.modelwright.model.Step;
import dev.modelwright.model.TermCounter;
import dev.modelwright.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * The words of texts, by ONNX Runtime's own operators, because the standard ones cannot cut a text
 * into words. Texts that are known while the graph is built are counted then.
 */
final class OnnxWords {

  /** Never a word: it fills rows up that have fewer words than others. */
  private static final String PADDING = "-";

  private final OnnxGraph graph;
  private final OnnxTexts texts;

  OnnxWords(OnnxGraph graph) {
    this.graph = graph;
    this.texts = new OnnxTexts(graph);
  }

  /** The tensor {@code [N,terms]} of a step's weighed terms. */
  String terms(Step.Terms step, OnnxValue.Text text) {
    TermCounter counter = new TermCounter(step);
    List<double[]> known =
        text.meanings().stream().map(meaning -> counted(counter, step, meaning)).toList();
    String looked =
        texts.lookUp(
            text,
            step.terms().size(),
            (meaning, term) -> known.get(text.meanings().indexOf(meaning))[term]);
    return orOther(text, looked, () -> weighed(step, text.raw().orElseThrow()));
  }

  /** The tensor {@code [N,buckets]} of a step's counts. */
  String hashed(Step.HashedWords step, OnnxValue.Text text) {
    int buckets = step.outputs().size();
    String looked =
        texts.lookUp(text, buckets, (meaning, bucket) -> inBucket(words(meaning), bucket, buckets));
    return orOther(text, looked, () -> buckets(buckets, text.raw().orElseThrow()));
  }

  private static double[] counted(TermCounter counter, Step.Terms step, Meaning meaning) {
    double[] row = new double[step.terms().size()];
    counter.count(meaning instanceof Level(String level) ? level : "", row);
    return row;
  }

  private static List<String> words(Meaning meaning) {
    return switch (meaning) {
      case Level(String level) -> Words.of(level);
      case Missing _, Other _ -> List.of();
    };
  }

  private static double inBucket(List<String> words, int bucket, int buckets) {
    return words.stream().filter(word -> Words.bucket(word, buckets) == bucket).count();
  }

  /** What was looked up, except for texts that are not known before a row comes. */
  private String orOther(OnnxValue.Text text, String looked, Supplier<String> computed) {
    int other = text.meanings().indexOf(new Other());
    if (other < 0) {
      return looked;
    }
    String isOther = graph.op("Equal", text.codes(), graph.longs(other));
    String column = graph.op("Reshape", isOther, graph.longs(-1, 1));
    return graph.op("Where", column, computed.get(), looked);
  }

  private String weighed(Step.Terms step, String raw) {
    List<Long> columns = new ArrayList<>();
    List<String> spellings = new ArrayList<>();
    for (int term = 0; term < step.terms().size(); term++) {
      for (String spelling : step.terms().get(term).spellings()) {
        columns.add((long) term);
        spellings.add(unmistakable(spelling));
      }
    }
    String counts = counts(columns, OnnxAttributes.strings("pool_strings", spellings), split(raw));
    double[] weights = step.terms().stream().mapToDouble(Step.Term::weight).toArray();
    String row = graph.constant(OnnxTensors.doubles(weights, 1, weights.length));
    String weighed = graph.op("Mul", counts, row);
    return step.unitLength() ? unitLength(weighed) : weighed;
  }

  /** A spelling that is no word occurs in no text; a space makes sure of that. */
  private static String unmistakable(String spelling) {
    return Words.of(spelling).equals(List.of(spelling)) ? spelling : " " + spelling;
  }

  private String unitLength(String weighed) {
    String squares = graph.op("ReduceSum", graph.op("Mul", weighed, weighed), graph.longs(1));
    String some = graph.op("Greater", squares, graph.scalar(0));
    String length = graph.op("Where", some, graph.op("Sqrt", squares), graph.scalar(1));
    return graph.op("Div", weighed, length);
  }

  private String buckets(int buckets, String raw) {
    String words = split(raw);
    String hash =
        graph.runtimeOp(
            "MurmurHash3",
            TensorProto.DataType.UINT32,
            List.of(OnnxAttributes.of("seed", 0), OnnxAttributes.of("positive", 1)),
            words);
    String bucket = graph.op("Mod", graph.cast(OnnxGraph.LONG, hash), graph.longs(buckets));
    String isPadding =
        graph.mlOp(
            "LabelEncoder",
            List.of(
                OnnxAttributes.strings("keys_strings", List.of(PADDING)),
                OnnxAttributes.longs("values_int64s", List.of(1L)),
                OnnxAttributes.of("default_int64", 0)),
            words);
    String known =
        graph.op(
            "Where", graph.op("Equal", isPadding, graph.longs(1)), graph.longs(buckets), bucket);
    List<Long> all = LongStream.range(0, buckets).boxed().toList();
    return counts(all, OnnxAttributes.longs("pool_int64s", all), known);
  }

  /** Words {@code [N,words of the longest text]}. */
  private String split(String raw) {
    return graph.runtimeOp(
        "Tokenizer",
        OnnxGraph.STRING,
        List.of(
            OnnxAttributes.of("mark", 0),
            OnnxAttributes.of("mincharnum", 1),
            OnnxAttributes.of("pad_value", PADDING),
            OnnxAttributes.of("tokenexp", WordPattern.RE2)),
        raw);
  }

  /** How often the words of a pool stand in each row, added up in the columns that are given. */
  private String counts(List<Long> columns, AttributeProto pool, String words) {
    return graph.cast(
        OnnxGraph.DOUBLE,
        graph.op(
            "TfIdfVectorizer",
            List.of(
                OnnxAttributes.of("mode", "TF"),
                OnnxAttributes.of("min_gram_length", 1),
                OnnxAttributes.of("max_gram_length", 1),
                OnnxAttributes.of("max_skip_count", 0),
                OnnxAttributes.longs("ngram_counts", List.of(0L)),
                OnnxAttributes.longs("ngram_indexes", columns),
                pool),
            words));
  }
}
