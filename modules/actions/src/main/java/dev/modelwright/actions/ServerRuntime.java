// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.Problem;
import dev.modelwright.export.Runtime;
import dev.modelwright.model.Batch;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;
import java.net.URI;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The live server as one more runtime of the proof of sameness: rows go over the wire. */
final class ServerRuntime implements Runtime {

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final HttpCalls calls;
  private final URI predict;
  private final Target target;

  ServerRuntime(HttpCalls calls, URI server, Target target) {
    this.calls = calls;
    this.predict = server.resolve("/predict");
    this.target = target;
  }

  @Override
  public String name() {
    return "server";
  }

  @Override
  public Predictions score(Batch rows) {
    ServerAnswer answer = calls.post(predict, JsonRows.list(rows));
    if (answer.status() != 200) {
      throw Problem.at("server", "actions.server-refused", answer.status(), answer.body())
          .exception();
    }
    try {
      return new Predictions(target, rows.rows(), values(mapper.readTree(answer.body()), rows));
    } catch (JacksonException e) {
      throw Problem.at("server", "actions.server-refused", answer.status(), answer.body())
          .exception(e);
    }
  }

  private double[] values(JsonNode root, Batch rows) {
    int width = target.width();
    double[] values = new double[rows.rows() * width];
    for (int row = 0; row < rows.rows(); row++) {
      switch (target) {
        case Target.Number number -> values[row] = number(root.path("predictions").path(row));
        case Target.Label label -> {
          JsonNode shares = root.path("probabilities").path(row);
          for (int k = 0; k < width; k++) {
            values[row * width + k] = number(shares.path(label.labels().get(k)));
          }
        }
      }
    }
    return values;
  }

  /** What cannot stand in JSON as a number comes as null or as a text such as "Infinity". */
  private static double number(JsonNode node) {
    if (node.isNumber()) {
      return node.asDouble();
    }
    return node.isString() ? Double.parseDouble(node.asString()) : Double.NaN;
  }
}
