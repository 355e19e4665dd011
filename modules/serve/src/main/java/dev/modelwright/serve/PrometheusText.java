// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** The figures in Prometheus' text format 0.0.4. */
final class PrometheusText {

  private final StringBuilder text = new StringBuilder(4096);

  private PrometheusText() {}

  static String of(Traffic traffic) {
    PrometheusText out = new PrometheusText();
    out.build();
    out.requests(traffic.requests());
    out.latencies(traffic.latencies());
    out.head("modelwright_requests_in_flight", "gauge", "Requests under way.");
    out.line("modelwright_requests_in_flight", "", traffic.inFlight());
    out.head("modelwright_rows_total", "counter", "Rows scored.");
    traffic.rows().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                out.line("modelwright_rows_total", label("model", e.getKey()), e.getValue().sum()));
    return out.text.toString();
  }

  private void build() {
    head("modelwright_build_info", "gauge", "Which build is running.");
    line("modelwright_build_info", label("version", Build.version()), 1);
  }

  private void requests(Map<Traffic.Kind, LongAdder> requests) {
    head("modelwright_requests_total", "counter", "Requests answered.");
    requests.entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getKey().toString()))
        .forEach(e -> line("modelwright_requests_total", labels(e.getKey()), e.getValue().sum()));
    head("modelwright_errors_total", "counter", "Requests answered with a status of 400 or more.");
    requests.entrySet().stream()
        .filter(e -> e.getKey().status() >= 400)
        .sorted(Comparator.comparing(e -> e.getKey().toString()))
        .forEach(e -> line("modelwright_errors_total", labels(e.getKey()), e.getValue().sum()));
  }

  private void latencies(Map<Traffic.Series, LatencyBuckets> latencies) {
    String name = "modelwright_request_duration_seconds";
    head(name, "histogram", "Time from a request's head to its answer.");
    latencies.entrySet().stream()
        .sorted(Comparator.comparing(e -> e.getKey().toString()))
        .forEach(
            e -> {
              String labels = labels(e.getKey().dialect(), e.getKey().model());
              long count =
                  e.getValue()
                      .visit(
                          (bound, below) ->
                              line(name + "_bucket", labels + "," + label("le", bound), below));
              text.append(name).append("_sum{").append(labels).append("} ");
              text.append(e.getValue().seconds()).append('\n');
              line(name + "_count", labels, count);
            });
  }

  private static String labels(Traffic.Kind kind) {
    String status = label("status", Integer.toString(kind.status()));
    return labels(kind.dialect(), kind.model()) + "," + status;
  }

  private static String labels(String dialect, String model) {
    return label("dialect", dialect) + "," + label("model", model);
  }

  private static String label(String name, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return name + "=\"" + escaped + '"';
  }

  private void head(String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private void line(String name, String labels, long value) {
    text.append(name);
    if (!labels.isEmpty()) {
      text.append('{').append(labels).append('}');
    }
    text.append(' ').append(value).append('\n');
  }
}
