// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import dev.modelwright.base.Problem;
import dev.modelwright.base.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code metrics.json}: {@code {"task": "binary", "model": …, "rows_train": n, "rows_test": n,
 * "metrics": {"accuracy": …}, "intervals": {"accuracy": {"low": …, "high": …}}}}. What is undefined
 * is left out.
 */
public final class MetricsFile {

  private final JsonMapper mapper = JsonMapper.builder().build();

  /** The report as JSON. */
  public String json(MetricsReport report) {
    ObjectNode root = mapper.createObjectNode();
    root.put("task", report.task().word());
    root.put("model", report.model());
    root.put("rows_train", report.rowsTrain());
    root.put("rows_test", report.rowsTest());
    ObjectNode metrics = root.putObject("metrics");
    report.metrics().values().forEach((metric, value) -> metrics.put(metric.key(), value));
    ObjectNode intervals = root.putObject("intervals");
    report
        .metrics()
        .intervals()
        .forEach(
            (metric, interval) ->
                intervals
                    .putObject(metric.key())
                    .put("low", interval.low())
                    .put("high", interval.high()));
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  /**
   * Writes the report; the file appears whole or not at all.
   *
   * @throws dev.modelwright.base.ProblemException if it cannot be written
   */
  public void write(MetricsReport report, Path file) {
    try {
      WholeFile.write(file, (json(report) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw Problem.at("file", "evaluate.cannot-write", file, e.getMessage()).exception(e);
    }
  }
}
