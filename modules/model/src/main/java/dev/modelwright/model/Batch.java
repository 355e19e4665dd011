// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import java.util.List;

/** Raw rows to be scored, column by column, in the order and the types of a schema. */
public record Batch(InputSchema schema, int rows, List<Values> columns) {

  /** Checks that the columns fit the schema and are equally long. */
  public Batch {
    columns = List.copyOf(columns);
    if (columns.size() != schema.columns().size()) {
      throw new IllegalArgumentException(columns.size() + " columns for " + schema.names());
    }
    for (int i = 0; i < columns.size(); i++) {
      InputColumn column = schema.columns().get(i);
      Values values = columns.get(i);
      if (values.rows() != rows || column.type().isText() != (values instanceof Values.Texts)) {
        throw new IllegalArgumentException("values that do not fit column " + column.name());
      }
    }
  }

  /** The rows at the given positions, in that order. */
  public Batch select(int[] positions) {
    return new Batch(
        schema, positions.length, columns.stream().map(c -> Selection.of(c, positions)).toList());
  }
}
