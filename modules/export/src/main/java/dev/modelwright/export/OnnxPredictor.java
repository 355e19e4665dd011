// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.ConstantPredictor;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Link;
import dev.modelwright.model.Predictor;
import dev.modelwright.model.TreeEnsemble;
import java.util.List;

/** A predictor as nodes of a graph, from the matrix of features to the answer. */
final class OnnxPredictor {

  /** Its square is too small for a digit of 1. */
  private static final double ALL_BUT_TIED = 1e-9;

  private final OnnxGraph graph;

  OnnxPredictor(OnnxGraph graph) {
    this.graph = graph;
  }

  /**
   * Adds a predictor and says the tensor {@code [N,width]} of its answers.
   *
   * @param matrix {@code [N,F]} doubles; where the predictor reads no feature, any tensor {@code
   *     [N,1]} of any type, for the number of rows
   */
  String answer(Predictor predictor, String matrix) {
    String features = predictor.features().isEmpty() ? zeros(matrix) : matrix;
    String scores =
        switch (predictor) {
          case LinearPredictor linear -> linear(linear, features);
          case TreeEnsemble ensemble -> new OnnxTrees(graph).scores(ensemble, features);
          case ConstantPredictor constant -> graph.op("Add", features, row(constant.answer()));
        };
    return link(predictor.link(), scores);
  }

  private String zeros(String rows) {
    return graph.op(
        "ConstantOfShape",
        List.of(OnnxAttributes.of("value", OnnxTensors.doubles(new double[1], 1))),
        graph.op("Shape", rows));
  }

  private String linear(LinearPredictor linear, String features) {
    if (linear.features().isEmpty()) {
      return graph.op("Add", features, row(linear.intercepts()));
    }
    double[] weights = linear.weights().stream().flatMapToDouble(Doubles::stream).toArray();
    String table =
        graph.constant(OnnxTensors.doubles(weights, linear.scores(), linear.features().size()));
    return graph.op(
        "Gemm", List.of(OnnxAttributes.of("transB", 1)), features, table, row(linear.intercepts()));
  }

  /**
   * The link by elementary operators: a runtime's own Sigmoid may lose the digits of small
   * probabilities.
   */
  private String link(Link link, String scores) {
    return switch (link) {
      case IDENTITY -> scores;
      case SOFTMAX -> softmax(scores);
      case LOGIT -> {
        String one = graph.scalar(1);
        String odds = graph.op("Exp", graph.op("Neg", scores));
        String raw = graph.op("Div", one, graph.op("Add", odds, one));
        String second = onTheRightSide(scores, raw);
        yield graph.op(
            "Concat", List.of(OnnxAttributes.of("axis", 1)), graph.op("Sub", one, second), second);
      }
    };
  }

  /**
   * A runtime's exponential may differ between equal scores, depending on where they stand. So next
   * to 0, where labels all but tie, it is 1 plus the number, which is exact.
   */
  private String softmax(String scores) {
    String largest =
        graph.op("ReduceMax", List.of(OnnxAttributes.longs("axes", List.of(1L))), scores);
    String below = graph.op("Sub", scores, largest);
    String next = graph.op("Greater", below, graph.scalar(-ALL_BUT_TIED));
    String share =
        graph.op("Where", next, graph.op("Add", below, graph.scalar(1)), graph.op("Exp", below));
    return graph.op("Div", share, graph.op("ReduceSum", share, graph.longs(1)));
  }

  /**
   * A runtime's exponential may be wrong by its last digit, which decides the label where a score
   * is all but 0. So a probability that lies on the wrong side of one half is put on the border.
   */
  private String onTheRightSide(String scores, String probability) {
    String half = graph.scalar(0.5);
    String wanted = graph.op("Greater", scores, graph.scalar(OnnxTies.largestTie()));
    String is = graph.op("Greater", probability, half);
    String above = graph.op("Where", is, probability, graph.scalar(Math.nextUp(0.5)));
    String below = graph.op("Where", is, half, probability);
    return graph.op("Where", wanted, above, below);
  }

  private String row(Doubles values) {
    return graph.constant(OnnxTensors.doubles(values.toArray(), 1, values.size()));
  }
}
