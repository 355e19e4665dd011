// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static dev.modelwright.serve.TestServer.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.testkit.model.SamplePipelines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KServeDialectTest {

  private static final String DUE = "/v2/models/due/infer";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.live(
            TestModels.reference("due", "1", SamplePipelines.linear()),
            TestModels.reference("grade", "3", SamplePipelines.baseline()));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void one_tensor_for_each_column_in_any_order_of_keys() {
    String body =
        """
        {"inputs":[
          {"data":[[44.25],[44.25]],"datatype":"FP64","shape":[2,1],"name":"age"},
          {"name":"income","shape":[2],"datatype":"INT32","data":[1000,2000]},
          {"name":"purpose","shape":[2],"datatype":"BYTES","data":["trip","trip"],
           "parameters":{"content_type":"str"}},
          {"name":"région & 地区","shape":[2],"datatype":"BYTES","data":["north","north"]},
          {"name":"opened","shape":[2],"datatype":"BYTES","data":["2011-01-24","2011-01-24"]},
          {"name":"last seen","shape":[2],"datatype":"FP32","data":[1000014400,1000014400]}],
         "parameters":{"content_type":"pd"},"id":"42"}""";

    assertThat(server.json(DUE, body))
        .isEqualTo(
            new TestServer.Answer(
                200,
                "application/json",
                "{\"model_name\":\"due\",\"model_version\":\"1\",\"id\":\"42\",\"outputs\":["
                    + "{\"name\":\"prediction\",\"datatype\":\"FP64\",\"shape\":[2],"
                    + "\"data\":[5.625,8.625]}]}"));
  }

  @Test
  void classes_are_answered_by_two_tensors_or_the_one_that_is_wanted() {
    String input = "{\"inputs\":[{\"name\":\"age\",\"shape\":[2],\"datatype\":\"FP64\",\"data\":";
    String body = input + "[null,NaN]}]";
    String probabilities =
        "{\"name\":\"probabilities\",\"datatype\":\"FP64\",\"shape\":[2,3],"
            + "\"data\":[0.7,0.2,0.1,0.7,0.2,0.1]}";

    assertThat(server.json("/v2/models/grade/versions/3/infer", body + "}").body())
        .isEqualTo(
            "{\"model_name\":\"grade\",\"model_version\":\"3\",\"outputs\":["
                + "{\"name\":\"prediction\",\"datatype\":\"BYTES\",\"shape\":[2],"
                + "\"data\":[\"A\",\"A\"]},"
                + probabilities
                + "]}");
    String wanting = body + ",\"outputs\":[{\"name\":\"probabilities\"}]}";
    assertThat(server.json("/v2/models/grade/infer", wanting).json().get("outputs"))
        .isEqualTo(parse("[" + probabilities + "]"));
    assertThat(server.json("/v2/models/grade/infer", wanting.replace("probabilities", "x")).error())
        .isEqualTo("Unknown output \"x\"; there is [prediction, probabilities].");
  }

  @Test
  void the_server_and_its_models_describe_themselves() {
    assertThat(server.get("/v2").json().get("name").stringValue()).isEqualTo("modelwright");
    assertThat(server.get("/v2/models/grade").json())
        .isEqualTo(
            parse(
                """
                {"name":"grade","versions":["3"],"platform":"onnx_onnxv1","inputs":[
                 {"name":"age","datatype":"FP64","shape":[-1]},
                 {"name":"income","datatype":"FP64","shape":[-1]},
                 {"name":"purpose","datatype":"BYTES","shape":[-1]},
                 {"name":"région & 地区","datatype":"BYTES","shape":[-1]},
                 {"name":"opened","datatype":"BYTES","shape":[-1]},
                 {"name":"last seen","datatype":"BYTES","shape":[-1]}],
                 "outputs":[{"name":"prediction","datatype":"BYTES","shape":[-1]},
                 {"name":"probabilities","datatype":"FP64","shape":[-1,3]}]}"""));
  }

  @Test
  void health_is_told() {
    assertThat(server.get("/v2/health/live").body()).isEqualTo("{\"live\":true}");
    assertThat(server.get("/v2/health/ready").body()).isEqualTo("{\"ready\":true}");
    assertThat(server.get("/v2/models/due/versions/1/ready").body())
        .isEqualTo("{\"name\":\"due\",\"ready\":true}");
    assertThat(server.get("/v2/models/due/versions/7/ready").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | Missing 'inputs': send one tensor for each column.",
        "[] | The request must be a JSON object with 'inputs'.",
        "{'inputs':[5]} | 'inputs' must hold objects.",
        "{'inputs':{}} | 'inputs' must be a list.",
        "{'inputs':[{'name':'aeg','shape':[1],'datatype':'FP64','data':[1]}]}"
            + " | Unknown field \"aeg\". Did you mean \"age\"?",
        "{'inputs':[{'name':'age','shape':[1],'datatype':'FP65','data':[1]}]}"
            + " | There is no datatype \"FP65\".",
        "{'inputs':[{'name':'age','shape':[2,2],'datatype':'FP64','data':[1,2,3,4]}]}"
            + " | Each input is one column: its shape must be [n] or [n,1].",
        "{'inputs':[{'name':'age','shape':[-1],'datatype':'FP64','data':[1]}]}"
            + " | Each input is one column: its shape must be [n] or [n,1].",
        "{'inputs':[{'name':'age','shape':[2],'datatype':'FP64','data':[1]}]}"
            + " | Input \"age\" has not as many values as its shape says: 2.",
        "{'inputs':[{'name':'age','shape':[1],'datatype':'FP64','data':[1,2]}]}"
            + " | Input \"age\" has not as many values as its shape says: 1.",
        "{'inputs':[{'name':'age','shape':[1],'datatype':'FP64','data':1}]}"
            + " | Input \"age\" has not as many values as its shape says: 1.",
        "{'inputs':[{'name':'age','shape':[1],'datatype':'FP64'}]}"
            + " | Input \"age\" must have a shape and data.",
        "{'inputs':[{'name':'age','shape':[1],'datatype':'INT8','data':[1.5]}]}"
            + " | Row 1: Input \"age\" holds a value that is not of its datatype.",
        "{'inputs':[{'name':'age','shape':[1],'datatype':'BYTES','data':['x']}]}"
            + " | Row 1: Field \"age\" asks for a number, not the text \"x\".",
        "{'inputs':[{'name':'age','shape':[1],'datatype':'BOOL','data':[true]}]}"
            + " | Row 1: Field \"age\" asks for a number, not true.",
        "{'inputs':[{'name':{},'shape':[1],'datatype':'BOOL','data':[true]}]}"
            + " | \"name\" must be a text.",
        "{'parameters':{'content_type':'hg_json'}} | Content type \"hg_json\" is not read here; use pd."
      })
  void a_request_that_does_not_fit_is_refused_with_a_reason(String body, String reason) {
    TestServer.Answer answer = server.json(DUE, body.replace('\'', '"'));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isEqualTo(reason);
  }

  @Test
  void tensors_must_agree_and_come_once() {
    String age = "{'name':'age','shape':[1],'datatype':'FP64','data':[1]}";
    String income = "{'name':'income','shape':[2],'datatype':'FP64','data':[1,2]}";

    assertThat(infer(age + "," + age)).isEqualTo("Input \"age\" is there twice.");
    assertThat(infer(age + "," + income))
        .isEqualTo("Input \"income\" has 2 rows where others have 1.");
  }

  private static String infer(String inputs) {
    return server.json(DUE, ("{'inputs':[" + inputs + "]}").replace('\'', '"')).error();
  }

  @Test
  void binary_tensors_are_refused_as_unsupported() {
    var request =
        server
            .request(DUE)
            .header("Inference-Header-Content-Length", "10")
            .header("Content-Type", "application/octet-stream")
            .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}"))
            .build();

    assertThat(server.send(request).status()).isEqualTo(415);
    assertThat(server.json("/v2/models/none/infer", "{}").error())
        .isEqualTo("There is no model \"none\".");
  }
}
