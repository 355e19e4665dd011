// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.data.Dataset;
import dev.modelwright.evaluate.ConfusionMatrix;
import dev.modelwright.model.Predictions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one cell of a confusion.
 *
 * @param cell which
 * @param actual the label that they have
 * @param predicted the label that they get
 * @param count how many they are
 * @param columns the names of the raw columns
 * @param rows the first of them
 */
record CellRows(
    Looking.Cell cell,
    String actual,
    String predicted,
    int count,
    List<String> columns,
    List<Row> rows) {

  /** How many are listed. */
  static final int MOST = 100;

  /** Copies the lists. */
  CellRows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param number of the row in the file, counted from 1 without the header
   * @param probability that the model gives to the predicted label
   * @param values of the raw columns as text, empty where missing
   */
  record Row(int number, double probability, List<String> values) {

    /** Copies the list. */
    Row {
      values = List.copyOf(values);
    }
  }

  /** The rows of the chosen cell, if one is chosen. */
  static Optional<CellRows> of(Looking looking) {
    return looking
        .cell()
        .flatMap(cell -> looking.confusion(cell.run()).map(matrix -> of(cell, matrix)));
  }

  private static CellRows of(Looking.Cell cell, ConfusionMatrix matrix) {
    int[] all = matrix.rows(cell.actual(), cell.predicted());
    int[] some = Arrays.copyOf(all, Math.min(MOST, all.length));
    List<String> columns = cell.run().pipeline().schema().names();
    return new CellRows(
        cell,
        matrix.labels().get(cell.actual()),
        matrix.labels().get(cell.predicted()),
        all.length,
        columns,
        rows(cell, some, columns));
  }

  private static List<Row> rows(Looking.Cell cell, int[] some, List<String> columns) {
    Run run = cell.run();
    int[] places = Arrays.stream(some).map(row -> run.trained().rows().test()[row]).toArray();
    Dataset chosen = run.dataset().rows(places);
    List<@Nullable String[]> texts = columns.stream().map(chosen::texts).toList();
    Predictions said = run.evaluation().predictions();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < some.length; i++) {
      int row = i;
      rows.add(
          new Row(
              places[i] + 1,
              said.probability(some[i], cell.predicted()),
              texts.stream().map(column -> orEmpty(column[row])).toList()));
    }
    return rows;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
