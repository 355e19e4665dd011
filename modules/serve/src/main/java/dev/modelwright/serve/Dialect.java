// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.Optional;

/** One way of talking to the server: its paths, its requests, its answers, its errors. */
sealed interface Dialect permits PlainDialect, TensorFlowDialect, KServeDialect, HouseDialect {

  /** How the figures call it. */
  String name();

  /** Whether paths like this are its own, known or not. */
  boolean owns(String path);

  /**
   * Where a path of its own leads, if anywhere.
   *
   * @throws Refusal for a model that is not there
   */
  Optional<Route> route(String path);

  /** An error in its own form. */
  default Reply error(Refusal refusal) {
    return Reply.error(refusal.status(), Json.error(refusal.sentence()));
  }
}
