// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both languages say the same things. */
class FigureWordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  @Test
  void both_languages_have_the_same_keys_and_arguments() throws IOException {
    Properties english = read("messages.properties");
    Properties chinese = read("messages_zh_CN.properties");

    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    for (Object key : english.keySet()) {
      assertThat(arguments(chinese, key)).as(key.toString()).isEqualTo(arguments(english, key));
    }
  }

  private static java.util.Set<String> arguments(Properties words, Object key) {
    return ARGUMENT
        .matcher(words.getProperty(key.toString()))
        .results()
        .map(java.util.regex.MatchResult::group)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static Properties read(String name) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            FigureWords.class.getResourceAsStream("/dev/modelwright/actions/" + name),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }
}
