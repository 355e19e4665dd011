// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The head of an inference request: everything but the tensors' data, which may stand before what
 * describes it and is therefore read in a second pass.
 *
 * @param tensors in the order in which they were sent, one for each column
 * @param wanted the outputs that were asked for; empty for all
 */
record KServeRequest(
    Optional<String> id, LiveModel model, int rows, List<Tensor> tensors, Set<String> wanted) {

  private static final Set<String> CODECS = Set.of("", "pd", "np", "str", "datetime");

  /** One column's tensor. */
  record Tensor(ColumnRule rule, KServeType type) {}

  static KServeRequest read(byte[] body, LiveModel model, int mostRows) {
    return Json.read(body, json -> new Builder(model, mostRows).read(json));
  }

  private static final class Builder {
    private final LiveModel model;
    private final int mostRows;
    private final List<Tensor> tensors = new ArrayList<>();
    private final Set<String> wanted = new HashSet<>();
    private Optional<String> id = Optional.empty();
    private int rows = -1;

    Builder(LiveModel model, int mostRows) {
      this.model = model;
      this.mostRows = mostRows;
    }

    KServeRequest read(JsonParser json) {
      expect(json, JsonToken.START_OBJECT, "The request must be a JSON object with 'inputs'.");
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        json.nextToken();
        switch (key) {
          case "id" -> id = Optional.of(Json.text(json, "id"));
          case "inputs" -> list(json, "inputs", this::input);
          case "outputs" -> list(json, "outputs", this::output);
          case "parameters" -> parameters(json);
          default -> json.skipChildren();
        }
      }
      if (tensors.isEmpty()) {
        throw Refusal.bad("Missing 'inputs': send one tensor for each column.");
      }
      return new KServeRequest(id, model, rows, List.copyOf(tensors), Set.copyOf(wanted));
    }

    private interface Each {
      void read(JsonParser json);
    }

    private void list(JsonParser json, String name, Each each) {
      expect(json, JsonToken.START_ARRAY, "'" + name + "' must be a list.");
      while (json.nextToken() != JsonToken.END_ARRAY) {
        expect(json, JsonToken.START_OBJECT, "'" + name + "' must hold objects.");
        each.read(json);
      }
    }

    private void input(JsonParser json) {
      String name = "";
      String type = "";
      int length = -1;
      boolean data = false;
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        json.nextToken();
        switch (key) {
          case "name" -> name = Json.text(json, "name");
          case "datatype" -> type = Json.text(json, "datatype");
          case "shape" -> length = length(json);
          case "parameters" -> parameters(json);
          default -> {
            data |= key.equals("data");
            json.skipChildren();
          }
        }
      }
      add(model.admission().field(name), type, length, data);
    }

    private void add(ColumnRule rule, String type, int length, boolean data) {
      String name = Refusal.quote(rule.column().name());
      if (tensors.stream().anyMatch(tensor -> tensor.rule().index() == rule.index())) {
        throw Refusal.bad("Input " + name + " is there twice.");
      }
      if (!data || length < 0) {
        throw Refusal.bad("Input " + name + " must have a shape and data.");
      }
      if (length > mostRows) {
        throw Refusal.tooManyRows(mostRows);
      }
      if (rows >= 0 && rows != length) {
        throw Refusal.bad(
            "Input %s has %d rows where others have %d.".formatted(name, length, rows));
      }
      rows = length;
      tensors.add(new Tensor(rule, KServeType.of(type)));
    }

    private static int length(JsonParser json) {
      List<Long> shape = new ArrayList<>();
      if (json.currentToken() == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.VALUE_NUMBER_INT && shape.size() < 3) {
          shape.add(json.getLongValue());
        }
      }
      boolean fits = shape.size() == 1 || (shape.size() == 2 && shape.get(1) == 1);
      if (!fits || json.currentToken() != JsonToken.END_ARRAY || shape.getFirst() < 0) {
        throw Refusal.bad("Each input is one column: its shape must be [n] or [n,1].");
      }
      return (int) Math.min(Integer.MAX_VALUE, shape.getFirst());
    }

    private void output(JsonParser json) {
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        json.nextToken();
        if (key.equals("name")) {
          wanted.add(KServeReplies.checkOutput(Json.text(json, "name"), model.target()));
        } else {
          json.skipChildren();
        }
      }
    }

    private static void parameters(JsonParser json) {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        return;
      }
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        json.nextToken();
        if (key.equals("content_type") && !CODECS.contains(Json.text(json, key))) {
          throw Refusal.bad(
              "Content type " + Refusal.quote(json.getString()) + " is not read here; use pd.");
        }
        json.skipChildren();
      }
    }

    private static void expect(JsonParser json, JsonToken token, String otherwise) {
      if (json.currentToken() != token) {
        throw Refusal.bad(otherwise);
      }
    }
  }
}
