// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Step;
import java.util.Arrays;

/**
 * The lambda of the Yeo–Johnson transformation under which the numbers are most likely to be
 * normal: the maximum of the profile likelihood {@code -n/2 ln(variance of the transformed) +
 * (lambda - 1) sum(sign(x) ln(|x| + 1))} (I.-K. Yeo, R. A. Johnson, 2000).
 */
final class PowerLikelihood {

  /** Beyond these the transformation makes all numbers but one nearly equal. */
  private static final double FARTHEST = 20;

  private final double[] numbers;
  private final double logs;

  private PowerLikelihood(double[] numbers) {
    this.numbers = numbers;
    this.logs = Arrays.stream(numbers).map(x -> Math.signum(x) * Math.log1p(Math.abs(x))).sum();
  }

  /** Of at least two different numbers; NaN is missing. */
  static double lambda(double[] values) {
    double[] present = Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
    PowerLikelihood likelihood = new PowerLikelihood(present);
    return Brent.minimum(likelihood::loss, 1, FARTHEST);
  }

  /** The negative logarithm of the likelihood, without constants; infinite where it is lost. */
  private double loss(double lambda) {
    Step.YeoJohnson step = new Step.YeoJohnson("x", "y", lambda);
    double[] transformed = Arrays.stream(numbers).map(step::apply).toArray();
    if (Arrays.stream(transformed).anyMatch(Double::isNaN)) {
      return Double.POSITIVE_INFINITY;
    }
    double deviation = Moments.of(transformed).deviation();
    double loss = numbers.length * Math.log(deviation) - (lambda - 1) * logs;
    return deviation > 0 && Double.isFinite(loss) ? loss : Double.POSITIVE_INFINITY;
  }
}
