// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.InputColumn;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseDialectTest {

  private static LiveModel model;
  private static TestServer server;

  @BeforeAll
  static void start() {
    InputColumn odd = InputColumn.category("purpose", List.of("<b>'new' & \"home\"</b>"));
    model = TestModels.reference("due", "1", TestModels.over(List.of(odd)));
    server = TestServer.live(model);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"/healthz,ok", "/livez,ok", "/readyz,ok", "/ping,Healthy"})
  void health_is_told(String path, String status) {
    assertThat(server.get(path))
        .isEqualTo(
            new TestServer.Answer(200, "application/json", "{\"status\":\"" + status + "\"}"));
  }

  @Test
  void a_head_request_gets_no_body() {
    var request = server.request("/healthz").method("HEAD", BodyPublishers.noBody()).build();

    assertThat(server.send(request)).isEqualTo(new TestServer.Answer(200, "application/json", ""));
  }

  @Test
  void the_page_shows_a_request_that_works_when_copied() {
    TestServer.Answer page = server.get("/");

    assertThat(page.type()).isEqualTo("text/html; charset=utf-8");
    assertThat(page.body())
        .contains("due (1)", "/v2/models/due/infer", server.server().url() + "/predict")
        .doesNotContain("<b>");
    assertThat(server.json("/predict", FrontPage.example(model)).status()).isEqualTo(200);
    assertThat(server.server().url()).isEqualTo("http://127.0.0.1:" + server.server().port());
  }

  @Test
  void a_server_that_closes_is_not_ready() {
    HouseDialect house = new HouseDialect(() -> false, () -> "", "");
    KServeDialect kserve = new KServeDialect(new ModelShelf(List.of(model)), () -> false);
    Call call = new Call("", "", false, new byte[0], 0);

    assertThat(house.route("/readyz").orElseThrow().answer().to(call).status()).isEqualTo(503);
    assertThat(kserve.route("/v2/health/ready").orElseThrow().answer().to(call).status())
        .isEqualTo(503);
    assertThat(kserve.route("/v2/models/due/ready").orElseThrow().answer().to(call).status())
        .isEqualTo(503);
  }
}
