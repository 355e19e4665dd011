// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.base.Message;
import dev.modelwright.evaluate.Coefficients.Equation;
import dev.modelwright.evaluate.Coefficients.Significance;
import dev.modelwright.evaluate.Coefficients.Term;
import dev.modelwright.model.Doubles;
import dev.modelwright.model.LinearInference;
import dev.modelwright.model.LinearPredictor;
import dev.modelwright.model.Link;
import dev.modelwright.model.Pipeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Undoes scaling: of {@code w (x - c) / s} the coefficient is {@code w / s} with its standard error
 * divided by {@code |s|}, and the intercept grows by {@code -w c / s}.
 */
final class Unscaling {

  private final LinearPredictor linear;
  private final List<Origin> origins;
  private final Optional<LinearInference> inference;
  private final Map<String, List<Integer>> features = new LinkedHashMap<>();

  Unscaling(Pipeline pipeline, LinearPredictor linear) {
    this.linear = linear;
    origins = Origins.of(pipeline);
    inference = pipeline.inference().filter(found -> found.terms().size() == origins.size() + 1);
    for (int i = 0; i < origins.size(); i++) {
      features.computeIfAbsent(origins.get(i).name(), name -> new ArrayList<>()).add(i);
    }
  }

  Equation equation(int score, Optional<String> label) {
    Doubles weights = linear.weights().get(score);
    double intercept = linear.intercepts().get(score);
    for (int i = 0; i < origins.size(); i++) {
      Origin origin = origins.get(i);
      intercept -= weights.get(i) / origin.scale() * origin.center();
    }
    Optional<Significance> significance =
        inference.filter(found -> !moved()).map(found -> significance(found.terms().getFirst(), 1));
    return new Equation(label, intercept, significance, terms(weights));
  }

  private List<Term> terms(Doubles weights) {
    List<Term> terms = new ArrayList<>();
    features.forEach((name, positions) -> terms.add(term(name, positions, weights)));
    return terms;
  }

  private Term term(String name, List<Integer> positions, Doubles weights) {
    double estimate = 0;
    double weight = 0;
    for (int i : positions) {
      estimate += weights.get(i) / origins.get(i).scale();
      weight += weights.get(i);
    }
    int first = positions.getFirst();
    return new Term(
        name,
        origins.get(first).column(),
        estimate,
        weight,
        linear.link() == Link.LOGIT
            ? OptionalDouble.of(Math.exp(estimate))
            : OptionalDouble.empty(),
        inference
            .filter(found -> positions.size() == 1)
            .map(found -> significance(found.terms().get(first + 1), origins.get(first).scale())));
  }

  private static Significance significance(LinearInference.Term term, double scale) {
    return new Significance(
        term.standardError() / Math.abs(scale), scale < 0 ? -term.t() : term.t(), term.p());
  }

  private boolean moved() {
    return origins.stream().anyMatch(origin -> origin.center() != 0);
  }

  List<Message> notes() {
    List<Message> notes = new ArrayList<>();
    if (inference.isPresent() && moved()) {
      notes.add(Message.of("evaluate.note.intercept-error"));
    }
    features.forEach(
        (name, positions) -> {
          if (positions.size() > 1) {
            notes.add(Message.of("evaluate.note.merged-terms", name, positions.size()));
          }
        });
    return notes;
  }
}
