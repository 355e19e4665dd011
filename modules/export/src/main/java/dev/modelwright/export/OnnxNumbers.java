// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Step;

/** Steps from one number to one number; missing is NaN. */
final class OnnxNumbers {

  private final OnnxGraph graph;

  OnnxNumbers(OnnxGraph graph) {
    this.graph = graph;
  }

  /** Adds a step on a tensor of doubles and says the tensor of its results. */
  String apply(Step.OfNumber step, String x) {
    return switch (step) {
      case Step.Scale scale ->
          graph.op(
              "Div", graph.op("Sub", x, graph.scalar(scale.center())), graph.scalar(scale.scale()));
      case Step.MissingNumbers missing -> missing(missing, x);
      case Step.Clip clip -> clip(clip, x);
      case Step.Log log -> log(graph.op("Add", x, graph.scalar(log.offset())));
      case Step.YeoJohnson power -> yeoJohnson(power.lambda(), x);
    };
  }

  /** The same tensor with NaN for what is infinite. */
  String finite(String x) {
    return graph.op("Where", graph.op("IsInf", x), graph.scalar(Double.NaN), x);
  }

  private String missing(Step.MissingNumbers step, String x) {
    String left = x;
    for (double value : step.values().toArray()) {
      String stands = graph.op("Equal", x, graph.scalar(value));
      left = graph.op("Where", stands, graph.scalar(Double.NaN), left);
    }
    return left;
  }

  private String clip(Step.Clip clip, String x) {
    String lower = graph.scalar(clip.lower());
    String upper = graph.scalar(clip.upper());
    String above = graph.op("Where", graph.op("Greater", x, upper), upper, x);
    return graph.op("Where", graph.op("Less", x, lower), lower, above);
  }

  private String log(String shifted) {
    String inside =
        graph.op(
            "And",
            graph.op("Greater", shifted, graph.scalar(0)),
            graph.op("Less", shifted, graph.scalar(Double.POSITIVE_INFINITY)));
    return graph.op("Where", inside, graph.op("Log", shifted), graph.scalar(Double.NaN));
  }

  private String yeoJohnson(double lambda, String x) {
    String above = power(graph.op("Add", x, graph.scalar(1)), lambda);
    String below = graph.op("Neg", power(graph.op("Sub", graph.scalar(1), x), 2 - lambda));
    String isAbove = graph.op("GreaterOrEqual", x, graph.scalar(0));
    return finite(graph.op("Where", isAbove, above, below));
  }

  private String power(String base, double exponent) {
    if (exponent == 0) {
      return graph.op("Log", base);
    }
    String by = graph.scalar(exponent);
    String raised = graph.op("Sub", graph.op("Pow", base, by), graph.scalar(1));
    return graph.op("Div", raised, by);
  }
}
