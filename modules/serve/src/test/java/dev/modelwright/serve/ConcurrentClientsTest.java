// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ConcurrentClientsTest {

  private static final int CLIENTS = 200;
  private static final int REQUESTS = 20;

  @Test
  void two_hundred_clients_get_their_own_answers() throws Exception {
    ServerLimits limits = ServerLimits.standard().withScoring(CLIENTS);
    try (TestServer server = TestServer.of(limits, TestModels.linear());
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Double>>> answers = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int own = client;
        answers.add(clients.submit(() -> ask(server, own)));
      }

      double base = prediction(server, 0);
      for (int client = 0; client < CLIENTS; client++) {
        assertThat(get(answers.get(client))).containsOnly(base + 3.0 * client).hasSize(REQUESTS);
      }
      assertThat(server.settled())
          .returns((long) CLIENTS * REQUESTS + 1, ServerStats::requests)
          .returns((long) CLIENTS * REQUESTS + 1, ServerStats::rows)
          .returns(0L, ServerStats::errors);
    }
  }

  private static List<Double> ask(TestServer server, int client) {
    List<Double> answers = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      answers.add(prediction(server, client));
    }
    return answers;
  }

  /** Incomes are thousands apart, which are 3 apart in the answer; exact in double precision. */
  private static double prediction(TestServer server, int client) {
    String row = "{\"age\":44.25,\"opened\":\"2011-01-24\",\"income\":" + 1000 * client + "}";
    return Math.rint(server.json("/predict", row).json().get("prediction").asDouble() * 1e6) / 1e6;
  }

  private static List<Double> get(Future<List<Double>> future)
      throws InterruptedException, ExecutionException {
    return future.get();
  }
}
