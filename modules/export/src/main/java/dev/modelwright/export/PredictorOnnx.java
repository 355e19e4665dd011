// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import dev.modelwright.model.Pipeline;

/**
 * Only a pipeline's predictor as ONNX, for a caller that prepares the features itself: input {@code
 * features} double {@code [N,F]} in the order of {@code predictor.features()} (one ignored column
 * where the predictor reads none), output {@code answer} double {@code [N,width]}, the number or
 * one probability for each label.
 */
public final class PredictorOnnx {

  /** The name of the only input. */
  public static final String FEATURES = "features";

  /** The name of the only output. */
  public static final String ANSWER = "answer";

  /** The predictor as a file's bytes. */
  public byte[] predictorOnly(Pipeline pipeline) {
    OnnxGraph graph =
        new OnnxGraph(
            "modelwright-predictor",
            "Predicts " + pipeline.target().name() + " from prepared features.",
            java.util.List.of(FEATURES));
    java.util.List<String> features = pipeline.predictor().features();
    graph.input(FEATURES, OnnxGraph.DOUBLE, columns(pipeline), "In order: " + features);
    String answer = new OnnxPredictor(graph).answer(pipeline.predictor(), FEATURES);
    int width = pipeline.target().width();
    graph.output(ANSWER, answer, OnnxGraph.DOUBLE, width, "The answer for each row.");
    return graph.model(
        BirthCertificate.programVersion(pipeline.provenance()),
        BirthCertificate.properties(pipeline.provenance()));
  }

  /** How many columns the input has: one for each feature, and at least one. */
  public int columns(Pipeline pipeline) {
    return Math.max(1, pipeline.predictor().features().size());
  }
}
