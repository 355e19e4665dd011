// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.ProblemException;
import dev.modelwright.base.Texts;
import dev.modelwright.base.Ticker;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartingTest {

  private static final List<ServedModel> MODELS = List.of(TestModels.linear());

  @Test
  void a_port_in_use_is_a_problem_that_says_what_next() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      Problem problem = problem(ServerSettings.loopback(port), MODELS);

      assertThat(problem).isEqualTo(Problem.at("port", "serve.port-in-use", port, "127.0.0.1"));
      assertThat(problem.message().english()).contains("Choose another port");
    }
  }

  @Test
  void two_servers_of_ours_do_not_share_a_port() {
    try (TestServer first = TestServer.of(TestModels.linear())) {
      int port = first.server().port();

      assertThat(problem(ServerSettings.loopback(port), MODELS).place()).isEqualTo("port");
      assertThat(first.json("/predict", "{}").status()).isEqualTo(200);
    }
  }

  @Test
  void beyond_loopback_a_key_is_needed() {
    assertThat(problem(at("0.0.0.0", Optional.empty()), MODELS).message().code())
        .isEqualTo("serve.open-without-key");
    assertThat(problem(at("0.0.0.0", Optional.of(" ")), MODELS).place()).isEqualTo("host");
  }

  @Test
  void with_a_key_only_its_bearer_gets_answers() {
    try (TestServer server =
        TestServer.of(
            PredictionServer.start(
                at("127.0.0.1", Optional.of("sesame")), MODELS, Ticker.system()))) {
      assertThat(server.json("/predict", "{}").status()).isEqualTo(401);
      assertThat(bearing(server, "Bearer wrong").error()).contains("Bearer KEY");
      assertThat(bearing(server, "Bearer sesame").status()).isEqualTo(200);
      assertThat(server.get("/metrics").status()).isEqualTo(401);
      assertThat(server.get("/readyz").status()).isEqualTo(200);
    }
  }

  private static TestServer.Answer bearing(TestServer server, String authorization) {
    return server.send(
        server
            .request("/predict")
            .header("Authorization", authorization)
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
            .build());
  }

  @Test
  void other_settings_that_cannot_be() {
    assertThat(problem(ServerSettings.loopback(70_000), MODELS))
        .isEqualTo(Problem.at("port", "serve.bad-port", 70_000));
    assertThat(problem(at("no such host", Optional.empty()), MODELS))
        .isEqualTo(Problem.at("host", "serve.unknown-host", "no such host"));
    assertThat(problem(at("192.0.2.1", Optional.of("key")), MODELS).place()).isIn("host", "port");
    assertThat(problem(ServerSettings.loopback(0), List.of()))
        .isEqualTo(Problem.at("model", "serve.no-model"));
    assertThat(
            problem(ServerSettings.loopback(0), List.of(TestModels.linear(), TestModels.linear())))
        .isEqualTo(Problem.at("model", "serve.twice", "linear", "1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a/b", "a:b", "a?b", "a\nb", "100%"})
  void a_name_that_cannot_stand_in_an_address_is_refused(String name) {
    ServedModel sample = TestModels.linear();
    ServedModel model = new ServedModel(name, "1", sample.pipeline(), sample.predictorOnnx());

    assertThat(problem(ServerSettings.loopback(0), List.of(model)).message().code())
        .isEqualTo("serve.bad-name");
  }

  @Test
  void a_graph_that_is_not_the_pipelines_is_refused() {
    ServedModel sample = TestModels.linear();
    ServedModel wrong = new ServedModel("m", "1", sample.pipeline(), TestModels.onnx("logistic"));
    ServedModel broken = new ServedModel("m", "1", sample.pipeline(), new byte[] {1, 2});

    assertThat(problem(ServerSettings.loopback(0), List.of(sample, wrong)).message().code())
        .isEqualTo("serve.not-a-predictor");
    assertThat(problem(ServerSettings.loopback(0), List.of(broken)).message().code())
        .isEqualTo("serve.not-a-predictor");
  }

  @Test
  void names_in_every_script_are_served() {
    ServedModel sample = TestModels.linear();
    ServedModel model = new ServedModel("信用 risk", "1", sample.pipeline(), sample.predictorOnnx());
    try (TestServer server = TestServer.of(model)) {
      assertThat(server.json("/v1/models/%E4%BF%A1%E7%94%A8%20risk:predict", "{\"instances\":[]}"))
          .returns(200, TestServer.Answer::status);
    }
  }

  @Test
  void every_message_is_there_in_both_languages() throws IOException {
    Properties english = read("messages.properties");
    Properties chinese = read("messages_zh_CN.properties");

    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    Message message = Message.of("serve.port-in-use", 8080, "127.0.0.1");
    assertThat(Texts.render(message, Locale.SIMPLIFIED_CHINESE)).contains("127.0.0.1 的端口 8080");
  }

  private static Properties read(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = PredictionServer.class.getResourceAsStream(name)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }

  private static ServerSettings at(String host, Optional<String> key) {
    return new ServerSettings(host, 0, key, ServerLimits.standard());
  }

  private static Problem problem(ServerSettings settings, List<ServedModel> models) {
    List<Problem> problems = new java.util.ArrayList<>();
    assertThatThrownBy(() -> PredictionServer.start(settings, models, Ticker.system()).close())
        .isInstanceOfSatisfying(ProblemException.class, e -> problems.add(e.problem()));
    return problems.getFirst();
  }
}
