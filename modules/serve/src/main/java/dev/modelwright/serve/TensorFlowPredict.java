// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Predictions;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One request to {@code :predict}: rows under {@code instances} or columns under {@code inputs}.
 */
final class TensorFlowPredict {

  private final LiveModel model;
  private final Call call;
  private Optional<Predictions> byRow = Optional.empty();
  private Optional<Predictions> byColumn = Optional.empty();

  TensorFlowPredict(LiveModel model, Call call) {
    this.model = model;
    this.call = call;
  }

  Reply answer() {
    return Json.read(call.body(), this::read);
  }

  private Reply read(JsonParser json) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw Refusal.bad("Request must be a JSON object with 'instances' or 'inputs'.");
    }
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      json.nextToken();
      switch (key) {
        case "signature_name" -> signature(json);
        case "instances" -> byRow = Optional.of(instances(json));
        case "inputs" -> byColumn = Optional.of(new TensorFlowColumns(model, call).read(json));
        default -> json.skipChildren();
      }
    }
    if (byRow.isPresent() && byColumn.isPresent()) {
      throw Refusal.bad("Request has both 'instances' and 'inputs'; send one of them.");
    }
    return byRow
        .map(TensorFlowReplies::byRow)
        .or(() -> byColumn.map(TensorFlowReplies::byColumn))
        .orElseThrow(() -> Refusal.bad("Missing 'inputs' or 'instances' key."));
  }

  /** The one signature there is may be named or left away. */
  static void signature(JsonParser json) {
    String name = json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : "";
    if (!name.isEmpty() && !name.equals("serving_default")) {
      throw Refusal.bad(
          "Serving signature name: " + Refusal.quote(name) + " not found in signature def");
    }
  }

  private Predictions instances(JsonParser json) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw Refusal.bad("'instances' must be a list.");
    }
    RowBatcher batcher = new RowBatcher(model, call.maxRows());
    while (json.nextToken() != JsonToken.END_ARRAY) {
      batcher.add((rows, row) -> instance(json, rows, row));
    }
    return batcher.finish();
  }

  private void instance(JsonParser json, RawRows rows, int row) {
    switch (json.currentToken()) {
      case START_OBJECT -> named(json, model.admission(), rows, row);
      case START_ARRAY -> inOrder(json, rows, row);
      default -> {
        List<ColumnRule> rules = model.admission().rules();
        if (rules.size() != 1) {
          throw Refusal.bad("An instance must be an object of named fields.");
        }
        JsonCells.cell(json, rules.getFirst(), rows, row);
      }
    }
  }

  /** Reads an object of fields, on whose brace the reader stands. */
  static void named(JsonParser json, Admission admission, RawRows rows, int row) {
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      ColumnRule rule = admission.field(name);
      json.nextToken();
      JsonCells.boxed(json, rule, rows, row);
    }
  }

  private void inOrder(JsonParser json, RawRows rows, int row) {
    List<ColumnRule> rules = model.admission().rules();
    int at = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (at == rules.size()) {
        throw wrongLength(rules);
      }
      JsonCells.boxed(json, rules.get(at), rows, row);
      at++;
    }
    if (at != rules.size()) {
      throw wrongLength(rules);
    }
  }

  private static Refusal wrongLength(List<ColumnRule> rules) {
    return Refusal.bad(
        "An instance without names must have the model's " + rules.size() + " values in order.");
  }
}
