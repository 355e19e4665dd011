// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.Iterator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The second pass over an inference request: the tensors' data, flat or nested, into rows. */
final class KServeData {

  private final KServeRequest request;
  private final RawRows rows;

  private KServeData(KServeRequest request) {
    this.request = request;
    this.rows = new RawRows(request.model().admission().schema(), 1);
  }

  static RawRows read(byte[] body, KServeRequest request) {
    return Json.read(body, new KServeData(request)::read);
  }

  private RawRows read(JsonParser json) {
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      json.nextToken();
      if (key.equals("inputs")) {
        Iterator<KServeRequest.Tensor> tensors = request.tensors().iterator();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          input(json, tensors.next());
        }
      } else {
        json.skipChildren();
      }
    }
    return rows;
  }

  private void input(JsonParser json, KServeRequest.Tensor tensor) {
    for (String key = json.nextName(); key != null; key = json.nextName()) {
      JsonToken value = json.nextToken();
      if (!key.equals("data")) {
        json.skipChildren();
      } else if (value != JsonToken.START_ARRAY) {
        throw wrongCount(tensor);
      } else {
        data(json, tensor);
      }
    }
  }

  private void data(JsonParser json, KServeRequest.Tensor tensor) {
    int read = 0;
    int depth = 1;
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_ARRAY) {
        depth++;
      } else if (token == JsonToken.END_ARRAY) {
        depth--;
      } else if (read == request.rows()) {
        throw wrongCount(tensor);
      } else {
        cell(json, tensor, read);
        read++;
      }
    }
    if (read != request.rows()) {
      throw wrongCount(tensor);
    }
  }

  private void cell(JsonParser json, KServeRequest.Tensor tensor, int row) {
    try {
      if (!tensor.type().admits(json.currentToken())) {
        throw Refusal.bad(
            "Input %s holds a value that is not of its datatype."
                .formatted(Refusal.quote(tensor.rule().column().name())));
      }
      JsonCells.cell(json, tensor.rule(), rows, row);
    } catch (Refusal e) {
      throw e.inRow(row + 1);
    }
  }

  private Refusal wrongCount(KServeRequest.Tensor tensor) {
    return Refusal.bad(
        "Input %s has not as many values as its shape says: %d."
            .formatted(Refusal.quote(tensor.rule().column().name()), request.rows()));
  }
}
