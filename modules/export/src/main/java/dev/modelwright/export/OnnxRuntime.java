// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.modelwright.base.Problem;
import dev.modelwright.model.Batch;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Predictions;
import dev.modelwright.model.Target;
import java.nio.DoubleBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** An ONNX file of our making in ONNX Runtime, on one thread. */
public final class OnnxRuntime implements ScoringModel {

  private static final int ROWS_AT_ONCE = 1024;

  private final OrtSession session;
  private final ModelCard card;
  private final String where;

  private OnnxRuntime(OrtSession session, ModelCard card, String where) {
    this.session = session;
    this.card = card;
    this.where = where;
  }

  /**
   * Opens a file.
   *
   * @throws dev.modelwright.base.ProblemException if there is none, or it is no ONNX, or not one
   *     that this program wrote
   */
  public static OnnxRuntime open(Path file) {
    return of(ModelBytes.read(file), file.toString());
  }

  /** Opens a file's bytes; {@code where} is how problems name it. */
  public static OnnxRuntime of(byte[] onnx, String where) {
    try {
      OrtSession session = OrtSessions.open(onnx);
      ModelCard card =
          session
              .getMetadata()
              .getCustomMetadataValue(ModelCard.KEY)
              .flatMap(ModelCard::parse)
              .orElse(null);
      if (card == null) {
        session.close();
        throw Problem.at("file", "export.foreign-onnx", where).exception();
      }
      if (!OrtText.isGarbled(card.toString())) {
        return new OnnxRuntime(session, card, where);
      }
      session.close();
      return new OnnxRuntime(OrtSessions.open(OrtText.rewrite(onnx)), card, where);
    } catch (OrtException | InvalidProtocolBufferException e) {
      throw Problem.at("file", "export.not-onnx", where).exception(e);
    }
  }

  @Override
  public String name() {
    return "onnxruntime";
  }

  @Override
  public InputSchema schema() {
    return card.schema();
  }

  @Override
  public Target target() {
    return card.target();
  }

  @Override
  public Predictions score(Batch rows) {
    return answers(rows).predictions();
  }

  @Override
  public Answers answers(Batch rows) {
    double[] values = new double[rows.rows() * target().width()];
    List<String> labels = new ArrayList<>();
    for (int from = 0; from < rows.rows(); from += ROWS_AT_ONCE) {
      int to = Math.min(rows.rows(), from + ROWS_AT_ONCE);
      Batch part = rows.select(IntStream.range(from, to).toArray());
      try (OrtInputs inputs = OrtInputs.of(schema(), part);
          OrtSession.Result result = session.run(inputs.tensors())) {
        boolean label = target() instanceof Target.Label;
        if (label) {
          labels.addAll(labels((String[]) result.get(0).getValue()));
        }
        DoubleBuffer answer = ((OnnxTensor) result.get(label ? 1 : 0)).getDoubleBuffer();
        answer.get(values, from * target().width(), (to - from) * target().width());
      } catch (OrtException e) {
        throw Problem.at("file", "export.cannot-score", where).exception(e);
      }
    }
    return new Answers(new Predictions(target(), rows.rows(), values), labels);
  }

  /** The labels as the target spells them. */
  private List<String> labels(String[] said) {
    return Arrays.stream(said)
        .map(
            text ->
                ((Target.Label) target())
                    .labels().stream()
                        .filter(label -> OrtText.in(label).equals(text))
                        .findFirst()
                        .orElse(text))
        .toList();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("session of " + where, e);
    }
  }
}
