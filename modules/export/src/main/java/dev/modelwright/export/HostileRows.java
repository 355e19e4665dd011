// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Batch;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Range;
import dev.modelwright.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Made-up rows that break what is only nearly right. Most are ordinary rows with one value changed:
 * missing, each known level, an unknown level, words, an extreme, a number at which the pipeline
 * changes its mind and its neighbours. The last ones mix missing and unknown values. The same rows
 * for the same pipeline.
 */
final class HostileRows {

  private static final double[] EXTREMES = {
    0, -0.0, 1, -1, 0.5, 1e-300, Double.MIN_VALUE, 1e15, -1e15, 1e300, -1e300
  };
  private static final int MOST_LEVELS = 200;
  private static final int MOST_THRESHOLDS = 1500;
  private static final int MIXED = 200;
  private static final Range USUAL = new Range(-100, 100);

  private final InputSchema schema;
  private final List<String> named;
  private final List<String> words;
  private final Random random = new Random(1);

  private HostileRows(Pipeline pipeline) {
    this.schema = pipeline.schema();
    this.named =
        Stream.concat(
                HostileTexts.UNKNOWN.stream(),
                HostileTexts.levels(pipeline).distinct().limit(MOST_LEVELS))
            .toList();
    this.words = HostileTexts.words(pipeline);
  }

  /** A changed value; the number is used for numeric columns, the text for the others. */
  private record Edit(int column, double number, @Nullable String text) {}

  /** The hostile rows for a pipeline. */
  static Batch of(Pipeline pipeline) {
    HostileRows rows = new HostileRows(pipeline);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < pipeline.schema().columns().size(); i++) {
      edits.addAll(rows.edits(i));
    }
    edits.addAll(thinned(Brinks.ofTrees(pipeline)).toList());
    edits.addAll(thinned(Brinks.ofSteps(pipeline)).toList());
    return rows.batch(edits);
  }

  private List<Edit> edits(int position) {
    InputColumn column = schema.columns().get(position);
    if (column.type().isText()) {
      return Stream.of(
              Stream.of("", null),
              named.stream(),
              words.stream(),
              column.levels().stream().limit(MOST_LEVELS))
          .flatMap(texts -> texts)
          .map(text -> new Edit(position, 0, text))
          .toList();
    }
    Range range = column.range().orElse(USUAL);
    return DoubleStream.concat(
            DoubleStream.of(EXTREMES), DoubleStream.of(Double.NaN, range.min(), range.max()))
        .mapToObj(number -> new Edit(position, number, null))
        .toList();
  }

  /** Where the pipeline changes its mind, evenly thinned out where that is very often. */
  private static Stream<Edit> thinned(List<Brinks.Brink> all) {
    int stride = Math.max(1, all.size() / MOST_THRESHOLDS);
    return IntStream.range(0, all.size())
        .filter(i -> i % stride == 0)
        .mapToObj(all::get)
        .flatMap(Brinks.Brink::neighbours)
        .map(brink -> new Edit(brink.column(), brink.number(), null));
  }

  private Batch batch(List<Edit> edits) {
    int rows = edits.size() + MIXED + 1;
    List<Values> columns = new ArrayList<>();
    for (int c = 0; c < schema.columns().size(); c++) {
      InputColumn column = schema.columns().get(c);
      columns.add(
          column.type().isText() ? texts(column, c, edits, rows) : numbers(column, c, edits, rows));
    }
    return new Batch(schema, rows, columns);
  }

  private Values numbers(InputColumn column, int position, List<Edit> edits, int rows) {
    Range range = column.range().orElse(USUAL);
    double[] numbers = new double[rows];
    for (int row = 0; row < rows; row++) {
      double usual = range.min() + (range.max() - range.min()) * random.nextDouble();
      boolean mixed = row >= edits.size();
      boolean missing = mixed && (row == rows - 1 || random.nextInt(4) == 0);
      boolean edited = !mixed && edits.get(row).column() == position;
      numbers[row] = edited ? edits.get(row).number() : missing ? Double.NaN : usual;
    }
    return new Values.Numbers(numbers);
  }

  private Values texts(InputColumn column, int position, List<Edit> edits, int rows) {
    @Nullable String[] texts = new @Nullable String[rows];
    for (int row = 0; row < rows; row++) {
      boolean mixed = row >= edits.size();
      boolean missing = mixed && (row == rows - 1 || random.nextInt(4) == 0);
      boolean edited = !mixed && edits.get(row).column() == position;
      texts[row] = edited ? edits.get(row).text() : missing ? null : usual(column, mixed);
    }
    return new Values.Texts(texts);
  }

  private String usual(InputColumn column, boolean mixed) {
    boolean unknown = column.levels().isEmpty() || (mixed && random.nextInt(6) == 0);
    List<String> among = unknown ? HostileTexts.UNKNOWN : column.levels();
    return among.get(random.nextInt(among.size()));
  }
}
