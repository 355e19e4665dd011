// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import dev.modelwright.actions.Explanation;
import dev.modelwright.actions.Journey;
import dev.modelwright.actions.Documents;
import dev.modelwright.evaluate.Coefficients;
import dev.modelwright.evaluate.MetricsReport;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Results as JSON, in the forms that files have. */
final class JsonResults {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonResults() {}

  static ObjectNode journey(Journey journey) {
    ObjectNode root = object();
    root.set(
        "metrics",
        metrics(
            MetricsReport.of(
                journey.run().learner(),
                journey.run().trained().rows().train().length,
                journey.run().evaluation())));
    root.set("parity", MAPPER.readTree(Documents.parity(journey.parity())));
    root.set("latency", MAPPER.readTree(Documents.latency(journey.load())));
    ArrayNode files = root.putArray("files");
    journey.files().forEach(file -> files.add(file.toString()));
    return root;
  }

  static ObjectNode metrics(MetricsReport report) {
    return (ObjectNode) MAPPER.readTree(Documents.metrics(report));
  }

  static ObjectNode explanation(Explanation explanation) {
    ObjectNode root = object();
    explanation.coefficients().ifPresent(coefficients -> coefficients(root, coefficients));
    explanation
        .importance()
        .ifPresent(
            importance -> {
              ObjectNode node = root.putObject("importance");
              node.put("metric", importance.metric().key());
              ObjectNode columns = node.putObject("columns");
              importance.columns().forEach(column -> columns.put(column.name(), column.mean()));
            });
    explanation
        .tree()
        .ifPresent(
            tree -> {
              ArrayNode nodes = root.putArray("tree");
              tree.nodes()
                  .forEach(
                      node -> {
                        ObjectNode each = nodes.addObject();
                        each.put("id", node.id());
                        each.put("share", node.share());
                        node.branch()
                            .ifPresent(
                                branch -> {
                                  each.put("question", branch.question().text());
                                  each.put("yes", branch.yes());
                                  each.put("no", branch.no());
                                });
                      });
            });
    return root;
  }

  private static void coefficients(ObjectNode root, Coefficients coefficients) {
    if (coefficients.equations().size() == 1) {
      equation(root, coefficients.equations().getFirst());
    } else {
      ObjectNode labels = root.putObject("labels");
      coefficients.equations().forEach(e -> equation(labels.putObject(e.label().orElse("")), e));
    }
    coefficients
        .inference()
        .ifPresent(
            i -> {
              root.put("residual_standard_deviation", i.residualStandardDeviation());
              root.put("r_squared", i.rSquared());
              root.put("adjusted_r_squared", i.adjustedRSquared());
              root.put("degrees_of_freedom", i.degreesOfFreedom());
            });
  }

  private static void equation(ObjectNode node, Coefficients.Equation equation) {
    ObjectNode estimates = node.putObject("coefficients");
    ObjectNode errors = object();
    ObjectNode values = object();
    estimates.put("intercept", equation.intercept());
    significance("intercept", equation.interceptSignificance(), errors, values);
    for (Coefficients.Term term : equation.terms()) {
      estimates.put(term.name(), term.estimate());
      significance(term.name(), term.significance(), errors, values);
    }
    if (!errors.isEmpty()) {
      node.set("standard_errors", errors);
      node.set("p_values", values);
    }
  }

  private static void significance(
      String name,
      Optional<Coefficients.Significance> significance,
      ObjectNode errors,
      ObjectNode values) {
    significance.ifPresent(
        s -> {
          errors.put(name, s.standardError());
          values.put(name, s.p());
        });
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
