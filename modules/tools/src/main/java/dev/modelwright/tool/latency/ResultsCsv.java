// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import dev.modelwright.measure.HttpTarget;
import dev.modelwright.measure.LatencySummary;
import dev.modelwright.measure.LoadResult;
import dev.modelwright.ui.text.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finished tests as CSV for a spreadsheet; times in microseconds from the planned sending. */
final class ResultsCsv {

  private static final String HEADER =
      "started,address,seconds,target_rate,achieved_rate,requests,errors,"
          + "p50_us,p90_us,p99_us,p999_us,max_us\n";

  private ResultsCsv() {}

  static String of(List<LoadResult> results) {
    return results.stream().map(ResultsCsv::line).collect(Collectors.joining("", HEADER, ""));
  }

  /** Where a test sent its requests. */
  static String address(LoadResult result) {
    return switch (result.run().plan().target()) {
      case HttpTarget http ->
          http.address().host() + ":" + http.address().port() + http.address().path();
    };
  }

  private static String line(LoadResult result) {
    LatencySummary response = result.response().summary();
    Stream<String> figures =
        Stream.of(
                result.run().plan().measured().toMillis() / 1e3,
                result.targetRate(),
                result.achievedRate(),
                (double) result.totals().planned(),
                (double) result.totals().errors().total(),
                response.p50() / 1e3,
                response.p90() / 1e3,
                response.p99() / 1e3,
                response.tail().p999() / 1e3,
                response.tail().max() / 1e3)
            .map(Numbers::plain);
    String address = '"' + address(result).replace("\"", "\"\"") + '"';
    return Stream.concat(Stream.of(result.run().started().toString(), address), figures)
        .collect(Collectors.joining(",", "", "\n"));
  }
}
