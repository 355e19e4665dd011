// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.base.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplainMessagesTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  @Test
  void both_languages_have_the_same_keys_with_the_same_places() throws IOException {
    Properties english = load("messages.properties");
    Properties chinese = load("messages_zh_CN.properties");
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  @Test
  void every_aspect_has_its_sentences_in_both_languages() {
    Stream<Message> messages =
        Arrays.stream(Aspect.values())
            .flatMap(aspect -> Stream.of(aspect.tab(), aspect.help(), aspect.reading()));
    assertThat(messages)
        .allSatisfy(
            message -> {
              assertThat(Texts.render(message, Locale.ENGLISH)).isNotEqualTo(message.code());
              assertThat(Texts.render(message, Locale.SIMPLIFIED_CHINESE))
                  .isNotEqualTo(message.code())
                  .isNotEmpty();
            });
  }

  private static java.util.List<String> places(String template) {
    return PLACE
        .matcher(template)
        .results()
        .map(java.util.regex.MatchResult::group)
        .distinct()
        .sorted()
        .toList();
  }

  private static Properties load(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                ExplainMessagesTest.class.getResourceAsStream(
                    "/dev/modelwright/toolexplain/" + file)),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
