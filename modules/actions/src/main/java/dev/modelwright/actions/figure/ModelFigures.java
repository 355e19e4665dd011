// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.figure;

import static dev.modelwright.actions.figure.LabelFigures.column;

import dev.modelwright.chart.Axis;
import dev.modelwright.chart.Direction;
import dev.modelwright.chart.Figure;
import dev.modelwright.chart.Layer;
import dev.modelwright.chart.Numbers;
import dev.modelwright.chart.Role;
import dev.modelwright.chart.Series;
import dev.modelwright.chart.TreeFigure;
import dev.modelwright.evaluate.Coefficients;
import dev.modelwright.evaluate.FeatureImportance;
import dev.modelwright.evaluate.TreeDescription;
import dev.modelwright.model.Doubles;
import java.util.List;
import java.util.Locale;

/** What a model has learnt, drawn. */
public final class ModelFigures {

  /** How many bars a figure shows at most. */
  public static final int MOST_BARS = 20;

  private static final double Z = 1.959963984540054;

  private final FigureWords words;

  /** Figures with words of a language. */
  public ModelFigures(Locale language) {
    words = new FigureWords(language);
  }

  /** The most important columns, with one standard deviation to each side. */
  public Figure importance(FeatureImportance importance) {
    List<FeatureImportance.Column> columns =
        importance.columns().stream().limit(MOST_BARS).toList();
    Numbers means = column(columns, FeatureImportance.Column::mean);
    Series series = new Series(words.say("importance"), Role.SERIES_1);
    Layer spread =
        new Layer.Intervals(
            new Series("", Role.TEXT),
            Direction.HORIZONTAL,
            Numbers.steps(0, 1, columns.size()),
            column(columns, c -> c.mean() - c.standardDeviation()),
            column(columns, c -> c.mean() + c.standardDeviation()));
    return LabelFigures.bars(
        words.say("importance"),
        Axis.linear(words.say("importance-axis", words.say(importance.metric().label())), ""),
        columns.stream().map(FeatureImportance.Column::name).toList(),
        series,
        means,
        List.of(spread));
  }

  /** The weightiest terms of one equation, by the weight of one unit of the model's own feature. */
  public Figure weights(Coefficients.Equation equation) {
    List<Coefficients.Term> terms = equation.sorted().stream().limit(MOST_BARS).toList();
    boolean known = terms.stream().allMatch(term -> term.significance().isPresent());
    Series series = new Series(words.say(known ? "t-value" : "weight"), Role.SERIES_1);
    Numbers values =
        column(terms, term -> known ? term.significance().orElseThrow().t() : term.weight());
    return LabelFigures.bars(
        words.say("weights"),
        Axis.linear(words.say(known ? "t-value" : "weight"), ""),
        terms.stream().map(Coefficients.Term::name).toList(),
        series,
        values,
        known
            ? List.of(Layer.Rule.vertical(-Z, ""), Layer.Rule.vertical(Z, words.say("limit-95")))
            : List.of());
  }

  /** A tree with its questions, shares and answers; {@code rows} it was trained on. */
  public TreeFigure tree(TreeDescription tree, long rows) {
    double low = means(tree).min().orElse(0);
    double high = means(tree).max().orElse(1);
    return new TreeFigure(
        words.say("tree"),
        node(new Reading(tree, rows, low, high), 0),
        tree.labels(),
        words.say("yes"),
        words.say("no"));
  }

  private static java.util.stream.DoubleStream means(TreeDescription tree) {
    return tree.nodes().stream()
        .map(TreeDescription.Node::outcome)
        .mapToDouble(
            outcome ->
                switch (outcome) {
                  case TreeDescription.Outcome.Mean(double value) -> value;
                  case TreeDescription.Outcome.Score(Doubles values) -> values.get(0);
                  case TreeDescription.Outcome.Shares shares -> 0;
                });
  }

  private record Reading(TreeDescription tree, long rows, double low, double high) {

    /** Where a number lies between the lowest and the highest of the tree. */
    Numbers place(double value) {
      return Numbers.of(high > low ? (value - low) / (high - low) : 0.5);
    }
  }

  private TreeFigure.Node node(Reading reading, int id) {
    TreeDescription.Node node = reading.tree().nodes().get(id);
    TreeFigure.Facts facts = facts(reading, node);
    return node.branch()
        .<TreeFigure.Node>map(
            branch ->
                new TreeFigure.Split(
                    branch.question().text(),
                    facts,
                    node(reading, branch.yes()),
                    node(reading, branch.no())))
        .orElseGet(() -> new TreeFigure.Leaf(facts));
  }

  private TreeFigure.Facts facts(Reading reading, TreeDescription.Node node) {
    return switch (node.outcome()) {
      case TreeDescription.Outcome.Shares(Doubles shares) -> {
        int best = 0;
        for (int k = 1; k < shares.size(); k++) {
          best = shares.get(k) > shares.get(best) ? k : best;
        }
        String label = reading.tree().labels().get(best);
        yield facts(reading, node, label, Numbers.of(shares.toArray()));
      }
      case TreeDescription.Outcome.Mean(double value) ->
          facts(reading, node, number(value), reading.place(value));
      case TreeDescription.Outcome.Score(Doubles values) ->
          facts(reading, node, number(values.get(0)), reading.place(values.get(0)));
    };
  }

  private static TreeFigure.Facts facts(
      Reading reading, TreeDescription.Node node, String label, Numbers distribution) {
    return new TreeFigure.Facts(
        label, node.share(), Math.round(node.share() * reading.rows()), distribution);
  }

  private String number(double value) {
    boolean plain = Math.abs(value) >= 1000 && Math.abs(value) < 1e9;
    return plain
        ? String.format(words.language(), "%,.0f", value)
        : String.format(words.language(), "%.4g", value);
  }
}
