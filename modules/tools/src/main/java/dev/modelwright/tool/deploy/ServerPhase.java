// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import dev.modelwright.actions.ServerInfo;

/** Where the server stands. */
sealed interface ServerPhase {

  /** It does not run. */
  record Off() implements ServerPhase {}

  /** It is about to run. */
  record Starting() implements ServerPhase {}

  /** It answers. */
  record Running(ServerInfo server) implements ServerPhase {}

  /** It answers what is under way, and no more. */
  record Stopping() implements ServerPhase {}

  /** Whether it is wanted to run. */
  default boolean on() {
    return this instanceof Starting || this instanceof Running;
  }
}
