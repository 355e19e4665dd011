// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.model.Doubles;
import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.InputType;
import dev.modelwright.model.MissingPolicy;
import dev.modelwright.model.Step;
import dev.modelwright.model.UnseenPolicy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What gets in and what does not, by a schema with strict columns. */
class AdmissionTest {

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.live(
            TestModels.reference(
                "strict",
                "1",
                TestModels.over(
                    List.of(
                        column("age", InputType.NUMBER, MissingPolicy.REJECT, UnseenPolicy.OTHER),
                        new InputColumn(
                            "purpose",
                            InputType.CATEGORY,
                            List.of("True", "3", "0.5", "1", "01", "car"),
                            Optional.empty(),
                            MissingPolicy.ALLOW,
                            UnseenPolicy.REJECT)))));
  }

  private static InputColumn column(
      String name, InputType type, MissingPolicy missing, UnseenPolicy unseen) {
    return new InputColumn(name, type, List.of(), Optional.empty(), missing, unseen);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'age':1}",
        "{'age':1,'purpose':true}",
        "{'age':1,'purpose':3}",
        "{'age':1,'purpose':3.0}",
        "{'age':1,'purpose':'3'}",
        "{'age':1,'purpose':5e-1}",
        "{'age':1,'purpose':null}",
        "{'age':1,'purpose':''}",
        "{'age':Infinity,'income':-Infinity}",
        "{'age':1e308,'income':NaN,'opened':12,'last seen':'2020-02-29 12:00'}",
        "{'age':1,'opened':'2020-02-29T23:00:00Z'}",
        "{'age':1,'opened':20241331,'last seen':20241231}",
        "{'\\u0061ge':1}"
      })
  void fits(String row) {
    assertThat(server.json("/predict", row.replace('\'', '"')).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{} | Field 'age' is missing, and this model needs it: send a number.",
        "{'age':null} | Field 'age' is missing, and this model needs it: send a number.",
        "{'age':NaN} | Field 'age' is missing, and this model needs it: send a number.",
        "{'age':'41'} | Field 'age' asks for a number, not the text '41'.",
        "{'age':true} | Field 'age' asks for a number, not true.",
        "{'age':[1]} | Field 'age' asks for a number, not a list.",
        "{'age':{}} | Field 'age' asks for a number, not an object.",
        "{'age':1e999} | Field 'age' asks for a number, not a number beyond the range of double"
            + " precision.",
        "{'agee':1} | Unknown field 'agee'. Did you mean 'age'?",
        "{'age':1,'weather':1} | Unknown field 'weather'.",
        "{'age':1,'purpose':'boat'} | Field 'purpose' asks for one of 'True', '3', '0.5', '1',"
            + " '01', 'car', not the text 'boat'.",
        "{'age':1,'purpose':7} | Field 'purpose' asks for one of 'True', '3', '0.5', '1', '01',"
            + " 'car', not the number 7.0.",
        "{'age':1,'purpose':1} | Field 'purpose' asks for one of 'True', '3', '0.5', '1', '01',"
            + " 'car', not the number 1.0.",
        "{'age':1,'purpose':false} | Field 'purpose' asks for one of 'True', '3', '0.5', '1',"
            + " '01', 'car', not false.",
        "{'age':1,'opened':'soon'} | Field 'opened' asks for a date such as 2026-01-31 or its days"
            + " since 1970-01-01, not the text 'soon'.",
        "{'age':1,'opened':'31/12/2024'} | Field 'opened' asks for a date such as 2026-01-31 or its"
            + " days since 1970-01-01, not the text '31/12/2024'.",
        "{'age':1,'opened':20241231} | Field 'opened' asks for a date such as 2026-01-31 or its"
            + " days since 1970-01-01, not the digits 20241231.",
        "{'age':1,'last seen':20241231123000} | Field 'last seen' asks for a time such as"
            + " 2026-01-31T12:30:00 or its seconds since 1970-01-01, not the digits"
            + " 20241231123000.",
        "{'age':1,'last seen':true} | Field 'last seen' asks for a time such as"
            + " 2026-01-31T12:30:00 or its seconds since 1970-01-01, not true.",
        "5 | Send one JSON object of fields, or a list of them.",
        "[{'age':1},5] | Row 2: A row must be a JSON object of fields.",
        "[{'age':1},{}] | Row 2: Field 'age' is missing, and this model needs it: send a number."
      })
  void does_not_fit(String row, String reason) {
    TestServer.Answer answer = server.json("/predict", row.replace('\'', '"'));

    assertThat(answer.error()).isEqualTo(reason.replace('\'', '"'));
    assertThat(answer.status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'age':1 | 1, column 9",
        "{'age':} | 1, column 8",
        "{'age':1,} | 1, column 10",
        "{'age':1}x | 1, column",
        "{'age':1}{} | 1, column",
        "{'age':01} | 1, column",
        "{age:1} | 1, column",
        "nonsense | 1, column",
        "{'age':1,'age':2} | Duplicate"
      })
  void broken_json_is_refused_with_its_position(String body, String where) {
    TestServer.Answer answer = server.json("/predict", body.replace('\'', '"'));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).startsWith("The body is not valid JSON at line 1").contains(where);
  }

  @Test
  void an_empty_body_is_refused() {
    assertThat(server.json("/predict", "").error()).isEqualTo("The body is empty; send JSON.");
    assertThat(server.post("/predict", "text/csv", "").error())
        .isEqualTo("The CSV is empty; begin with a header line.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "age,incme;1,2 | Unknown field 'incme'. Did you mean 'income'?",
        "age,age;1,2 | Column 'age' stands twice in the header.",
        "age;1;x | Row 2: Field 'age' asks for a number, not 'x'.",
        "age,income;1 | Row 1: Line 2 has 1 values where the header has 2 columns.",
        "age;'1 | A quote opened in line 2 is never closed.",
        "age;'1'x | Something follows a closing quote in line 2.",
        "age,opened;1,soon | Row 1: Field 'opened' asks for a date such as 2026-01-31 or its days"
            + " since 1970-01-01, not 'soon'.",
        "age,opened;1,20241231 | Row 1: Field 'opened' asks for a date such as 2026-01-31 or its"
            + " days since 1970-01-01, not the digits 20241231.",
        "age;NaN | Row 1: Field 'age' is missing, and this model needs it: send a number."
      })
  void csv_that_does_not_fit_is_refused(String csv, String reason) {
    String body = csv.replace('\'', '"').replace(";", "\n");
    TestServer.Answer answer = server.post("/predict", "text/csv", body);

    assertThat(answer.error()).isEqualTo(reason.replace('\'', '"'));
    assertThat(answer.status()).isEqualTo(400);
  }

  @Test
  void csv_that_is_not_utf8_is_refused() {
    var request =
        server
            .request("/predict")
            .header("Content-Type", "text/csv")
            .POST(
                java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                    new byte[] {'a', (byte) 0xff, '\n'}))
            .build();

    assertThat(server.send(request).error()).isEqualTo("The CSV is not UTF-8.");
  }

  @Test
  void an_unknown_level_that_counts_as_missing_is_refused_where_the_column_is_needed() {
    List<String> levels = List.of("north");
    InputColumn region =
        new InputColumn(
            "région & 地区",
            InputType.CATEGORY,
            levels,
            Optional.empty(),
            MissingPolicy.REJECT,
            UnseenPolicy.MISSING);
    try (TestServer strict =
        TestServer.live(TestModels.reference("m", "1", TestModels.over(List.of(region))))) {
      assertThat(strict.json("/predict", "{\"région & 地区\":\"south\"}").error())
          .isEqualTo("Field \"région & 地区\" asks for one of \"north\", not the text \"south\".");
    }
  }

  @Test
  void what_stands_for_a_missing_value_is_no_unknown_level_and_is_refused_where_one_is_needed() {
    InputColumn grade =
        new InputColumn(
            "grade",
            InputType.CATEGORY,
            List.of("1", "2"),
            Optional.empty(),
            MissingPolicy.ALLOW,
            UnseenPolicy.REJECT);
    InputColumn income =
        column("income", InputType.NUMBER, MissingPolicy.REJECT, UnseenPolicy.OTHER);
    List<Step> steps =
        List.of(
            new Step.MissingTexts("grade", "grade:known", List.of("-9", "unknown")),
            new Step.MissingNumbers("income", "income:known", Doubles.of(-999)));
    Admission admission = new Admission(new InputSchema(List.of(grade, income)), steps);
    RawRows rows = new RawRows(admission.schema(), 1);

    admission.field("grade").number(rows, 0, -9);
    admission.field("income").number(rows, 0, -999);

    assertThat(rows.text(0, 0)).isEqualTo("-9");
    assertThat(admission.field("grade").missing(rows, 0)).isTrue();
    admission.field("grade").text(rows, 0, "unknown");
    assertThatThrownBy(() -> admission.checkRow(rows, 0))
        .hasMessage("Field \"income\" is missing, and this model needs it: send a number.");
    assertThatThrownBy(() -> admission.field("grade").text(rows, 0, "3"))
        .hasMessageContaining("not the text \"3\"");
  }
}
