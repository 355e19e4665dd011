// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Actions;
import dev.modelwright.base.JobContext;
import dev.modelwright.learn.Recipe;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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

  /** The recipe of a file; without a file one that leaves everything open. */
  Recipe recipe(Optional<Path> file) {
    return file.map(f -> execute(new Action.OpenRecipe(f))).orElseGet(Recipe::none);
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
