// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.testkit.FakeTicker;
import dev.modelwright.testkit.model.SamplePipelines;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final Pattern SAMPLE =
      Pattern.compile("[a-z_]+(\\{([a-z]+=\"([^\"\\\\\n]|\\\\.)*\",?)*})? [-+.0-9eE]+");

  private final FakeTicker ticker = new FakeTicker();

  @Test
  void the_snapshot_counts_requests_errors_and_rows() {
    try (TestServer server = server()) {
      server.json("/predict", "[{},{},{}]");
      server.json("/predict", "{}");
      server.json("/predict", "{");
      server.get("/nowhere");

      assertThat(server.settled())
          .isEqualTo(
              new ServerStats(
                  ticker.now(), 4, 2, 4, 0, new ServerStats.Recent(4000, 0, 0, 0, 0, 0)));
    }
  }

  @Test
  void the_recent_figures_are_of_ten_seconds_and_then_forgotten() {
    RecentTraffic recent = new RecentTraffic(ticker);
    ticker.advance(Duration.ofMillis(500));
    for (int i = 1; i <= 100; i++) {
      recent.add(i * 1_000_000L);
    }
    ticker.advance(Duration.ofMillis(3500));

    ServerStats.Recent four = recent.snapshot();
    assertThat(four.perSecond()).isEqualTo(25);
    assertThat(four.p50Micros()).isCloseTo(50_000, within(500.0));
    assertThat(four.p99Micros()).isCloseTo(99_000, within(990.0));
    assertThat(four.maxMicros()).isCloseTo(100_000, within(1000.0));
    ticker.advance(Duration.ofMillis(5900));
    assertThat(recent.snapshot().maxMicros()).isEqualTo(four.maxMicros());
    ticker.advance(Duration.ofMillis(600));
    assertThat(recent.snapshot()).isEqualTo(new ServerStats.Recent(0, 0, 0, 0, 0, 0));
  }

  @Test
  void metrics_are_in_the_text_format() {
    try (TestServer server = server()) {
      server.json("/predict", "[{},{},{}]");
      server.json("/v1/models/due:predict", "{");
      server.json("/v2/models/other/infer", "{");
      server.settled();

      TestServer.Answer metrics = server.get("/metrics");

      assertThat(metrics.type()).isEqualTo("text/plain; version=0.0.4; charset=utf-8");
      assertThat(metrics.body().lines().filter(line -> !line.startsWith("# ")))
          .allMatch(line -> SAMPLE.matcher(line).matches());
      assertThat(metrics.body().lines())
          .contains(
              "# TYPE modelwright_requests_total counter",
              "modelwright_requests_total{dialect=\"plain\",model=\"due\",status=\"200\"} 1",
              "modelwright_requests_total{dialect=\"tensorflow\",model=\"due\",status=\"400\"} 1",
              "modelwright_requests_total{dialect=\"kserve\",model=\"\",status=\"404\"} 1",
              "modelwright_errors_total{dialect=\"kserve\",model=\"\",status=\"404\"} 1",
              "modelwright_requests_in_flight 1",
              "modelwright_rows_total{model=\"due\"} 3",
              "# TYPE modelwright_request_duration_seconds histogram",
              "modelwright_request_duration_seconds_bucket{dialect=\"plain\",model=\"due\","
                  + "le=\"+Inf\"} 1",
              "modelwright_request_duration_seconds_count{dialect=\"plain\",model=\"due\"} 1",
              "modelwright_build_info{version=\"development\"} 1");
    }
  }

  @Test
  void latencies_fall_into_the_buckets_of_their_bounds() {
    Traffic traffic = new Traffic(ticker);
    Reply reply = Reply.scored(new byte[0], 1);
    for (long micros : new long[] {50, 51, 900, 20_000_000}) {
      traffic.begin();
      traffic.end(micros * 1000, "plain", "a\"b", Optional.of(reply));
    }

    String text = PrometheusText.of(traffic);

    String labels = "{dialect=\"plain\",model=\"a\\\"b\"";
    assertThat(text.lines())
        .contains(
            "modelwright_request_duration_seconds_bucket" + labels + ",le=\"5.0E-5\"} 1",
            "modelwright_request_duration_seconds_bucket" + labels + ",le=\"1.0E-4\"} 2",
            "modelwright_request_duration_seconds_bucket" + labels + ",le=\"0.001\"} 3",
            "modelwright_request_duration_seconds_bucket" + labels + ",le=\"10.0\"} 3",
            "modelwright_request_duration_seconds_bucket" + labels + ",le=\"+Inf\"} 4",
            "modelwright_request_duration_seconds_sum" + labels + "} 20.001001",
            "modelwright_request_duration_seconds_count" + labels + "} 4");
  }

  @Test
  void models_that_are_not_there_make_no_series_of_their_own() {
    try (TestServer server = server()) {
      for (int i = 0; i < 20; i++) {
        server.json("/v2/models/guess" + i + "/infer", "{}");
      }
      assertThat(server.get("/metrics").body()).doesNotContain("guess");
    }
  }

  private TestServer server() {
    return TestServer.live(
        ServerLimits.standard(),
        ticker,
        TestModels.reference("due", "1", SamplePipelines.baselineNumber()));
  }
}
