// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

/**
 * Where a path leads.
 *
 * @param method the only one that it answers to, {@code GET} or {@code POST}
 * @param model whose figures it counts for; empty for routes of the server itself
 * @param open whether it answers without a key
 */
record Route(String method, String model, boolean open, Answer answer) {

  /** Does what is asked. */
  interface Answer {
    /**
     * The answer.
     *
     * @throws Refusal for a request that cannot be answered
     */
    Reply to(Call call);
  }

  static Route get(String model, Answer answer) {
    return new Route("GET", model, false, answer);
  }

  static Route post(String model, Answer answer) {
    return new Route("POST", model, false, answer);
  }
}
