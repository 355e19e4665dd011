// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

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
  private static final int RATE = 1000;
  private static final int REQUESTS = 3 * RATE;
  private static final long SLOW = 50_000_000;

  @Test
  void a_stall_is_charged_to_everybody_who_had_to_wait_and_not_to_the_generator()
      throws IOException {
    LoadResult result = runWithStall();
    double slowResponses = slow(result.response());
    double waited = result.selfCheck().waitedShare() * REQUESTS;
    double late = result.selfCheck().lateShare() * REQUESTS;

    assertThat(result.totals().succeeded()).isEqualTo(REQUESTS);
    assertThat(result.response().summary().tail().max()).isGreaterThan(900_000_000);
    assertThat(slowResponses).isGreaterThan(700).isGreaterThan(5 * slow(result.service()));
    assertThat(waited).isGreaterThan(700);
    assertThat(slowResponses).isLessThan(waited + late + 0.05 * REQUESTS);
  }

  @Test
  void a_stall_of_one_second_makes_about_a_thousand_of_a_thousand_a_second_slow()
      throws IOException {
    LoadResult result = runInQuiet();

    assumeFalse(result.selfCheck().generatorLimited(), "the machine is too busy to say this");
    assertThat(slow(result.response())).isBetween(700.0, 1300.0);
    assertThat(slow(result.service())).isBetween(1.0, 3.0 * CONNECTIONS);
  }

  /** What other programs do to the machine looks like stalls, too: a few tries to be alone. */
  private static LoadResult runInQuiet() throws IOException {
    LoadResult result = runWithStall();
    for (int tries = 1; tries < 3 && result.selfCheck().generatorLimited(); tries++) {
      result = runWithStall();
    }
    return result;
  }

  private static LoadResult runWithStall() throws IOException {
    Ticker ticker = Ticker.system();
    try (TestServer server = stalling(2 * RATE, ticker)) {
      LoadPlan plan =
          new LoadPlan(
              HttpTarget.get(server.url()),
              Schedule.constant(RATE),
              Duration.ofSeconds(3),
              new WarmUp.Fixed(Duration.ofSeconds(1)),
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
