// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Scorer;
import dev.modelwright.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dmg.pmml.ModelVerification;
import org.dmg.pmml.VerificationField;
import org.dmg.pmml.VerificationFields;
import org.jspecify.annotations.Nullable;

/** A few rows with the answers that the reference gives, for any evaluator to check itself by. */
final class PmmlVerification {

  private static final int MOST_ROWS = 10;
  private static final double PRECISION = 1e-9;
  private static final double ZERO = 1e-15;

  private final Pipeline pipeline;
  private final Predictions expected;
  private final Batch rows;

  private PmmlVerification(Pipeline pipeline, Batch rows) {
    this.pipeline = pipeline;
    this.rows = rows;
    this.expected = new Scorer(pipeline).score(rows);
  }

  /**
   * The verification of a model; none where no row that could be shown has an answer.
   *
   * @param answers the fields of the number or of the labels' probabilities
   */
  static Optional<ModelVerification> of(Pipeline pipeline, List<String> answers) {
    PmmlVerification all = new PmmlVerification(pipeline, HostileRows.of(pipeline));
    int[] chosen =
        IntStream.range(0, all.rows.rows())
            .map(i -> all.rows.rows() - 1 - i)
            .filter(all::canBeShown)
            .limit(MOST_ROWS)
            .toArray();
    return chosen.length == 0
        ? Optional.empty()
        : Optional.of(
            new PmmlVerification(pipeline, all.rows.select(chosen)).verification(answers));
  }

  /** Whether the row has an answer, and no text that would not survive in a table. */
  private boolean canBeShown(int row) {
    return rows.columns().stream()
            .map(column -> cell(column, row))
            .allMatch(cell -> cell.strip().equals(cell) && PmmlNames.isLegal(cell))
        && IntStream.range(0, expected.target().width())
            .allMatch(k -> Double.isFinite(expected.probability(row, k)));
  }

  private static String cell(Values column, int row) {
    return switch (column) {
      case Values.Numbers(double[] numbers) ->
          Double.isNaN(numbers[row]) ? "" : Double.toString(numbers[row]);
      case Values.Texts(@Nullable String[] texts) -> Optional.ofNullable(texts[row]).orElse("");
    };
  }

  private ModelVerification verification(List<String> answers) {
    VerificationFields fields = new VerificationFields();
    List<String> columns = new ArrayList<>();
    for (String name : pipeline.schema().names()) {
      columns.add("input" + columns.size());
      fields.addVerificationFields(new VerificationField(name, columns.getLast()));
    }
    for (String name : answers) {
      columns.add("answer" + columns.size());
      fields.addVerificationFields(
          new VerificationField(name, columns.getLast())
              .setPrecision(PRECISION)
              .setZeroThreshold(ZERO));
    }
    PmmlTable table = new PmmlTable();
    for (int row = 0; row < rows.rows(); row++) {
      table.row(columns, cells(row));
    }
    return new ModelVerification(fields, table.table())
        .setRecordCount(rows.rows())
        .setFieldCount(columns.size());
  }

  private List<String> cells(int row) {
    List<String> cells = new ArrayList<>();
    rows.columns().forEach(column -> cells.add(cell(column, row)));
    for (int k = 0; k < expected.target().width(); k++) {
      cells.add(Double.toString(expected.probability(row, k)));
    }
    return cells;
  }
}
