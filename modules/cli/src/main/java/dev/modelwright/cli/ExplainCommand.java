// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Explanation;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.evaluate.Coefficients;
import dev.modelwright.evaluate.TreeDescription;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: what a model has learnt. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description =
        "Coefficients in the units of the columns, the tree, and with data how much each column"
            + " matters.")
final class ExplainCommand implements Runnable {

  private final Shell shell;

  @Parameters(index = "0", paramLabel = "MODEL", description = "The model's file.")
  private Path model = Path.of("");

  @Option(names = "--data", paramLabel = "FILE", description = "A table to try the model on.")
  private @Nullable Path data;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void run() {
    Explanation explanation =
        shell.execute(
            new Action.ExplainModel(new ModelRef.Saved(model), Optional.ofNullable(data)));
    if (json) {
      shell.json(JsonResults.explanation(explanation));
      return;
    }
    explanation.coefficients().ifPresent(this::print);
    explanation.tree().ifPresent(tree -> print(tree, tree.nodes().getFirst(), "", ""));
    explanation
        .importance()
        .ifPresent(
            importance -> {
              shell.say("Loss of %s when a column is shuffled:", importance.metric().key());
              importance
                  .columns()
                  .forEach(
                      c ->
                          shell.say(
                              "  %-28s %.4g ± %.2g", c.name(), c.mean(), c.standardDeviation()));
            });
  }

  private void print(Coefficients coefficients) {
    for (Coefficients.Equation equation : coefficients.equations()) {
      equation.label().ifPresent(label -> shell.say("%s:", label));
      line("intercept", equation.intercept(), equation.interceptSignificance());
      equation.terms().forEach(t -> line(t.name(), t.estimate(), t.significance()));
    }
    coefficients
        .inference()
        .ifPresent(
            i ->
                shell.say(
                    "R² %.6g, residual standard deviation %.6g on %d degrees of freedom",
                    i.rSquared(), i.residualStandardDeviation(), i.degreesOfFreedom()));
    coefficients.notes().forEach(note -> shell.say("  ! %s", note.english()));
  }

  private void line(
      String name, double estimate, Optional<Coefficients.Significance> significance) {
    shell.say(
        "  %-32s %14.6g%s",
        name,
        estimate,
        significance
            .map(s -> String.format("  ± %-11.4g t %8.3f  p %.3g", s.standardError(), s.t(), s.p()))
            .orElse(""));
  }

  private void print(TreeDescription tree, TreeDescription.Node node, String indent, String edge) {
    String text =
        node.branch().map(branch -> branch.question().text()).orElseGet(() -> answer(tree, node));
    shell.say("%s%s%s   (%.1f %%)", indent, edge, text, 100 * node.share());
    node.branch()
        .ifPresent(
            branch -> {
              print(tree, tree.nodes().get(branch.yes()), indent + "  ", "yes: ");
              print(tree, tree.nodes().get(branch.no()), indent + "  ", "no:  ");
            });
  }

  private static String answer(TreeDescription tree, TreeDescription.Node node) {
    return switch (node.outcome()) {
      case TreeDescription.Outcome.Shares(var shares) -> tree.labels() + " = " + shares;
      case TreeDescription.Outcome.Mean(double value) -> Double.toString(value);
      case TreeDescription.Outcome.Score(var values) -> values.toString();
    };
  }
}
