// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.serve.TestServer.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlainDialectTest {

  /** Hand-scored: everything missing is filled in, then weighed. */
  private static final String ROW =
      """
      {"age":44.25,"income":1000,"purpose":"trip","région & 地区":"north",
       "opened":"2011-01-24","last seen":"2001-09-09T05:46:40"}""";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.of(TestModels.linear(), TestModels.logistic());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void one_object_is_answered_by_one_number() {
    Answer answer = server.json("/predict", ROW);

    // 1010.75 + 0.003*1000 - 0.5*2011 + 2.25*1 + 0.125*1 (a Monday) - 1*5
    assertThat(answer).isEqualTo(new Answer(200, "application/json", "{\"prediction\":5.625}"));
  }

  @Test
  void a_list_is_answered_in_its_order() {
    assertThat(server.json("/predict", "[" + ROW + "," + ROW.replace("1000", "2000") + "]").body())
        .isEqualTo("{\"predictions\":[5.625,8.625]}");
    assertThat(server.json("/predict", "[]").body()).isEqualTo("{\"predictions\":[]}");
  }

  @Test
  void classes_come_with_their_probabilities() {
    Answer answer = server.json("/predict/logistic", ROW);

    // score -20.5 + 0.00002*1000 + 0.01*2011 - 0.05*1 + 0.02*1 + 0.015*5 = -0.325
    assertThat(answer.json().get("prediction").stringValue()).isEqualTo("no");
    double yes = answer.json().get("probabilities").get("yes").asDouble();
    assertThat(yes)
        .isCloseTo(1 / (1 + Math.exp(0.325)), org.assertj.core.api.Assertions.within(1e-12));
    assertThat(answer.json().get("probabilities").get("no").asDouble() + yes).isEqualTo(1);
    assertThat(server.json("/predict/logistic", "[" + ROW + "]").body())
        .startsWith("{\"predictions\":[\"no\"],\"probabilities\":[{\"no\":0.58");
  }

  @Test
  void csv_is_read_and_written() {
    String csv =
        "income,age,\"purpose\",région & 地区,opened,last seen\r\n"
            + "1000,44.25,trip,north,2011-01-24,2001-09-09 05:46:40\r\n\r\n"
            + "2000,44.25,\"trip\",north,2011-01-24,1000014400\n";

    assertThat(server.post("/predict", "text/csv; charset=utf-8", csv))
        .isEqualTo(new Answer(200, "application/json", "{\"predictions\":[5.625,8.625]}"));
    Answer asCsv =
        server.send(
            server
                .request("/predict")
                .header("Content-Type", "text/csv")
                .header("Accept", "text/csv")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("\uFEFF" + csv))
                .build());
    assertThat(asCsv)
        .isEqualTo(new Answer(200, "text/csv; charset=utf-8", "prediction\r\n5.625\r\n8.625\r\n"));
    assertThat(server.post("/predict", "text/csv", "age\n").body())
        .isEqualTo("{\"predictions\":[]}");
  }

  @Test
  void json_lines_are_answered_by_lines() {
    String line = ROW.replace("\n", " ");

    assertThat(server.post("/predict", "application/x-ndjson", line + "\n\n" + line + "\r\n"))
        .isEqualTo(
            new Answer(
                200, "application/x-ndjson", "{\"prediction\":5.625}\n{\"prediction\":5.625}\n"));
  }

  @Test
  void a_cell_with_line_breaks_and_quotes_is_one_cell() {
    String csv = "purpose,age\n\"new \"\"home\"\"\",\"44.25\"\n\"a\n,b\",\n";

    assertThat(server.post("/predict", "text/csv", csv).json().get("predictions").size())
        .isEqualTo(2);
  }

  @Test
  void a_body_without_a_content_type_is_json() {
    Answer answer =
        server.send(
            server
                .request("/predict")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(ROW))
                .build());

    assertThat(answer.body()).isEqualTo("{\"prediction\":5.625}");
  }
}
