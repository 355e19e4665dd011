// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.model.Batch;
import dev.modelwright.model.Values;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Raw rows as JSON objects, as the plain dialect takes them. */
final class JsonRows {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonRows() {}

  /** Each row as an object of its own. */
  static List<String> each(Batch batch) {
    List<String> rows = new ArrayList<>(batch.rows());
    for (int row = 0; row < batch.rows(); row++) {
      rows.add(MAPPER.writeValueAsString(node(batch, row)));
    }
    return rows;
  }

  /** All rows as one list of objects. */
  static String list(Batch batch) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode(batch.rows());
    for (int row = 0; row < batch.rows(); row++) {
      rows.add(node(batch, row));
    }
    return MAPPER.writeValueAsString(rows);
  }

  private static ObjectNode node(Batch batch, int row) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    for (int c = 0; c < batch.columns().size(); c++) {
      String name = batch.schema().columns().get(c).name();
      switch (batch.columns().get(c)) {
        case Values.Numbers(double[] values) -> {
          double value = values[row];
          if (!Double.isFinite(value)) {
            object.putNull(name);
          } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            object.put(name, (long) value);
          } else {
            object.put(name, value);
          }
        }
        case Values.Texts(@Nullable String[] values) -> object.put(name, values[row]);
      }
    }
    return object;
  }
}
