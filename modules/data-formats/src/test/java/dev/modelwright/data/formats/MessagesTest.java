// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                MessagesTest.class.getResourceAsStream("/dev/modelwright/formats/" + name)),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  @Test
  void both_languages_say_the_same_things() throws IOException {
    Properties english = bundle("messages.properties");
    Properties chinese = bundle("messages_zh_CN.properties");
    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @Test
  void every_code_in_the_source_has_a_sentence_and_every_sentence_is_used() throws IOException {
    StringBuilder source = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        source.append(Files.readString(file));
      }
    }
    assertThat(
            Pattern.compile("\"formats\\.([a-z-]+)\"")
                .matcher(source)
                .results()
                .map(found -> (Object) found.group(1))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(bundle("messages.properties").keySet());
  }
}
