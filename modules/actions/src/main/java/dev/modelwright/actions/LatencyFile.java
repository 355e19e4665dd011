// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.base.Problem;
import dev.modelwright.base.WholeFile;
import dev.modelwright.measure.LatencySummary;
import dev.modelwright.measure.LoadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code latency.json}: response times counted from the planned send time, in microseconds. */
final class LatencyFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private LatencyFile() {}

  /** The figures as JSON. */
  static String json(LoadResult result) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("target_rate", result.targetRate());
    root.put("achieved_rate", result.achievedRate());
    root.put("requests", result.totals().planned());
    root.put("errors", result.totals().errors().total());
    figures(root, result.response().summary());
    figures(root.putObject("service_time"), result.service().summary());
    root.put("warm_up_seconds", result.run().warmUp().toMillis() / 1000.0);
    root.put("generator_late_share", result.selfCheck().lateShare());
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static void figures(ObjectNode node, LatencySummary summary) {
    node.put("p50_us", micros(summary.p50()));
    node.put("p90_us", micros(summary.p90()));
    node.put("p99_us", micros(summary.p99()));
    node.put("p999_us", micros(summary.tail().p999()));
    node.put("max_us", micros(summary.tail().max()));
  }

  private static double micros(long nanos) {
    return nanos / 1000.0;
  }

  static Path write(LoadResult result, Path file) {
    try {
      WholeFile.write(file, json(result).getBytes(StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw Problem.at("file", "actions.cannot-write", file, e.getMessage()).exception(e);
    }
  }
}
