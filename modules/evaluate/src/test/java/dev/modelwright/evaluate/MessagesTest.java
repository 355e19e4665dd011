// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.base.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

  static Stream<Message> named() {
    return Stream.concat(
        Arrays.stream(Metric.values()).flatMap(m -> Stream.of(m.label(), m.help())),
        Arrays.stream(Curve.values()).flatMap(c -> Stream.of(c.label(), c.help())));
  }

  @ParameterizedTest
  @MethodSource("named")
  void every_metric_and_curve_is_explained_in_both_languages(Message message) {
    String english = Texts.render(message, Locale.ENGLISH);
    assertThat(english).isNotEqualTo(message.code()).doesNotContain("''");
    assertThat(Texts.render(message, Locale.SIMPLIFIED_CHINESE)).isNotEqualTo(message.code());
    if (message.code().endsWith(".help")) {
      assertThat(english).endsWith(".");
      assertThat(Texts.render(message, Locale.SIMPLIFIED_CHINESE)).endsWith("。");
    }
  }

  @Test
  void both_languages_have_the_same_keys_and_placeholders() throws IOException {
    Properties english = read("messages.properties");
    Properties chinese = read("messages_zh_CN.properties");
    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      for (int i = 0; i < 4; i++) {
        String place = "{" + i + "}";
        assertThat(chinese.getProperty(key).contains(place))
            .as(key)
            .isEqualTo(english.getProperty(key).contains(place));
      }
    }
  }

  private static Properties read(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }
}
