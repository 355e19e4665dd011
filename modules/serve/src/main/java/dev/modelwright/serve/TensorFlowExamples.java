// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** {@code :classify} and {@code :regress}: a list of examples and what they have in common. */
final class TensorFlowExamples {

  private TensorFlowExamples() {}

  static Reply classify(LiveModel model, Call call) {
    if (!(model.target() instanceof Target.Label(String name, List<String> labels))) {
      throw wrongMethod("classify", "regress");
    }
    return TensorFlowReplies.classes(score(model, call), labels);
  }

  static Reply regress(LiveModel model, Call call) {
    if (!(model.target() instanceof Target.Number)) {
      throw wrongMethod("regress", "classify");
    }
    return TensorFlowReplies.numbers(score(model, call));
  }

  private static Refusal wrongMethod(String asked, String is) {
    return Refusal.bad(
        "Expected %s signature method_name to be tensorflow/serving/%s. Was: tensorflow/serving/%s"
            .formatted(asked, asked, is));
  }

  /** The context may stand behind the examples, so it is read first, in a pass of its own. */
  private static Predictions score(LiveModel model, Call call) {
    RawRows context = new RawRows(model.admission().schema(), 1);
    boolean hasExamples = Json.read(call.body(), json -> context(json, model, context));
    if (!hasExamples) {
      throw Refusal.bad("Missing 'examples' key.");
    }
    RowBatcher batcher = new RowBatcher(model, call.maxRows());
    Json.read(call.body(), json -> examples(json, model, context, batcher));
    return batcher.finish();
  }

  private static boolean context(JsonParser json, LiveModel model, RawRows context) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw Refusal.bad("Request must be a JSON object with 'examples'.");
    }
    boolean hasExamples = false;
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      boolean object = json.nextToken() == JsonToken.START_OBJECT;
      hasExamples |= key.equals("examples");
      switch (key) {
        case "signature_name" -> TensorFlowPredict.signature(json);
        case "context" -> {
          if (!object) {
            throw Refusal.bad("'context' must be an object of fields.");
          }
          TensorFlowPredict.named(json, model.admission(), context, 0);
        }
        default -> json.skipChildren();
      }
    }
    return hasExamples;
  }

  private static RowBatcher examples(
      JsonParser json, LiveModel model, RawRows context, RowBatcher batcher) {
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      JsonToken value = json.nextToken();
      if (!key.equals("examples")) {
        json.skipChildren();
      } else if (value != JsonToken.START_ARRAY) {
        throw Refusal.bad("'examples' must be a list.");
      } else {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          batcher.add((rows, row) -> example(json, model, context, rows, row));
        }
      }
    }
    return batcher;
  }

  private static void example(
      JsonParser json, LiveModel model, RawRows context, RawRows rows, int row) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw Refusal.bad("An example must be an object of named fields.");
    }
    for (ColumnRule rule : model.admission().rules()) {
      int column = rule.index();
      String text = context.text(column, 0);
      if (text != null) {
        rows.set(column, row, text);
      } else if (!rule.column().type().isText() && !rule.missing(context, 0)) {
        rows.set(column, row, context.number(column, 0));
      }
    }
    TensorFlowPredict.named(json, model.admission(), rows, row);
  }
}
