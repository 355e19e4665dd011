// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static Properties bundle(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = MessagesTest.class.getResourceAsStream(name);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static TreeSet<String> placeholders(String template) {
    return Pattern.compile("\\{\\d}")
        .matcher(template)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void both_languages_say_the_same() throws IOException {
    Properties english = bundle("messages.properties");
    Properties chinese = bundle("messages_zh_CN.properties");
    assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(chinese.getProperty(key)))
          .as(key)
          .isSubsetOf(placeholders(english.getProperty(key)));
    }
  }

  @Test
  void every_code_in_the_source_has_a_sentence() throws IOException {
    Properties english = bundle("messages.properties");
    Pattern code = Pattern.compile("\"inspect\\.([a-z-]*[a-z])\"");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        code.matcher(Files.readString(file))
            .results()
            .forEach(
                found ->
                    assertThat(english.getProperty(found.group(1))).as(found.group(1)).isNotNull());
      }
    }
  }
}
