// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Predictions;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** TensorFlow Serving's columnar format: under each name the values of all rows. */
final class TensorFlowColumns {

  private static final int UNKNOWN = -1;
  private static final int ROOM = 16;

  private final LiveModel model;
  private final int mostRows;
  private final RawRows rows;
  private int count = UNKNOWN;

  TensorFlowColumns(LiveModel model, Call call) {
    this.model = model;
    this.mostRows = call.maxRows();
    this.rows = new RawRows(model.admission().schema(), ROOM);
  }

  /** Reads the value of {@code inputs}, on which the reader stands. */
  Predictions read(JsonParser json) {
    List<ColumnRule> rules = model.admission().rules();
    if (json.currentToken() == JsonToken.START_OBJECT) {
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        ColumnRule rule = model.admission().field(name);
        json.nextToken();
        column(json, rule);
      }
    } else if (rules.size() == 1) {
      column(json, rules.getFirst());
    } else {
      throw Refusal.bad("'inputs' must be an object with a list of values for each field.");
    }
    if (count == UNKNOWN) {
      throw Refusal.bad("'inputs' holds no field.");
    }
    return model.score(rows, count);
  }

  private void column(JsonParser json, ColumnRule rule) {
    int read = 0;
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        if (read == mostRows) {
          throw Refusal.tooManyRows(mostRows);
        }
        cell(json, rule, read);
        read++;
      }
    } else {
      JsonCells.boxed(json, rule, rows, 0);
      read = 1;
    }
    if (count != UNKNOWN && count != read) {
      throw Refusal.bad(
          "Field %s has %d values where others have %d."
              .formatted(Refusal.quote(rule.column().name()), read, count));
    }
    count = read;
  }

  private void cell(JsonParser json, ColumnRule rule, int row) {
    try {
      JsonCells.boxed(json, rule, rows, row);
    } catch (Refusal e) {
      throw e.inRow(row + 1);
    }
  }
}
