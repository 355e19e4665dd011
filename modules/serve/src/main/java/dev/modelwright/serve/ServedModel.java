// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.Pipeline;

/**
 * A model to be served.
 *
 * @param name how clients call it; no slash and no colon
 * @param version a whole number, or a word that TensorFlow Serving clients use as a label
 * @param pipeline admits and prepares raw rows
 * @param predictorOnnx the pipeline's predictor as an ONNX graph with one input {@code features},
 *     double [N, max(1, features)], and one output {@code answer}, double [N, width]; handed over,
 *     never changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record ServedModel(String name, String version, Pipeline pipeline, byte[] predictorOnnx) {}
