// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.data.ReadOptions;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code data profile}: what is known of a table, as a page. */
@Command(
    name = "profile",
    mixinStandardHelpOptions = true,
    description =
        "Findings, columns, associations and missing values as a page of HTML that loads nothing.")
final class DataProfileCommand implements Runnable {

  private final Shell shell;

  @Parameters(index = "0", paramLabel = "FILE", description = "The table.")
  private Path file = Path.of("");

  @Option(names = "--html", required = true, paramLabel = "OUT", description = "The page's file.")
  private Path out = Path.of("");

  @Option(names = "--target", paramLabel = "COL", description = "The column to predict.")
  private @Nullable String target;

  @Option(
      names = "--recipe",
      paramLabel = "RECIPE",
      description = "A recipe that says how the file is read.")
  private @Nullable Path recipe;

  @Option(
      names = "--language",
      paramLabel = "en|zh",
      description = "The page's language (default: ${DEFAULT-VALUE}).")
  private PageLanguage language = PageLanguage.EN;

  /** The languages of pages, as they are written on the command line. */
  enum PageLanguage {
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    PageLanguage(Locale locale) {
      this.locale = locale;
    }
  }

  DataProfileCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    ReadOptions reading = shell.recipe(Optional.ofNullable(recipe)).reading();
    shell.execute(
        new Action.WriteProfile(file, reading, Optional.ofNullable(target), language.locale, out));
    shell.say("Written to %s", out);
  }
}
