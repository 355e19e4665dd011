// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.data.ColumnKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

  private static Properties bundle(String room, String language) throws IOException {
    String name = "/dev/modelwright/" + room + "/messages" + language + ".properties";
    Properties bundle = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(BundlesTest.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    return bundle;
  }

  @ParameterizedTest
  @ValueSource(strings = {"tool", "tooldata", "toolprepare", "tooltrain", "toolwelcome"})
  void both_languages_have_the_same_keys_and_placeholders(String room) throws IOException {
    Properties english = bundle(room, "");
    Properties chinese = bundle(room, "_zh_CN");
    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  private static TreeSet<String> placeholders(String template) {
    TreeSet<String> found = new TreeSet<>();
    Pattern.compile("\\{\\d}").matcher(template).results().forEach(m -> found.add(m.group()));
    return found;
  }

  @Test
  void every_kind_of_column_has_a_name_and_a_sentence() throws IOException {
    assertThat(bundle("tooldata", "").stringPropertyNames())
        .containsAll(
            Arrays.stream(ColumnKind.values())
                .flatMap(
                    kind ->
                        java.util.stream.Stream.of(
                            "kind." + kind.word(), "kind-help." + kind.word()))
                .toList());
  }
}
