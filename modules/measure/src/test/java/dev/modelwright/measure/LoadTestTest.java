// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static dev.modelwright.measure.TestServer.ok;
import static dev.modelwright.measure.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Ticker;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class LoadTestTest {

  private static final LoadErrors NO_ERRORS = new LoadErrors(0, 0, 0, new TreeMap<>());

  private static LoadPlan plan(TestServer server, double rate, int millis) {
    return plan(HttpTarget.get(server.url()), rate, millis);
  }

  private static LoadPlan plan(Target target, double rate, int millis) {
    return LoadPlan.of(target, Schedule.constant(rate), Duration.ofMillis(millis))
        .withWarmUp(WarmUp.none())
        .withConnections(16);
  }

  private static LoadResult run(LoadPlan plan) {
    return new LoadTest(Ticker.system()).run(plan, snapshot -> {}, JobContext.none());
  }

  private static LoadErrors statuses(Object... codesAndCounts) {
    TreeMap<Integer, Long> status = new TreeMap<>();
    for (int i = 0; i < codesAndCounts.length; i += 2) {
      status.put((Integer) codesAndCounts[i], ((Integer) codesAndCounts[i + 1]).longValue());
    }
    return new LoadErrors(0, 0, 0, status);
  }

  @Test
  void sends_as_many_requests_as_the_schedule_plans_and_no_more() throws IOException {
    try (TestServer server = new TestServer((number, request) -> ok("{}"))) {
      LoadResult result = run(plan(server, 300, 1000));

      assertThat(server.requests()).isEqualTo(300);
      assertThat(result.totals().planned()).isEqualTo(300);
      assertThat(result.totals().succeeded()).isEqualTo(300);
      assertThat(result.totals().errors()).isEqualTo(NO_ERRORS);
      assertThat(result.response().summary().count()).isEqualTo(300);
      assertThat(result.selfCheck().behind().count()).isEqualTo(300);
      assertThat(result.targetRate()).isEqualTo(300);
      assertThat(result.achievedRate()).isBetween(1.0, 300.0);
      assertThat(result.intervals().stream().mapToLong(LoadInterval::succeeded).sum())
          .isEqualTo(300);
    }
  }

  @Test
  void response_time_is_never_less_than_service_time() throws IOException {
    try (TestServer server = new TestServer((number, request) -> ok("{}"))) {
      LoadResult result = run(plan(server, 500, 600));

      LatencySummary response = result.response().summary();
      LatencySummary service = result.service().summary();
      assertThat(response.p50()).isGreaterThanOrEqualTo(service.p50());
      assertThat(response.p99()).isGreaterThanOrEqualTo(service.p99());
      assertThat(response.tail().max()).isGreaterThanOrEqualTo(service.tail().max());
    }
  }

  @Test
  void bodies_are_used_in_turn_and_bytes_are_counted_over_the_wire() throws IOException {
    try (TestServer server = new TestServer((number, request) -> ok("{}"))) {
      List<RequestBody> bodies = List.of(RequestBody.of("one"), RequestBody.of("zwölf"));
      Target target = HttpTarget.post(server.url(), "text/plain", bodies);

      LoadResult result = run(plan(target, 100, 500).withConnections(1));

      assertThat(server.bodies()).hasSize(50);
      assertThat(server.bodies().subList(0, 4)).containsExactly("one", "zwölf", "one", "zwölf");
      int head =
          ("POST /predict HTTP/1.1\r\nHost: " + server.url().substring(7).replace("/predict", ""))
                  .length()
              + "\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\n".length();
      assertThat(result.totals().bytesSent()).isEqualTo(50L * head + 25 * 3 + 25 * 6);
      String answer = "HTTP/1.1 200 Some Words\r\nContent-Length: 2\r\n\r\n{}";
      assertThat(result.totals().bytesReceived()).isEqualTo(50L * answer.length());
    }
  }

  @Test
  void refusals_are_counted_by_status_and_do_not_flatter_the_latency() throws IOException {
    int[] codes = {200, 429, 500, 503};
    try (TestServer server = new TestServer((number, request) -> status(codes[number % 4], "x"))) {
      LoadResult result = run(plan(server, 200, 500).withConnections(1));

      LoadErrors errors = result.totals().errors();
      assertThat(errors).isEqualTo(statuses(429, 25, 500, 25, 503, 25));
      assertThat(errors.shed()).isEqualTo(50);
      assertThat(result.totals().succeeded()).isEqualTo(25);
      assertThat(result.response().summary().count()).isEqualTo(25);
    }
  }

  @Test
  void an_expected_status_is_the_only_success() throws IOException {
    try (TestServer server =
        new TestServer((number, request) -> status(number % 2 == 0 ? 404 : 200, ""))) {
      HttpTarget get = HttpTarget.get(server.url());
      Target target =
          new HttpTarget(get.address(), "GET", List.of(), List.of(), OptionalInt.of(404));

      LoadResult result = run(plan(target, 100, 200).withConnections(1));

      assertThat(result.totals().succeeded()).isEqualTo(10);
      assertThat(result.totals().errors()).isEqualTo(statuses(200, 10));
    }
  }

  @Test
  void closed_connections_are_opened_again() throws IOException {
    TestServer.Answer.Bytes closing =
        new TestServer.Answer.Bytes(
            "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\n1", true);
    try (TestServer server = new TestServer((number, request) -> closing)) {
      LoadResult result = run(plan(server, 100, 500));

      assertThat(result.totals().succeeded()).isEqualTo(50);
      assertThat(result.totals().errors()).isEqualTo(NO_ERRORS);
      assertThat(server.accepted()).isEqualTo(51); // one for each, and the one that tried the door
    }
  }

  @Test
  void chunked_answers_and_answers_up_to_the_end_of_the_connection_are_read() throws IOException {
    TestServer.Answer chunked =
        new TestServer.Answer.Bytes(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", false);
    TestServer.Answer open = new TestServer.Answer.Bytes("HTTP/1.1 200 OK\r\n\r\nabc", true);
    try (TestServer server =
        new TestServer((number, request) -> number % 2 == 0 ? chunked : open)) {
      LoadResult result = run(plan(server, 100, 400));

      assertThat(result.totals().succeeded()).isEqualTo(40);
      assertThat(result.totals().errors()).isEqualTo(NO_ERRORS);
    }
  }

  @Test
  void garbage_and_early_ends_are_broken_answers() throws IOException {
    TestServer.Answer garbage = new TestServer.Answer.Bytes("what?\r\n\r\n", false);
    TestServer.Answer half =
        new TestServer.Answer.Bytes("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1234", true);
    TestServer.Answer nothing = new TestServer.Answer.Bytes("", true);
    List<TestServer.Answer> answers = List.of(garbage, half, nothing, ok("good"));
    try (TestServer server = new TestServer((number, request) -> answers.get(number % 4))) {
      LoadResult result = run(plan(server, 200, 400).withConnections(1));

      assertThat(result.totals().succeeded()).isEqualTo(20);
      assertThat(result.totals().errors()).isEqualTo(new LoadErrors(0, 0, 60, new TreeMap<>()));
    }
  }

  @Test
  void silence_is_a_time_out_with_its_full_wait() throws IOException {
    try (TestServer server =
        new TestServer(
            (number, request) -> number % 10 == 9 ? new TestServer.Answer.Silence() : ok("1"))) {
      LoadResult result = run(plan(server, 100, 500).withTimeout(Duration.ofMillis(300)));

      assertThat(result.totals().succeeded()).isEqualTo(45);
      assertThat(result.totals().errors()).isEqualTo(new LoadErrors(0, 5, 0, new TreeMap<>()));
      assertThat(result.response().summary().count()).isEqualTo(50);
      assertThat(result.response().summary().tail().max()).isGreaterThanOrEqualTo(299_000_000);
    }
  }

  @Test
  void requests_that_never_found_a_connection_are_time_outs_and_none_is_dropped()
      throws IOException {
    try (TestServer server = new TestServer((number, request) -> new TestServer.Answer.Silence())) {
      LoadResult result =
          run(plan(server, 1000, 500).withConnections(2).withTimeout(Duration.ofMillis(600)));

      assertThat(result.totals().errors()).isEqualTo(new LoadErrors(0, 500, 0, new TreeMap<>()));
      assertThat(result.totals().finished()).isEqualTo(result.totals().planned());
      assertThat(result.response().summary().count()).isEqualTo(500);
      assertThat(result.service().summary().count()).isBetween(2L, 4L);
      assertThat(result.selfCheck().waitedShare()).isGreaterThan(0.9);
      assertThat(result.warnings())
          .anySatisfy(w -> assertThat(w.code()).isEqualTo("measure.connections-short"));
    }
  }

  @Test
  void a_server_that_goes_away_leaves_connection_errors() throws IOException {
    List<TestServer> one = new ArrayList<>();
    try (TestServer server =
        new TestServer(
            (number, request) -> {
              if (number == 20) {
                closeQuietly(one.getFirst());
              }
              return ok("1");
            })) {
      one.add(server);
      LoadResult result = run(plan(server, 100, 600).withConnections(4));

      assertThat(result.totals().finished()).isEqualTo(60);
      assertThat(result.totals().succeeded()).isBetween(15L, 21L);
      assertThat(result.totals().errors().connect()).isGreaterThan(30);
    }
  }

  @Test
  void a_large_request_is_sent_in_pieces() throws IOException {
    RequestBody large = RequestBody.of("x".repeat(20_000_000));
    try (TestServer server = new TestServer((number, request) -> ok("" + request.length()))) {
      LoadResult result =
          run(plan(HttpTarget.post(server.url(), "text/plain", List.of(large)), 10, 300));

      assertThat(result.totals().succeeded()).isEqualTo(3);
      assertThat(server.bodies()).allSatisfy(body -> assertThat(body).hasSize(20_000_000));
    }
  }

  @Test
  void an_answer_to_head_has_no_body() throws IOException {
    TestServer.Answer head =
        new TestServer.Answer.Bytes("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", false);
    try (TestServer server = new TestServer((number, request) -> head)) {
      HttpAddress address = HttpAddress.of(server.url());
      Target target = new HttpTarget(address, "HEAD", List.of(), List.of(), OptionalInt.empty());

      assertThat(run(plan(target, 100, 200)).totals().succeeded()).isEqualTo(20);
    }
  }

  private static void closeQuietly(TestServer server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
