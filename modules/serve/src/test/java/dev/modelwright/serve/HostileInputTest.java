// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.Ticker;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever comes over the wire, the server lives on and shows nothing of its inside. */
@Timeout(120)
class HostileInputTest {

  private TestServer server;

  @BeforeEach
  void start() {
    server =
        TestServer.of(
            new ServerLimits(1 << 20, 1000, 8192, 8, Duration.ofSeconds(20), Duration.ofSeconds(2)),
            TestModels.linear());
  }

  @AfterEach
  void lives_on() {
    assertThat(server.json("/predict", "{}").status()).isEqualTo(200);
    assertThat(server.settled().inFlight()).isZero();
    server.close();
  }

  @Test
  void random_bytes_as_a_request() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 60; i++) {
      byte[] bytes = new byte[1 + random.nextInt(3000)];
      random.nextBytes(bytes);
      assertDiscreet(talk(bytes));
    }
  }

  @Test
  void random_bytes_as_a_body_of_every_dialect() {
    Random random = new Random(12);
    for (String path :
        new String[] {
          "/predict",
          "/v1/models/linear:predict",
          "/v1/models/linear:regress",
          "/v2/models/linear/infer"
        }) {
      for (int i = 0; i < 60; i++) {
        byte[] bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        assertRefused(path, bytes);
      }
    }
  }

  @Test
  void damaged_requests_of_every_dialect() {
    Random random = new Random(13);
    for (int i = 0; i < 400; i++) {
      damaged(random, "/predict", "[{\"age\":1,\"purpose\":\"car\",\"opened\":\"2020-01-01\"}]");
      damaged(random, "/v1/models/linear:predict", "{\"instances\":[{\"age\":[1]},[1,2]]}");
      damaged(random, "/v1/models/linear:regress", "{\"examples\":[{}],\"context\":{\"age\":1}}");
      damaged(
          random,
          "/v2/models/linear/infer",
          "{\"inputs\":[{\"name\":\"age\",\"shape\":[2,1],\"datatype\":\"FP64\","
              + "\"data\":[[1],[2]]}],\"id\":\"a\"}");
    }
  }

  private void damaged(Random random, String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
      byte[] likely = "[]{}\",:0truenul".getBytes(StandardCharsets.US_ASCII);
      bytes[random.nextInt(bytes.length)] = likely[random.nextInt(likely.length)];
    }
    TestServer.Answer answer = post(path, bytes);
    assertThat(answer.status()).isIn(200, 400);
    assertDiscreet(answer.body());
  }

  private void assertRefused(String path, byte[] bytes) {
    TestServer.Answer answer = post(path, bytes);
    assertThat(answer.status()).isEqualTo(400);
    assertDiscreet(answer.body());
  }

  private TestServer.Answer post(String path, byte[] bytes) {
    return server.send(
        server
            .request(path)
            .header("Content-Type", "application/json")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(bytes))
            .build());
  }

  @Test
  void bodies_that_never_come_whole() throws IOException {
    String head = "POST /predict HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{\"age\"";
    String chunked =
        "POST /predict HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a";
    for (int i = 0; i < 20; i++) {
      assertDiscreet(talk(head.getBytes(StandardCharsets.US_ASCII)));
      assertDiscreet(talk(chunked.getBytes(StandardCharsets.US_ASCII)));
    }
  }

  @Test
  void sockets_that_are_left_without_a_word() throws IOException {
    for (int i = 0; i < 50; i++) {
      Socket socket = new Socket("127.0.0.1", server.server().port());
      socket.getOutputStream().write("POST /pre".getBytes(StandardCharsets.US_ASCII));
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }

  @Test
  void chunks_that_lie_about_their_size() throws IOException {
    String head = "POST /predict HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (String chunk :
        new String[] {"7fffffff\r\n{", "ffffffffffffffff\r\n", "-5\r\n", "zz\r\n"}) {
      assertDiscreet(talk((head + chunk).getBytes(StandardCharsets.US_ASCII)));
    }
    String huge = "POST /predict HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999\r\n\r\n{";
    assertThat(talk(huge.getBytes(StandardCharsets.US_ASCII))).startsWith("HTTP/1.1 413");
  }

  @Test
  void connections_that_fall_silent_are_closed() throws IOException {
    ServerLimits limits =
        new ServerLimits(1000, 10, 8192, 8, Duration.ofSeconds(1), Duration.ofSeconds(2));
    try (TestServer brief = TestServer.of(limits, TestModels.linear())) {
      String begun = "POST /predict HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{";
      for (String words : new String[] {"", "GET /hea", begun}) {
        try (Socket socket = new Socket("127.0.0.1", brief.server().port())) {
          socket.setSoTimeout(30_000);
          socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
          assertDiscreet(
              new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      assertThat(brief.json("/predict", "{}").status()).isEqualTo(200);
    }
  }

  @Test
  void memory_for_large_bodies_is_bounded_and_given_back() {
    Gate gate = new Gate(ServerLimits.standard().withRequest(1 << 20, 10));
    for (int i = 0; i < 16; i++) {
      gate.takeMemory(1025);
    }

    assertThatThrownBy(() -> gate.takeMemory(1))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.status()).isEqualTo(503));
    gate.giveMemory(1025);
    gate.takeMemory(1025);
  }

  @Test
  void closing_does_not_wait_for_silent_connections() throws IOException {
    Ticker ticker = Ticker.system();
    TestServer other = TestServer.of(TestModels.linear());
    try (Socket silent = new Socket("127.0.0.1", other.server().port())) {
      silent.getOutputStream().write("GET /healthz HT".getBytes(StandardCharsets.US_ASCII));
      long began = ticker.nanos();
      other.close();
      assertThat(Duration.ofNanos(ticker.nanos() - began)).isLessThan(Duration.ofSeconds(30));
    }
  }

  /** Sends bytes, closes the sending half and reads all that comes back. */
  private String talk(byte[] bytes) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.server().port())) {
      OutputStream out = socket.getOutputStream();
      out.write(bytes);
      out.flush();
      socket.shutdownOutput();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      InputStream in = socket.getInputStream();
      try {
        in.transferTo(all);
      } catch (IOException reset) {
        return all.toString(StandardCharsets.UTF_8);
      }
      return all.toString(StandardCharsets.UTF_8);
    }
  }

  private static void assertDiscreet(String answer) {
    assertThat(answer)
        .doesNotContain("Exception", "\tat ", "helidon", "dev.modelwright", "jackson");
  }
}
