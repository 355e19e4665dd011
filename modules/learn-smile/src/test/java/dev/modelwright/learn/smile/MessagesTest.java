// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn.smile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Pattern CODE = Pattern.compile("\"smile\\.([a-z-]+)\"");

  @Test
  void every_code_in_the_sources_has_a_sentence_in_both_languages() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = CODE.matcher(Files.readString(source));
        while (matcher.find()) {
          used.add(matcher.group(1));
        }
      }
    }
    assertThat(used).hasSizeGreaterThan(8);
    for (Locale locale : new Locale[] {Locale.ROOT, Locale.SIMPLIFIED_CHINESE}) {
      ResourceBundle bundle = ResourceBundle.getBundle("dev.modelwright.smile.messages", locale);
      assertThat(new TreeSet<>(bundle.keySet())).isEqualTo(used);
      assertThat(used).allMatch(key -> Texts.template("smile", key, locale).isPresent());
    }
  }
}
