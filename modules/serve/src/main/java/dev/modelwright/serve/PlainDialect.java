// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Predictions;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What tutorials build with Flask: {@code POST /predict}, or {@code /predict/MODEL} where there are
 * several, with one flat JSON object, a list of them, CSV with a header, or JSON lines.
 */
final class PlainDialect implements Dialect {

  private static final String PATH = "/predict";
  private static final Set<String> LINES =
      Set.of(
          "application/x-ndjson",
          "application/ndjson",
          "application/jsonl",
          "application/jsonlines");

  private final ModelShelf shelf;
  private final Route main;

  PlainDialect(ModelShelf shelf) {
    this.shelf = shelf;
    this.main = Route.post(shelf.main().name(), call -> answer(shelf.main(), call));
  }

  @Override
  public String name() {
    return "plain";
  }

  @Override
  public boolean owns(String path) {
    return path.startsWith(PATH);
  }

  @Override
  public Optional<Route> route(String path) {
    if (path.equals(PATH)) {
      return Optional.of(main);
    }
    if (!path.startsWith(PATH + "/")) {
      return Optional.empty();
    }
    String name = path.substring(PATH.length() + 1);
    LiveModel model =
        shelf
            .find(name, Optional.empty())
            .orElseThrow(() -> new Refusal(404, "There is no model " + Refusal.quote(name) + "."));
    return Optional.of(Route.post(model.name(), call -> answer(model, call)));
  }

  private static Reply answer(LiveModel model, Call call) {
    if (call.isJson()) {
      return Json.read(call.body(), json -> json(json, model, call));
    }
    if (call.mediaType().equals("text/csv")) {
      RowBatcher batcher = new RowBatcher(model, call.maxRows());
      CsvRows.read(call.body(), model.admission(), batcher);
      Predictions answers = batcher.finish();
      return call.accept().contains("text/csv")
          ? PlainReplies.csv(answers)
          : PlainReplies.several(answers);
    }
    if (LINES.contains(call.mediaType())) {
      return lines(model, call);
    }
    throw new Refusal(
        415,
        "Content type "
            + Refusal.quote(call.mediaType())
            + " is not read here; send application/json, text/csv or application/x-ndjson.");
  }

  private static Reply json(JsonParser json, LiveModel model, Call call) {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      RawRows rows = new RawRows(model.admission().schema(), 1);
      JsonCells.row(json, model.admission(), rows, 0);
      return PlainReplies.one(model.score(rows, 1));
    }
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw Refusal.bad("Send one JSON object of fields, or a list of them.");
    }
    RowBatcher batcher = new RowBatcher(model, call.maxRows());
    while (json.nextToken() != JsonToken.END_ARRAY) {
      batcher.add((rows, row) -> object(json, model, rows, row));
    }
    return PlainReplies.several(batcher.finish());
  }

  private static void object(JsonParser json, LiveModel model, RawRows rows, int row) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw Refusal.bad("A row must be a JSON object of fields.");
    }
    JsonCells.row(json, model.admission(), rows, row);
  }

  private static Reply lines(LiveModel model, Call call) {
    RowBatcher batcher = new RowBatcher(model, call.maxRows());
    byte[] body = call.body();
    int from = 0;
    while (from < body.length) {
      int start = from;
      int end = start;
      while (end < body.length && body[end] != '\n') {
        end++;
      }
      if (!blank(body, start, end)) {
        int length = end - start;
        batcher.add((rows, row) -> line(body, start, length, model, rows, row));
      }
      from = end + 1;
    }
    return PlainReplies.lines(batcher.finish());
  }

  private static void line(
      byte[] body, int from, int length, LiveModel model, RawRows rows, int row) {
    Json.read(
        body,
        from,
        length,
        json -> {
          object(json, model, rows, row);
          return rows;
        });
  }

  private static boolean blank(byte[] body, int from, int end) {
    for (int i = from; i < end; i++) {
      if (body[i] != ' ' && body[i] != '\r' && body[i] != '\t') {
        return false;
      }
    }
    return true;
  }
}
