// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.util.function.DoubleUnaryOperator;

/**
 * The minimum of a function of one number with a single valley, by parabolas and golden sections
 * (R. P. Brent, "Algorithms for Minimization without Derivatives", 1973, chapter 5).
 */
final class Brent {

  private static final double GOLDEN = (3 - Math.sqrt(5)) / 2;
  private static final double TOLERANCE = 1e-9;
  private static final int MOST_STEPS = 200;

  private final DoubleUnaryOperator function;
  private double low;
  private double high;
  private double x; // the best so far
  private double w; // the second best
  private double v; // the w before
  private double fx;
  private double fw;
  private double fv;
  private double step;
  private double stepBefore;

  private Brent(DoubleUnaryOperator function, double low, double high) {
    this.function = function;
    this.low = low;
    this.high = high;
  }

  /** The minimum within a distance of a start, at which the function is finite. */
  static double minimum(DoubleUnaryOperator function, double start, double farthest) {
    double width = 1;
    double low = start - width;
    double high = start + width;
    double at = function.applyAsDouble(start);
    double middle = start;
    while (width < farthest) {
      double left = function.applyAsDouble(low);
      double right = function.applyAsDouble(high);
      if (left >= at && right >= at) {
        break;
      }
      width *= 1.6;
      middle = left < right ? low : high;
      at = Math.min(left, right);
      low = middle - width;
      high = middle + width;
    }
    Brent brent = new Brent(function, low, high);
    brent.x = brent.w = brent.v = middle;
    brent.fx = brent.fw = brent.fv = at;
    return brent.run();
  }

  private double run() {
    for (int i = 0; i < MOST_STEPS; i++) {
      double middle = (low + high) / 2;
      double tolerance = TOLERANCE * Math.abs(x) + 1e-11;
      if (Math.abs(x - middle) <= 2 * tolerance - (high - low) / 2) {
        break;
      }
      if (!parabola(tolerance)) {
        stepBefore = x >= middle ? low - x : high - x;
        step = GOLDEN * stepBefore;
      }
      double moved = Math.abs(step) >= tolerance ? step : Math.copySign(tolerance, step);
      keep(x + moved, function.applyAsDouble(x + moved));
    }
    return x;
  }

  /** Chooses the step to a parabola's lowest point, if that is one to trust. */
  private boolean parabola(double tolerance) {
    if (Math.abs(stepBefore) <= tolerance) {
      return false;
    }
    double r = (x - w) * (fx - fv);
    double q = (x - v) * (fx - fw);
    double p = (x - v) * q - (x - w) * r;
    q = 2 * (q - r);
    p = q > 0 ? -p : p;
    q = Math.abs(q);
    double before = stepBefore;
    stepBefore = step;
    boolean trusted =
        Math.abs(p) < Math.abs(0.5 * q * before) && p > q * (low - x) && p < q * (high - x);
    if (trusted) {
      step = p / q;
      boolean atEdge = x + step - low < 2 * tolerance || high - x - step < 2 * tolerance;
      step = atEdge ? Math.copySign(tolerance, (low + high) / 2 - x) : step;
    }
    return trusted;
  }

  private void keep(double u, double fu) {
    if (fu <= fx) {
      if (u >= x) {
        low = x;
      } else {
        high = x;
      }
      v = w;
      fv = fw;
      w = x;
      fw = fx;
      x = u;
      fx = fu;
      return;
    }
    if (u < x) {
      low = u;
    } else {
      high = u;
    }
    if (fu <= fw || w == x) {
      v = w;
      fv = fw;
      w = u;
      fw = fu;
    } else if (fu <= fv || v == x || v == w) {
      v = u;
      fv = fu;
    }
  }
}
