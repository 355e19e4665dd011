// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.Ticker;
import dev.modelwright.serve.TestServer.Answer;
import dev.modelwright.testkit.model.SamplePipelines;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OverloadAndClosingTest {

  private final BlockingScorer scorer = new BlockingScorer();
  private final LiveModel slow = new LiveModel("slow", "1", SamplePipelines.linear(), scorer);

  @Test
  void one_request_too_many_gets_503_at_once_and_the_others_are_served() throws Exception {
    try (TestServer server =
        TestServer.live(ServerLimits.standard().withScoring(1), Ticker.system(), slow)) {
      CompletableFuture<Answer> first =
          CompletableFuture.supplyAsync(() -> server.json("/predict", "{}"));
      scorer.begun().await();

      Answer second = server.json("/predict", "{}");
      int inFlight = server.server().stats().inFlight();
      scorer.goOn().countDown();

      assertThat(second)
          .isEqualTo(
              new Answer(
                  503,
                  "application/json",
                  "{\"error\":\"The server is busy scoring 1 requests; try again in a moment.\"}"));
      assertThat(inFlight).isEqualTo(1);
      assertThat(first.get(30, TimeUnit.SECONDS).body()).isEqualTo("{\"prediction\":7.0}");
      assertThat(server.json("/predict", "{}").status()).isEqualTo(200);
    }
  }

  @Test
  void closing_lets_a_request_under_way_finish_and_takes_no_new_one() throws Exception {
    TestServer server = TestServer.live(slow);
    CompletableFuture<Answer> under =
        CompletableFuture.supplyAsync(() -> server.json("/predict", "{}"));
    scorer.begun().await();

    CompletableFuture<Void> closing = CompletableFuture.runAsync(server.server()::close);
    while (accepts(server)) {
      Thread.onSpinWait();
    }
    assertThat(closing).isNotDone();
    scorer.goOn().countDown();

    assertThat(under.get(30, TimeUnit.SECONDS).body()).isEqualTo("{\"prediction\":7.0}");
    closing.get(30, TimeUnit.SECONDS);
    assertThatThrownBy(() -> server.get("/healthz")).isInstanceOf(UncheckedIOException.class);
    server.close();
  }

  @Test
  void a_fault_is_answered_by_a_code_and_the_server_lives_on() {
    RowScorer broken =
        new RowScorer() {
          @Override
          public void score(Rows rows, int count, double[] out, int at) {
            if (count > 1) {
              throw new IllegalStateException("secret inside");
            }
          }

          @Override
          public void close() {}
        };
    LiveModel model = new LiveModel("m", "1", SamplePipelines.linear(), broken);
    try (TestServer server = TestServer.live(model)) {
      Answer fault = server.json("/v1/models/m:predict", "{\"instances\":[{},{}]}");

      assertThat(fault.status()).isEqualTo(500);
      assertThat(fault.error())
          .matches(
              "The server met an unexpected fault, [0-9A-Z]{4}-[0-9A-Z]{4}; its log says more.");
      assertThat(server.json("/predict", "{}").status()).isEqualTo(200);
      assertThat(server.settled())
          .returns(1L, ServerStats::errors)
          .returns(0, ServerStats::inFlight);
    }
  }

  private static boolean accepts(TestServer server) {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", server.server().port())) {
      return socket.isConnected();
    } catch (java.io.IOException e) {
      return false;
    }
  }

  @Test
  void after_closing_the_port_is_free_again() {
    TestServer first = TestServer.live(TestModels.reference("m", "1", SamplePipelines.linear()));
    int port = first.server().port();
    first.close();
    first.close();

    try (RunningServer again =
        PredictionServer.start(
            ServerSettings.loopback(port),
            java.util.List.of(TestModels.linear()),
            Ticker.system())) {
      assertThat(again.port()).isEqualTo(port);
    }
  }
}
