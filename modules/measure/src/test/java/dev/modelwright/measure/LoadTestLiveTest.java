// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.base.CancelledException;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.base.ProblemException;
import dev.modelwright.base.Ticker;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a watcher sees while a test runs, and how a test ends before its time. */
@Timeout(60)
final class LoadTestLiveTest {

  private final LoadTest test = new LoadTest(Ticker.system());

  private static LoadPlan plan(String url, WarmUp warmUp, int millis) {
    return LoadPlan.of(HttpTarget.get(url), Schedule.constant(400), Duration.ofMillis(millis))
        .withWarmUp(warmUp)
        .withConnections(8);
  }

  @Test
  void the_warm_up_is_watched_but_counts_for_nothing() throws IOException {
    try (TestServer server = new TestServer((number, request) -> TestServer.ok("1"))) {
      List<LoadSnapshot> seen = new ArrayList<>();
      WarmUp warmUp = new WarmUp.Fixed(Duration.ofMillis(600));

      LoadResult result = test.run(plan(server.url(), warmUp, 1000), seen::add, JobContext.none());

      assertThat(seen).extracting(LoadSnapshot::phase).contains(LoadSnapshot.Phase.WARM_UP);
      assertThat(seen.getLast().phase()).isEqualTo(LoadSnapshot.Phase.MEASURING);
      assertThat(result.totals().finished()).isEqualTo(400);
      assertThat(result.run().warmUpRequests()).isBetween(200L, 260L);
      assertThat(server.requests())
          .isEqualTo((int) (result.totals().finished() + result.run().warmUpRequests()));
      assertThat(result.run().warmUp()).isGreaterThanOrEqualTo(Duration.ofMillis(600));
    }
  }

  @Test
  void snapshots_grow_towards_the_result() throws IOException {
    try (TestServer server = new TestServer((number, request) -> TestServer.ok("1"))) {
      List<LoadSnapshot> seen = new ArrayList<>();
      List<Double> progress = new ArrayList<>();

      LoadResult result =
          test.run(plan(server.url(), WarmUp.none(), 1500), seen::add, recorder(progress));

      assertThat(seen).hasSizeBetween(3, 15);
      assertThat(seen).isSortedAccordingTo((a, b) -> Double.compare(a.progress(), b.progress()));
      assertThat(seen)
          .isSortedAccordingTo(
              (a, b) -> Long.compare(a.totals().finished(), b.totals().finished()));
      LoadSnapshot last = seen.getLast();
      assertThat(last.totals()).isEqualTo(result.totals());
      assertThat(last.response()).isEqualTo(result.response().summary());
      assertThat(last.intervals()).isEqualTo(result.intervals());
      assertThat(progress).hasSameSizeAs(seen);
    }
  }

  @Test
  void an_automatic_warm_up_keeps_to_its_bound() throws IOException {
    try (TestServer server = new TestServer((number, request) -> TestServer.ok("1"))) {
      WarmUp warmUp = new WarmUp.Automatic(Duration.ofMillis(1500));

      LoadResult result =
          test.run(plan(server.url(), warmUp, 300), snapshot -> {}, JobContext.none());

      assertThat(result.run().warmUpRequests()).isBetween(100L, 2000L);
      assertThat(result.totals().finished()).isEqualTo(120);
    }
  }

  @Test
  void a_cancelled_test_ends_and_brings_nothing() throws IOException {
    try (TestServer server = new TestServer((number, request) -> new TestServer.Answer.Silence())) {
      AtomicBoolean cancelled = new AtomicBoolean();
      JobContext context =
          new JobContext() {
            @Override
            public void progress(double fraction, Message stage) {
              cancelled.set(true);
            }

            @Override
            public boolean cancelled() {
              return cancelled.get();
            }
          };
      LoadPlan plan = plan(server.url(), WarmUp.none(), 3_600_000);

      assertThatThrownBy(() -> test.run(plan, snapshot -> {}, context))
          .isInstanceOf(CancelledException.class);
      assertThat(Thread.getAllStackTraces().keySet())
          .noneMatch(thread -> thread.getName().startsWith("measure-"));
    }
  }

  @Test
  void where_nothing_listens_the_test_says_so_and_sends_nothing() throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    LoadPlan plan = plan("http://127.0.0.1:" + port + "/predict", WarmUp.automatic(), 1000);

    ProblemException thrown =
        catchThrowableOfType(
            ProblemException.class, () -> test.run(plan, snapshot -> {}, JobContext.none()));

    assertThat(thrown)
        .hasMessage("Nothing answers at http://127.0.0.1:" + port + ": start the server first.");
    assertThat(thrown.problem().place()).isEqualTo("url");
  }

  @Test
  void an_unknown_host_is_a_problem_of_its_own() {
    LoadPlan plan = plan("http://no-such-host.invalid:80/", WarmUp.none(), 1000);

    ProblemException thrown =
        catchThrowableOfType(
            ProblemException.class, () -> test.run(plan, snapshot -> {}, JobContext.none()));

    assertThat(thrown.problem().message().code()).isEqualTo("measure.unknown-host");
  }

  private static JobContext recorder(List<Double> progress) {
    return new JobContext() {
      @Override
      public void progress(double fraction, Message stage) {
        progress.add(fraction);
      }

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }
}
