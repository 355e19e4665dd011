// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Scores with ONNX Runtime. One row goes through a pooled slot whose input and output tensors live
 * outside the heap and are never made anew; several rows go as one tensor.
 */
final class OrtRowScorer implements RowScorer {

  private static final String INPUT = "features";
  private static final String OUTPUT = "answer";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final int features;
  private final int width;
  private final Queue<Slot> slots = new ConcurrentLinkedQueue<>();
  private final ReadWriteLock life = new ReentrantReadWriteLock();
  private boolean closed;

  private OrtRowScorer(OrtEnvironment environment, OrtSession session, int features, int width) {
    this.environment = environment;
    this.session = session;
    this.features = features;
    this.width = width;
  }

  /**
   * Loads a graph.
   *
   * @param features how many the predictor reads
   * @param width how many numbers an answer has
   * @throws OrtException where the graph cannot be loaded or has other inputs or outputs
   */
  static OrtRowScorer load(byte[] onnx, int features, int width) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      options.addConfigEntry("session.inter_op.allow_spinning", "0");
      OrtSession session = environment.createSession(onnx, options);
      int columns = Math.max(1, features);
      if (isDouble(session.getInputInfo(), INPUT, columns)
          && isDouble(session.getOutputInfo(), OUTPUT, width)) {
        return new OrtRowScorer(environment, session, columns, width);
      }
      String found = session.getInputInfo() + " to " + session.getOutputInfo();
      session.close();
      throw new OrtException("not " + columns + " features to " + width + " numbers: " + found);
    }
  }

  private static boolean isDouble(
      Map<String, ai.onnxruntime.NodeInfo> nodes, String name, int columns) {
    ai.onnxruntime.NodeInfo node = nodes.get(name);
    return nodes.size() == 1
        && node != null
        && node.getInfo() instanceof TensorInfo tensor
        && tensor.type == OnnxJavaType.DOUBLE
        && tensor.getShape().length == 2
        && (tensor.getShape()[1] == columns || tensor.getShape()[1] == -1);
  }

  @Override
  public void score(Rows rows, int count, double[] out, int at) {
    life.readLock().lock();
    try {
      if (closed) {
        throw new Refusal(503, "The model is being closed; try again later.");
      }
      if (count == 1) {
        one(rows, out, at);
      } else if (count > 1) {
        several(rows, count, out, at);
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the runtime could not score " + count + " rows", e);
    } finally {
      life.readLock().unlock();
    }
  }

  private void one(Rows rows, double[] out, int at) throws OrtException {
    Slot free = slots.poll();
    Slot slot = free == null ? slot() : free;
    rows.fill(0, slot.in, 0);
    session.run(slot.inputs, slot.outputs).close();
    slot.out.get(0, out, at, width);
    slots.add(slot);
  }

  private void several(Rows rows, int count, double[] out, int at) throws OrtException {
    DoubleBuffer in = direct(count * features);
    for (int row = 0; row < count; row++) {
      rows.fill(row, in, row * features);
    }
    DoubleBuffer answers = direct(count * width);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, in, new long[] {count, features});
        OnnxTensor output =
            OnnxTensor.createTensor(environment, answers, new long[] {count, width})) {
      session.run(Map.of(INPUT, input), Map.of(OUTPUT, output)).close();
    }
    answers.get(0, out, at, count * width);
  }

  private Slot slot() throws OrtException {
    DoubleBuffer in = direct(features);
    DoubleBuffer out = direct(width);
    OnnxTensor input = OnnxTensor.createTensor(environment, in, new long[] {1, features});
    OnnxTensor output = OnnxTensor.createTensor(environment, out, new long[] {1, width});
    return new Slot(in, out, Map.of(INPUT, input), Map.of(OUTPUT, output));
  }

  private static DoubleBuffer direct(int numbers) {
    return ByteBuffer.allocateDirect(numbers * Double.BYTES)
        .order(ByteOrder.nativeOrder())
        .asDoubleBuffer();
  }

  @Override
  public void close() {
    life.writeLock().lock();
    try {
      if (!closed) {
        closed = true;
        slots.forEach(Slot::close);
        slots.clear();
        session.close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the runtime could not close its session", e);
    } finally {
      life.writeLock().unlock();
    }
  }

  private record Slot(
      DoubleBuffer in,
      DoubleBuffer out,
      Map<String, OnnxTensor> inputs,
      Map<String, OnnxTensor> outputs) {

    void close() {
      inputs.values().forEach(OnnxTensor::close);
      outputs.values().forEach(OnnxTensor::close);
    }
  }
}
