// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.modelwright.base.ProblemException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class LoadPlanTest {

  private static final HttpTarget TARGET = HttpTarget.get("http://127.0.0.1:8080/predict");
  private static final Schedule SCHEDULE = Schedule.constant(100);

  private static String problem(ThrowingCallable call) {
    return catchThrowableOfType(ProblemException.class, call).problem().message().code();
  }

  private static LoadPlan plan(long millis) {
    return LoadPlan.of(TARGET, SCHEDULE, Duration.ofMillis(millis));
  }

  static Stream<Arguments> urls() {
    return Stream.of(
        Arguments.of("http://127.0.0.1:8080/predict", "127.0.0.1", 8080, "/predict"),
        Arguments.of(" http://localhost ", "localhost", 80, "/"),
        Arguments.of(
            "HTTP://h:1/v1/models/m:predict?a=b%20c", "h", 1, "/v1/models/m:predict?a=b%20c"),
        Arguments.of("http://[::1]:9/x", "::1", 9, "/x"));
  }

  @ParameterizedTest
  @MethodSource("urls")
  void a_url_is_taken_apart(String url, String host, int port, String path) {
    assertThat(HttpAddress.of(url)).isEqualTo(new HttpAddress(host, port, path));
  }

  static Stream<Arguments> wrongUrls() {
    return Stream.of(
        Arguments.of("https://127.0.0.1/", "measure.url-scheme"),
        Arguments.of("localhost:8080", "measure.url-scheme"),
        Arguments.of("/predict", "measure.url-scheme"),
        Arguments.of("127.0.0.1:8080/predict", "measure.url-form"),
        Arguments.of("http://a b/", "measure.url-form"),
        Arguments.of("http:///predict", "measure.url-host"),
        Arguments.of("http://h:70000/", "measure.url-port"),
        Arguments.of("http://h:0/", "measure.url-port"),
        Arguments.of("http://h/ä", "measure.url-path"));
  }

  @ParameterizedTest
  @MethodSource("wrongUrls")
  void a_wrong_url_is_refused_with_its_reason(String url, String code) {
    assertThat(problem(() -> HttpAddress.of(url))).isEqualTo(code);
  }

  @Test
  void figures_out_of_range_are_refused() {
    for (double rate : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1_000_001}) {
      assertThat(problem(() -> Schedule.constant(rate))).isEqualTo("measure.rate");
    }
    assertThat(problem(() -> plan(0))).isEqualTo("measure.seconds");
    assertThat(problem(() -> plan(86_400_001))).isEqualTo("measure.seconds");
    assertThat(problem(() -> plan(1).withConnections(0))).isEqualTo("measure.connections");
    assertThat(problem(() -> plan(1).withConnections(10_001))).isEqualTo("measure.connections");
    assertThat(problem(() -> plan(1).withTimeout(Duration.ZERO))).isEqualTo("measure.timeout");
    assertThat(problem(() -> plan(1).withTimeout(Duration.ofSeconds(61))))
        .isEqualTo("measure.timeout");
    assertThat(problem(() -> new WarmUp.Fixed(Duration.ofMillis(-1)))).isEqualTo("measure.warm-up");
    assertThat(problem(() -> new WarmUp.Automatic(Duration.ofMinutes(11))))
        .isEqualTo("measure.warm-up");
  }

  @Test
  void requests_that_cannot_be_sent_are_refused() {
    assertThat(problem(() -> new HttpHeader("X Y", "1"))).isEqualTo("measure.header-form");
    assertThat(problem(() -> new HttpHeader("X", "1\r\nY: 2"))).isEqualTo("measure.header-form");
    assertThat(problem(() -> new HttpHeader("Content-length", "1")))
        .isEqualTo("measure.header-framing");
    assertThat(problem(() -> target("GET IT", OptionalInt.empty()))).isEqualTo("measure.method");
    assertThat(problem(() -> target("GET", OptionalInt.of(100))))
        .isEqualTo("measure.expected-status");
  }

  @Test
  void a_plan_knows_how_many_requests_it_holds() {
    assertThat(plan(2500).plannedRequests()).isEqualTo(250);
  }

  @Test
  void the_sentence_says_what_to_do_next() {
    ProblemException thrown =
        catchThrowableOfType(ProblemException.class, () -> HttpAddress.of("https://h/"));
    assertThat(thrown)
        .hasMessage(
            "“https://h/” does not begin with http://: the load test speaks plain HTTP, so give"
                + " the server's http:// address.");
  }

  @Test
  void both_languages_have_the_same_keys() throws IOException {
    Properties english = bundle("messages.properties");
    assertThat(english.stringPropertyNames())
        .isNotEmpty()
        .isEqualTo(bundle("messages_zh_CN.properties").stringPropertyNames());
  }

  private static HttpTarget target(String method, OptionalInt status) {
    return new HttpTarget(TARGET.address(), method, List.of(), List.of(), status);
  }

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(LoadPlan.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
