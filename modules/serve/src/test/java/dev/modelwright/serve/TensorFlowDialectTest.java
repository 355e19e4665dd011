// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static dev.modelwright.serve.TestServer.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.testkit.model.SamplePipelines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TensorFlowDialectTest {

  private static final String ROW =
      """
      {"age":44.25,"income":[1000],"purpose":{"b64":"dHJpcA=="},"région & 地区":"north",
       "opened":"2011-01-24","last seen":1000014400}""";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.live(
            TestModels.reference("due", "1", SamplePipelines.linear()),
            TestModels.reference("due", "canary", SamplePipelines.baselineNumber()),
            TestModels.reference("grade", "3", SamplePipelines.baseline()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void rows_are_answered_by_predictions() {
    assertThat(server.json("/v1/models/due:predict", "{\"instances\":[" + ROW + "]}").body())
        .isEqualTo("{\"predictions\":[5.625]}");
    assertThat(server.json("/v1/models/grade:predict", "{\"instances\":[{},{}]}").body())
        .isEqualTo(
            "{\"predictions\":[{\"label\":\"A\",\"probabilities\":[0.7,0.2,0.1]},"
                + "{\"label\":\"A\",\"probabilities\":[0.7,0.2,0.1]}]}");
  }

  @Test
  void a_row_may_be_a_list_in_the_schemas_order() {
    String body =
        "{\"instances\":[[44.25,1000,\"trip\",\"north\",\"2011-01-24\",1000014400]],"
            + "\"signature_name\":\"serving_default\"}";

    assertThat(server.json("/v1/models/due:predict", body).body())
        .isEqualTo("{\"predictions\":[5.625]}");
    assertThat(server.json("/v1/models/due:predict", "{\"instances\":[[1,2]]}").error())
        .isEqualTo("Row 1: An instance without names must have the model's 6 values in order.");
  }

  @Test
  void columns_are_answered_by_outputs() {
    String body =
        """
        {"inputs":{"age":[44.25,[44.25]],"income":[1000,2000],"purpose":["trip","trip"],
         "région & 地区":["north","north"],"opened":["2011-01-24","2011-01-24"],
         "last seen":[1000014400,1000014400]}}""";

    assertThat(server.json("/v1/models/due:predict", body).body())
        .isEqualTo("{\"outputs\":[5.625,8.625]}");
    assertThat(server.json("/v1/models/grade:predict", "{\"inputs\":{\"age\":[1,2]}}").body())
        .isEqualTo(
            "{\"outputs\":{\"label\":[\"A\",\"A\"],"
                + "\"probabilities\":[[0.7,0.2,0.1],[0.7,0.2,0.1]]}}");
    assertThat(server.json("/v1/models/due:predict", "{\"inputs\":{\"age\":[1,2],\"income\":[1]}}"))
        .satisfies(a -> assertThat(a.status()).isEqualTo(400))
        .satisfies(
            a ->
                assertThat(a.error())
                    .isEqualTo("Field \"income\" has 1 values where others have 2."));
  }

  @Test
  void classify_and_regress_read_examples_and_their_context() {
    String inCommon =
        "{\"examples\":[{\"income\":1000},{\"income\":2000,\"age\":44.25}],\"context\":"
            + ROW.replace("\"income\":[1000],", "")
            + "}";

    assertThat(server.json("/v1/models/due:regress", inCommon).body())
        .isEqualTo("{\"results\":[5.625,8.625]}");
    assertThat(server.json("/v1/models/grade:classify", "{\"examples\":[{}]}").body())
        .isEqualTo("{\"results\":[[[\"A\",0.7],[\"B\",0.2],[\"C\",0.1]]]}");
    assertThat(server.json("/v1/models/grade:regress", "{\"examples\":[{}]}").error())
        .contains("tensorflow/serving/classify");
    assertThat(server.json("/v1/models/due:classify", "{\"examples\":[{}]}").status())
        .isEqualTo(400);
    assertThat(server.json("/v1/models/due:regress", "{\"context\":{}}").error())
        .isEqualTo("Missing 'examples' key.");
  }

  @Test
  void versions_and_labels_are_told_apart() {
    String body = "{\"instances\":[" + ROW + "]}";

    assertThat(server.json("/v1/models/due/versions/1:predict", body).body())
        .isEqualTo("{\"predictions\":[5.625]}");
    assertThat(server.json("/v1/models/due/labels/canary:predict", body).body())
        .isEqualTo("{\"predictions\":[1234.5]}");
    assertThat(server.json("/V1/MODELS/due/VERSIONS/1:PREDICT", body).status()).isEqualTo(200);
    assertThat(server.json("/v1/models/due/versions/2:predict", body))
        .isEqualTo(
            new TestServer.Answer(
                404,
                "application/json",
                "{\"error\":\"Servable not found for request: Specific(due, 2)\"}"));
    assertThat(server.json("/v1/models/half:predict", body).body())
        .isEqualTo("{\"error\":\"Servable not found for request: Latest(half)\"}");
  }

  @Test
  void the_state_of_versions_is_told() {
    assertThat(server.get("/v1/models/due/versions/1").body())
        .isEqualTo(
            "{\"model_version_status\":[{\"version\":\"1\",\"state\":\"AVAILABLE\","
                + "\"status\":{\"error_code\":\"OK\",\"error_message\":\"\"}}]}");
    assertThat(server.get("/v1/models/due").json().get("model_version_status").size()).isEqualTo(2);
  }

  @Test
  void metadata_tells_inputs_and_outputs() {
    var signature =
        server
            .get("/v1/models/grade/metadata")
            .json()
            .at("/metadata/signature_def/signature_def/serving_default");

    assertThat(signature.get("inputs").get("age"))
        .isEqualTo(
            parse(
                """
                {"dtype":"DT_DOUBLE","tensor_shape":{"dim":[{"size":"-1","name":""}],
                 "unknown_rank":false},"name":"age:0"}"""));
    assertThat(signature.get("inputs").size()).isEqualTo(6);
    assertThat(signature.get("outputs").get("probabilities").at("/tensor_shape/dim/1/size"))
        .isEqualTo(parse("\"3\""));
    assertThat(signature.get("method_name").stringValue()).isEqualTo("tensorflow/serving/predict");
  }

  @Test
  void requests_are_read_whatever_content_type_a_plain_client_sets() {
    String body = "{\"instances\":[" + ROW + "]}";

    assertThat(
            server.post("/v1/models/due:predict", "application/x-www-form-urlencoded", body).body())
        .isEqualTo("{\"predictions\":[5.625]}");
    assertThat(server.post("/v1/models/due:predict", "text/csv", body).status()).isEqualTo(415);
  }

  @Test
  void contradictory_requests_are_refused() {
    assertThat(server.json("/v1/models/due:predict", "{}").error())
        .isEqualTo("Missing 'inputs' or 'instances' key.");
    assertThat(
            server
                .json("/v1/models/due:predict", "{\"instances\":[],\"inputs\":{\"age\":[1]}}")
                .error())
        .contains("both");
    assertThat(server.json("/v1/models/due:predict", "{\"signature_name\":\"x\"}").error())
        .isEqualTo("Serving signature name: \"x\" not found in signature def");
    assertThat(server.json("/v1/models/due:predict", "{\"instances\":[5]}").status())
        .isEqualTo(400);
    assertThat(server.json("/v1/models/due:predict", "{\"instances\":[{\"age\":[1,2]}]}").error())
        .isEqualTo("Row 1: Field \"age\" asks for a number, not a list of several values.");
    assertThat(server.json("/v1/models/due:predict", "[]").status()).isEqualTo(400);
  }
}
