// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.base.Message;
import dev.modelwright.model.LinearInference;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Link;
import dev.modelwright.model.Pipeline;
import dev.modelwright.model.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The coefficients of a linear model in the units of the original columns: scaling is undone
 * exactly, levels of categories are named {@code column=level}.
 *
 * @param equations one; of a multinomial model one for each label
 * @param inference what theory says of the fit as a whole; its terms are in the model's own units
 * @param notes what a reader must know, for example why the intercept has no standard error
 */
public record Coefficients(
    List<Equation> equations, Optional<LinearInference> inference, List<Message> notes) {

  /** Copies the lists. */
  public Coefficients {
    equations = List.copyOf(equations);
    notes = List.copyOf(notes);
  }

  /**
   * One score: the intercept plus the sum of the terms times their values.
   *
   * @param label for a classifier the label whose score it is
   * @param interceptSignificance absent without theory, and where the intercept was moved by
   *     undoing a centring, because its error would need the covariance of the coefficients
   * @param terms in the model's order
   */
  public record Equation(
      Optional<String> label,
      double intercept,
      Optional<Significance> interceptSignificance,
      List<Term> terms) {

    /** Copies the terms. */
    public Equation {
      terms = List.copyOf(terms);
    }

    /**
     * The terms, most weighty first: by |t| where theory knows it of all, else by how much one unit
     * of the model's own, mostly scaled, feature moves the score.
     */
    public List<Term> sorted() {
      boolean known = terms.stream().allMatch(term -> term.significance().isPresent());
      return terms.stream()
          .sorted(Comparator.comparingDouble((Term term) -> -term.size(known)))
          .toList();
    }
  }

  /**
   * One coefficient.
   *
   * @param name {@code age}, {@code purpose=car}, {@code opened.year}
   * @param column the raw column that it is of
   * @param estimate change of the score for one more unit of the original column
   * @param weight change of the score for one more unit of the model's own feature
   * @param oddsRatio for a logistic model of two labels, exp(estimate)
   */
  public record Term(
      String name,
      String column,
      double estimate,
      double weight,
      OptionalDouble oddsRatio,
      Optional<Significance> significance) {

    private double size(boolean byTheory) {
      return byTheory ? Math.abs(significance.orElseThrow().t()) : Math.abs(weight);
    }
  }

  /** What theory says of a coefficient: its standard error, t statistic and two-sided p value. */
  public record Significance(double standardError, double t, double p) {}

  /** The coefficients of a pipeline; absent where its predictor is not linear. */
  public static Optional<Coefficients> of(Pipeline pipeline) {
    if (!(pipeline.predictor() instanceof LinearPredictor linear)) {
      return Optional.empty();
    }
    Unscaling unscaling = new Unscaling(pipeline, linear);
    return Optional.of(
        new Coefficients(
            IntStream.range(0, linear.scores())
                .mapToObj(k -> unscaling.equation(k, label(pipeline.target(), linear.link(), k)))
                .toList(),
            pipeline.inference(),
            unscaling.notes()));
  }

  private static Optional<String> label(Target target, Link link, int score) {
    return switch (target) {
      case Target.Number number -> Optional.empty();
      case Target.Label label -> Optional.of(label.labels().get(link == Link.LOGIT ? 1 : score));
    };
  }
}
