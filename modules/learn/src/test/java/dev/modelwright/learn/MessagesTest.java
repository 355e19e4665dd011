// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Pattern CODE = Pattern.compile("\"learn\\.([a-z-]+)\"");

  private static Properties bundle(String file) throws IOException {
    Properties bundle = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            MessagesTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      bundle.load(in);
    }
    return bundle;
  }

  @Test
  void both_languages_have_the_same_sentences_with_the_same_places_to_fill() throws IOException {
    Properties english = bundle("messages.properties");
    Properties chinese = bundle("messages_zh_CN.properties");
    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(places(chinese.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }

  private static TreeSet<String> places(String template) {
    TreeSet<String> places = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d}").matcher(template);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }

  @Test
  void every_code_in_the_sources_has_a_sentence_and_every_sentence_is_used() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = CODE.matcher(Files.readString(source));
        while (matcher.find()) {
          used.add(matcher.group(1));
        }
      }
    }
    assertThat(used).isEqualTo(new TreeSet<>(bundle("messages.properties").stringPropertyNames()));
  }
}
