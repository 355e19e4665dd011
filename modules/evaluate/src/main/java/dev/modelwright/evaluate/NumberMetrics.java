// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import java.util.Arrays;

/** Metrics of numbers; undefined ones are NaN or infinite. */
final class NumberMetrics {

  private NumberMetrics() {}

  static double rmse(NumberSample sample) {
    return Math.sqrt(sample.spread(sample.rows()::error, 0));
  }

  static double mae(NumberSample sample) {
    return sample.mean(i -> Math.abs(sample.rows().error(i)));
  }

  static double medianAbsoluteError(NumberSample sample) {
    double[] errors = new double[Math.toIntExact(sample.count())];
    int next = 0;
    for (int i = 0; i < sample.times().length; i++) {
      Arrays.fill(errors, next, next + sample.times()[i], Math.abs(sample.rows().error(i)));
      next += sample.times()[i];
    }
    Arrays.sort(errors);
    int half = errors.length / 2;
    return errors.length % 2 == 1 ? errors[half] : (errors[half - 1] + errors[half]) / 2;
  }

  /** Undefined where a truth is 0; a truth nearer to 0 than 2^-52 counts as that. */
  static double mape(NumberSample sample) {
    double[] actual = sample.rows().actual();
    return sample.mean(
        i ->
            actual[i] == 0
                ? Double.NaN
                : Math.abs(sample.rows().error(i)) / Math.max(Math.abs(actual[i]), Math.ulp(1.0)));
  }

  static double r2(NumberSample sample) {
    return sample.count() < 2 ? Double.NaN : explained(sample, 0);
  }

  static double explainedVariance(NumberSample sample) {
    return explained(sample, sample.mean(sample.rows()::error));
  }

  /** Of a truth that never changes 1 where the answers are perfect, 0 elsewhere. */
  private static double explained(NumberSample sample, double bias) {
    double left = sample.spread(sample.rows()::error, bias);
    if (sample.constant()) {
      return left == 0 ? 1 : 0;
    }
    double[] actual = sample.rows().actual();
    return 1 - left / sample.spread(i -> actual[i], sample.mean(i -> actual[i]));
  }

  static double maxError(NumberSample sample) {
    double largest = 0;
    for (int i = 0; i < sample.times().length; i++) {
      if (sample.times()[i] > 0) {
        largest = Math.max(largest, Math.abs(sample.rows().error(i)));
      }
    }
    return largest;
  }
}
