// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Actions;
import dev.modelwright.base.JobContext;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every command has at hand: the actions, and where to write. */
final class Shell {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Actions actions;
  private final Host host;

  Shell(Actions actions, Host host) {
    this.actions = actions;
    this.host = host;
  }

  Actions actions() {
    return actions;
  }

  Host host() {
    return host;
  }

  /** Carries out an action with its progress on standard error. */
  <R> R execute(Action<R> action) {
    try (ProgressLine progress = new ProgressLine(host.err(), host.terminal())) {
      return actions.execute(action, progress);
    }
  }

  JobContext quiet() {
    return JobContext.none();
  }

  void say(String format, Object... arguments) {
    host.out().println(String.format(Locale.ROOT, format, arguments));
  }

  void json(JsonNode node) {
    host.out().println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node));
  }
}
