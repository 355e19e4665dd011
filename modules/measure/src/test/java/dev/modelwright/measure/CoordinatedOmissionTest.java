// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Ticker;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The test that a load generator with coordinated omission cannot pass. */
@Timeout(60)
final class CoordinatedOmissionTest {

  private static final int CONNECTIONS = 8;
  private static final long SLOW = 50_000_000;

  @Test
  void a_stall_of_one_second_is_charged_to_everybody_who_had_to_wait() throws IOException {
    LoadResult result = runWithStallAt(1000);

    double slowResponses = slow(result.response());
    double slowServices = slow(result.service());
    assertThat(result.totals().succeeded()).isEqualTo(3000);
    assertThat(slowResponses).isBetween(700.0, 1300.0);
    assertThat(slowServices).isBetween(1.0, 3.0 * CONNECTIONS);
    assertThat(result.response().summary().tail().max()).isGreaterThan(900_000_000);
  }

  @Test
  void waiting_for_the_stalled_target_is_not_the_generators_delay() throws IOException {
    LoadResult result = runWithStallAt(1000);

    assertThat(result.selfCheck().waitedShare()).isBetween(0.2, 0.5);
    assertThat(result.selfCheck().lateShare()).isLessThan(result.selfCheck().waitedShare() / 2);
  }

  private static LoadResult runWithStallAt(int number) throws IOException {
    Ticker ticker = Ticker.system();
    try (TestServer server = stalling(number, ticker)) {
      LoadPlan plan =
          new LoadPlan(
              HttpTarget.get(server.url()),
              Schedule.constant(1000),
              Duration.ofSeconds(3),
              WarmUp.none(),
              CONNECTIONS,
              Duration.ofSeconds(10));
      return new LoadTest(ticker).run(plan, snapshot -> {}, JobContext.none());
    }
  }

  private static TestServer stalling(int stallAt, Ticker ticker) throws IOException {
    TestServer[] self = new TestServer[1];
    self[0] =
        new TestServer(
            (number, request) -> {
              if (number == stallAt) {
                self[0].stall();
                long end = ticker.nanos() + 1_000_000_000;
                for (long now = ticker.nanos(); now < end; now = ticker.nanos()) {
                  LockSupport.parkNanos(end - now);
                }
                self[0].release();
              }
              return TestServer.ok("{}");
            });
    return self[0];
  }

  /** How many took longer than 50 ms, read off the curve. */
  private static double slow(LatencyCurve curve) {
    List<LatencyCurve.Point> points = curve.points();
    double below =
        points.stream()
            .filter(point -> point.nanos() <= SLOW)
            .mapToDouble(LatencyCurve.Point::quantile)
            .max()
            .orElse(0);
    return (1 - below) * curve.summary().count();
  }
}
