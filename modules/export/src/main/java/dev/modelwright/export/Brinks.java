// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Expression;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Predictor;
import dev.modelwright.model.Step;
import dev.modelwright.model.TreeEnsemble;
import dev.modelwright.model.TreeNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Raw numbers at which a pipeline changes its mind. */
final class Brinks {

  /** How far beside a brink rounding on the way there and back may lead. */
  private static final int REACH = 2;

  /**
   * A raw number.
   *
   * @param column position in the schema
   */
  record Brink(int column, double number) {

    /** The number and its neighbours among doubles. */
    Stream<Brink> neighbours() {
      List<Brink> all = new ArrayList<>(List.of(this));
      double below = number;
      double above = number;
      for (int i = 0; i < REACH; i++) {
        below = Math.nextDown(below);
        above = Math.nextUp(above);
        all.add(new Brink(column, below));
        all.add(new Brink(column, above));
      }
      return all.stream().filter(brink -> Double.isFinite(brink.number()));
    }
  }

  private final Map<String, Origin> origins;
  private final Set<Brink> found = new LinkedHashSet<>();

  private Brinks(Map<String, Origin> origins) {
    this.origins = origins;
  }

  /** Thresholds of splits. */
  static List<Brink> ofTrees(Pipeline pipeline) {
    Brinks brinks = new Brinks(Origin.of(pipeline));
    Predictor predictor = pipeline.predictor();
    if (predictor instanceof TreeEnsemble ensemble) {
      ensemble.trees().stream()
          .flatMap(tree -> tree.nodes().stream())
          .filter(TreeNode.Split.class::isInstance)
          .map(TreeNode.Split.class::cast)
          .forEach(s -> brinks.add(predictor.features().get(s.feature()), s.threshold()));
    }
    return List.copyOf(brinks.found);
  }

  /** Bounds, edges, ends of domains, and what formulas compare with. */
  static List<Brink> ofSteps(Pipeline pipeline) {
    Brinks brinks = new Brinks(Origin.of(pipeline));
    pipeline.steps().forEach(brinks::step);
    return List.copyOf(brinks.found);
  }

  private void step(Step step) {
    switch (step) {
      case Step.MissingNumbers missing ->
          missing.values().stream().forEach(value -> add(missing.input(), value));
      case Step.Clip clip -> {
        add(clip.input(), clip.lower());
        add(clip.input(), clip.upper());
      }
      case Step.Log log -> add(log.input(), -log.offset());
      case Step.YeoJohnson power -> add(power.input(), 0);
      case Step.Bin bin -> bin.edges().stream().forEach(edge -> add(bin.input(), edge));
      case Step.Derive derive -> {
        double[] constants = constants(derive.expression()).distinct().limit(20).toArray();
        for (String name : derive.expression().numbers()) {
          for (double constant : constants) {
            add(name, constant);
          }
        }
      }
      case Step.Scale _,
          Step.Impute _,
          Step.Indicator _,
          Step.DateParts _,
          Step.OneHot _,
          Step.Ordinal _,
          Step.MissingTexts _,
          Step.Gather _,
          Step.LevelValues _,
          Step.Terms _,
          Step.HashedWords _ -> {}
    }
  }

  private static DoubleStream constants(Expression expression) {
    return switch (expression) {
      case Expression.Constant(double value) -> DoubleStream.of(value);
      case Expression.Call(Expression.Function _, Expression argument) -> constants(argument);
      case Expression.Binary(Expression.Operator _, Expression left, Expression right) ->
          DoubleStream.concat(constants(left), constants(right));
      case Expression.If(Expression condition, Expression then, Expression otherwise) ->
          Stream.of(condition, then, otherwise).flatMapToDouble(Brinks::constants);
      case Expression.Value _, Expression.IsLevel _, Expression.Missing _ -> DoubleStream.of();
    };
  }

  private void add(String name, double value) {
    Origin origin = origins.get(name);
    if (origin != null) {
      double raw = origin.raw(value);
      if (Double.isFinite(raw)) {
        found.add(new Brink(origin.column(), raw + 0.0));
      }
    }
  }
}
