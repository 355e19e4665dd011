// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void every_kind_of_value_is_read() {
    Map<String, Json> fields = new LinkedHashMap<>();
    fields.put("text", new Json.Text("a\"b\\/\n\u4e2d"));
    fields.put("number", new Json.Number("-1.5e-3"));
    fields.put("yes", new Json.Truth(true));
    fields.put("no", new Json.Truth(false));
    fields.put("nothing", new Json.Null());
    fields.put("list", new Json.Items(List.of(new Json.Number("0"), new Json.Items(List.of()))));
    fields.put("object", new Json.Fields(Map.of()));

    assertThat(
            Json.read(
                """
                 {"text": "a\\"b\\\\\\/\\n\\u4E2D", "number": -1.5e-3, "yes": true, "no":false,
                  "nothing": null, "list": [ 0 , [] ], "object": {} }
                """))
        .contains(new Json.Fields(fields));
    assertThat(((Json.Number) fields.get("number")).value()).isEqualTo(-0.0015);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\"}",
        "{\"a\":1,}",
        "[1 2]",
        "\"open",
        "\"\\x\"",
        "\"\\u12g4\"",
        "01",
        "1.",
        "nul",
        "{} x",
        "+1",
        "\"line\nbreak\""
      })
  void what_is_no_json_is_not_read(String text) {
    assertThat(Json.read(text)).isEmpty();
  }

  @Test
  void endless_nesting_is_not_read() {
    assertThat(Json.read("[".repeat(100_000))).isEmpty();
  }

  @Test
  void a_quoted_text_reads_as_it_was() {
    String text = "\"quotes\" \\ tab\t line\n return\r bell\u0007 中文";

    assertThat(Json.read(Json.quoted(text))).contains(new Json.Text(text));
  }
}
