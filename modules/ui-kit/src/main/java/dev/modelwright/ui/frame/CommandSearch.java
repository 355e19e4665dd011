// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

import dev.modelwright.ui.control.Command;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds commands by what is typed: every word must stand in the label or the id. */
final class CommandSearch {

  private CommandSearch() {}

  /** The commands that match; those whose label begins with it first, what cannot be done last. */
  static List<Command> find(List<Command> commands, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    List<String> words = List.of(wanted.split("\\s+"));
    return commands.stream()
        .filter(command -> words.stream().allMatch(word -> text(command).contains(word)))
        .sorted(
            Comparator.comparing((Command command) -> !command.possible())
                .thenComparing(command -> !text(command).startsWith(wanted)))
        .toList();
  }

  private static String text(Command command) {
    return (command.label().getValue() + " " + command.id()).toLowerCase(Locale.ROOT);
  }
}
