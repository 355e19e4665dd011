// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The proof as a file: {@code {"rows":n,"hostile_rows":n,"checks":[{"runtime":…,"max_abs_diff":…,
 * "max_rel_diff":…,"label_mismatches":0,"undecided_rows":0,"bound":…,"holds":true,"hostile":{…},"worst":[…]}]}}.
 * The figures of a check are those of the user's rows, those of the made-up rows stand in {@code
 * hostile}; a difference that is not finite is {@code null}.
 */
public final class ParityFile {

  /**
   * Writes it; the file appears whole or not at all.
   *
   * @throws dev.modelwright.base.ProblemException if it cannot be written
   */
  public void write(ParityReport report, Path file) {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    ModelBytes.write(folder, Map.of(String.valueOf(file.getFileName()), bytes(report)));
  }

  /** The proof in its file form, UTF-8. */
  public byte[] bytes(ParityReport report) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rows", report.rows());
    json.put("hostile_rows", report.hostileRows());
    json.put("checks", report.checks().stream().map(ParityFile::check).toList());
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsBytes(json);
  }

  private static Map<String, Object> check(ParityCheck check) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("runtime", check.runtime());
    json.putAll(figures(check.heldOut()));
    json.put("bound", check.bound());
    json.put("holds", check.holds());
    json.put("worst", worst(check.heldOut()));
    Map<String, Object> hostile = new LinkedHashMap<>();
    hostile.put("rows", check.hostile().rows());
    hostile.putAll(figures(check.hostile()));
    json.put("hostile", hostile);
    return json;
  }

  private static Map<String, Object> figures(Comparison comparison) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("max_abs_diff", finite(comparison.maxAbsDiff()).orElse(null));
    json.put("max_rel_diff", finite(comparison.maxRelDiff()).orElse(null));
    json.put("label_mismatches", comparison.labelMismatches());
    json.put("undecided_rows", comparison.undecided());
    return json;
  }

  private static List<Map<String, Object>> worst(Comparison comparison) {
    return comparison.worst().stream().map(ParityFile::difference).toList();
  }

  private static Map<String, Object> difference(Difference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("row", difference.row());
    json.put("output", difference.output());
    json.put("expected", finite(difference.expected()).orElse(null));
    json.put("got", finite(difference.got()).orElse(null));
    return json;
  }

  private static Optional<Double> finite(double value) {
    return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
  }
}
