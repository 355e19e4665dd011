// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Ticker;
import dev.modelwright.serve.TestServer.Answer;
import dev.modelwright.testkit.model.SamplePipelines;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

  private static final int BODY = 200_000;
  private static final int ROWS = 1500;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.live(
            new ServerLimits(BODY, ROWS, 4096, 4, Duration.ofSeconds(30), Duration.ofSeconds(5)),
            Ticker.system(),
            TestModels.reference("due", "1", SamplePipelines.baselineNumber()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"/predict", "/v1/models/due:predict", "/v2/models/due/infer"})
  void a_body_that_is_too_large_gets_413(String path) {
    Answer announced = server.json(path, "[" + " ".repeat(BODY) + "]");
    Answer chunked =
        server.send(
            server
                .request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> spaces(BODY + 1)))
                .build());

    assertThat(announced)
        .isEqualTo(chunked)
        .isEqualTo(
            new Answer(
                413,
                "application/json",
                "{\"error\":\"The body is larger than 200000 bytes; send it in parts.\"}"));
  }

  @Test
  void a_body_of_the_largest_size_is_read_however_it_is_sent() {
    String body = "[{}" + " ".repeat(BODY - 4) + "]";

    assertThat(server.json("/predict", body).body()).isEqualTo("{\"predictions\":[1234.5]}");
    assertThat(
            server
                .send(
                    server
                        .request("/predict")
                        .POST(
                            BodyPublishers.ofInputStream(
                                () ->
                                    new ByteArrayInputStream(
                                        body.getBytes(StandardCharsets.UTF_8))))
                        .build())
                .body())
        .isEqualTo("{\"predictions\":[1234.5]}");
  }

  private static ByteArrayInputStream spaces(int count) {
    return new ByteArrayInputStream(" ".repeat(count).getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void too_many_rows_get_413_in_every_form() {
    String objects = String.join(",", Collections.nCopies(ROWS + 1, "{}"));
    String numbers = String.join(",", Collections.nCopies(ROWS + 1, "1"));
    String lines = "age\n" + "1\n".repeat(ROWS + 1);

    assertTooMany(server.json("/predict", "[" + objects + "]"));
    assertTooMany(server.post("/predict", "text/csv", lines));
    assertTooMany(server.post("/predict", "application/jsonl", "{}\n".repeat(ROWS + 1)));
    assertTooMany(server.json("/v1/models/due:predict", "{\"instances\":[" + objects + "]}"));
    assertTooMany(
        server.json("/v1/models/due:predict", "{\"inputs\":{\"age\":[" + numbers + "]}}"));
    assertTooMany(
        server.json(
            "/v2/models/due/infer",
            "{\"inputs\":[{\"name\":\"age\",\"shape\":[9999999999],\"datatype\":\"FP64\","
                + "\"data\":[1]}]}"));
    assertThat(server.json("/predict", "[" + objects.substring(3) + "]").status()).isEqualTo(200);
  }

  private static void assertTooMany(Answer answer) {
    assertThat(answer)
        .isEqualTo(
            new Answer(
                413,
                "application/json",
                "{\"error\":\"More than 1500 rows in one request; send them in parts.\"}"));
  }

  @Test
  void deep_nesting_is_refused_early() {
    String deep = "[".repeat(50_000);

    assertThat(server.json("/predict", deep).status()).isEqualTo(400);
    assertThat(server.json("/v1/models/due:predict", "{\"x\":" + deep).error())
        .contains("nesting depth");
    assertThat(server.json("/v2/models/due/infer", "{\"parameters\":" + deep).status())
        .isEqualTo(400);
  }

  @Test
  void headers_that_are_too_large_are_refused() {
    Answer answer =
        server.send(server.request("/healthz").header("X-Long", "x".repeat(8192)).build());

    assertThat(answer.status()).isBetween(400, 499);
    assertThat(answer.error()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/nothing",
    "/predictions",
    "/predict/other",
    "/v1/models/none:predict",
    "/v1/unknown",
    "/v2/models/none/infer",
    "/v2/unknown",
    "/v1/models/due/versions/9:predict"
  })
  void an_unknown_route_or_model_gets_404(String path) {
    Answer answer = server.json(path, "{}");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.error()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/predict",
    "PUT,/predict",
    "DELETE,/v1/models/due:predict",
    "POST,/v1/models/due",
    "GET,/v2/models/due/infer",
    "POST,/healthz",
    "POST,/metrics"
  })
  void a_wrong_method_gets_405_and_the_right_one(String method, String path) {
    var request = server.request(path).method(method, BodyPublishers.ofString("{}")).build();

    assertThat(server.send(request).status()).isEqualTo(405);
    assertThat(server.send(request).error()).startsWith("Use ");
  }

  @ParameterizedTest
  @CsvSource({
    "/predict,application/x-www-form-urlencoded",
    "/predict,application/xml",
    "/predict,application/json; charset=iso-8859-1",
    "/v1/models/due:predict,multipart/form-data",
    "/v2/models/due/infer,text/csv"
  })
  void an_unsupported_content_type_gets_415(String path, String type) {
    assertThat(server.post(path, type, "{}").status()).isEqualTo(415);
  }

  @Test
  void the_connection_outlives_an_error() {
    for (int i = 0; i < 5; i++) {
      assertThat(server.json("/predict", "{").status()).isEqualTo(400);
      assertThat(server.json("/predict", "{}").body()).isEqualTo("{\"prediction\":1234.5}");
    }
  }
}
