// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.learn.Fitted;
import dev.modelwright.learn.Moments;
import dev.modelwright.learn.TrainingSet;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Link;
import dev.modelwright.model.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import smile.tensor.DenseMatrix;
import smile.tensor.QR;

/**
 * One least-squares fit. Features and target are standardised before Smile's QR, which costs
 * nothing and keeps more digits where columns have large means, and the result is brought back.
 * Where rows count differently, the mean and the standard deviation are weighted, and each row is
 * multiplied by the root of its weight; weights have mean 1 then, so that the residual standard
 * deviation is that of a row of average weight.
 */
final class LeastSquares {

  /**
   * A feature is a combination of others when what is left of it beside them is this small a part
   * of it. Rounding leaves about 1e-15; the most entangled of NIST's certified columns 1e-4.
   */
  private static final double NOTHING_LEFT = 1e-9;

  private final TrainingSet rows;
  private final JobContext context;
  private final Moments target;

  LeastSquares(TrainingSet rows, JobContext context) {
    this.rows = rows;
    this.context = context;
    this.target =
        rows.weights()
            .map(weights -> Moments.of(rows.y(), weights))
            .orElseGet(() -> Moments.of(rows.y()));
  }

  Fitted fit() {
    List<Message> notes = new ArrayList<>();
    Matrix x = rows.x();
    Standardised z = Standardised.of(x, rows.weights());
    QR qr = factor(z);
    for (int entangled = entangled(qr); entangled >= 0; entangled = entangled(qr)) {
      context.check();
      notes.add(Message.of("smile.entangled", x.names().get(entangled)));
      x = without(x, entangled);
      z = Standardised.of(x, rows.weights());
      qr = factor(z);
    }
    Solution solution = solution(qr, z);
    context.check();
    double[] weights =
        z.unscaled(Arrays.stream(solution.weights()).map(w -> w * target.deviation()).toArray());
    double intercept = target.mean() - z.shift(weights);
    Inference inference = new Inference(z, qr, solution, target.deviation());
    return new Fitted(
        new LinearPredictor(
            x.names(), List.of(Doubles.of(weights)), Doubles.of(intercept), Link.IDENTITY),
        Optional.of(inference.of(x.names(), intercept, weights)),
        notes);
  }

  private static QR factor(Standardised z) {
    if (z.scale().length == 0) {
      throw Problem.at("columns", "learn.no-features").exception();
    }
    return DenseMatrix.of(z.z()).qr();
  }

  /** The first feature of which the ones before it leave nothing; -1 if there is none. */
  private static int entangled(QR qr) {
    DenseMatrix r = qr.qr();
    double whole = Math.sqrt(r.nrow()); // the length of a standardised column
    for (int j = 0; j < r.ncol(); j++) {
      if (!(Math.abs(r.get(j, j)) > NOTHING_LEFT * whole)) {
        return j;
      }
    }
    return -1;
  }

  private static Matrix without(Matrix x, int column) {
    List<String> names = new ArrayList<>(x.names());
    names.remove(column);
    int[] kept = IntStream.range(0, x.columns()).filter(j -> j != column).toArray();
    double[] values = new double[x.rows() * kept.length];
    for (int i = 0; i < x.rows(); i++) {
      for (int j = 0; j < kept.length; j++) {
        values[i * kept.length + j] = x.get(i, kept[j]);
      }
    }
    return new Matrix(names, x.rows(), values);
  }

  private Solution solution(QR qr, Standardised z) {
    double[] y = new double[rows.y().length];
    for (int i = 0; i < y.length; i++) {
      y[i] = (rows.y()[i] - target.mean()) / target.deviation() * z.root(i);
    }
    return Solution.of(qr, z.z(), y);
  }
}
