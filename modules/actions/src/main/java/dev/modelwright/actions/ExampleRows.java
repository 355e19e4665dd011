// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.model.Batch;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.InputType;
import dev.modelwright.model.Range;
import dev.modelwright.model.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plausible row made from a schema alone: the middle of each range, the first of the levels. */
final class ExampleRows {

  private ExampleRows() {}

  static Batch of(InputSchema schema) {
    List<Values> columns = schema.columns().stream().map(ExampleRows::value).toList();
    return new Batch(schema, 1, columns);
  }

  private static Values value(InputColumn column) {
    if (column.type().isText()) {
      @Nullable String level = column.levels().isEmpty() ? null : column.levels().getFirst();
      return new Values.Texts(new @Nullable String[] {level});
    }
    double middle = column.range().map(ExampleRows::middle).orElse(0.0);
    boolean whole = column.type() != InputType.NUMBER;
    return new Values.Numbers(new double[] {whole ? Math.rint(middle) : middle});
  }

  private static double middle(Range range) {
    return range.min() + (range.max() - range.min()) / 2;
  }
}
