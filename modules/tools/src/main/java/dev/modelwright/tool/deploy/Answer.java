// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.actions.ServerAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the server answered to one row. */
sealed interface Answer {

  /** A label, with the probability of each. */
  record Labelled(String label, List<Share> shares, Duration time) implements Answer {

    /** Copies the list. */
    public Labelled {
      shares = List.copyOf(shares);
    }
  }

  /** A number. */
  record Valued(double value, Duration time) implements Answer {}

  /** It would not answer. */
  record Refused(int status, String sentence, Duration time) implements Answer {}

  /** A label's probability. */
  record Share(String label, double probability) {}

  /** How long it took, from sending to the whole answer. */
  Duration time();

  /** Reads an answer of the plain dialect. */
  static Answer of(ServerAnswer answer) {
    Optional<Json> body = Json.read(answer.body());
    if (answer.status() == 200) {
      Optional<Json> prediction = body.flatMap(json -> json.field("prediction"));
      if (prediction.orElse(new Json.Null()) instanceof Json.Text(String label)) {
        return new Labelled(label, shares(body.orElseThrow()), answer.time());
      }
      if (prediction.orElse(new Json.Null()) instanceof Json.Number number) {
        return new Valued(number.value(), answer.time());
      }
    }
    return new Refused(answer.status(), sentence(body, answer.body()), answer.time());
  }

  private static List<Share> shares(Json body) {
    return body.field("probabilities").orElseGet(Json.Null::new)
            instanceof Json.Fields(Map<String, Json> values)
        ? values.entrySet().stream()
            .filter(entry -> entry.getValue() instanceof Json.Number)
            .map(entry -> new Share(entry.getKey(), ((Json.Number) entry.getValue()).value()))
            .toList()
        : List.of();
  }

  private static String sentence(Optional<Json> body, String whole) {
    return body.flatMap(json -> json.field("error")).orElseGet(Json.Null::new)
            instanceof Json.Text(String sentence)
        ? sentence
        : whole;
  }
}
