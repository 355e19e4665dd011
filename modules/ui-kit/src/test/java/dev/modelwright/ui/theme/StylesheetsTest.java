// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StylesheetsTest {

  private static final Path FOLDER = Path.of("src/main/resources/dev/modelwright/ui/theme");

  @Test
  void literal_colours_stand_only_in_the_two_colour_files() throws IOException {
    Map<String, String> sheets = sheets();
    assertThat(sheets).hasSizeGreaterThan(8);
    sheets.forEach(
        (name, css) -> {
          if (!name.startsWith("colors-")) {
            assertThat(css).as(name).doesNotContainPattern("#[0-9a-f]{3}|rgba?\\(|hsb");
          }
        });
  }

  @Test
  void light_and_dark_define_the_same_roles_and_nothing_else() throws IOException {
    Set<String> light = found("(-mw-[a-z0-9-]+):", sheets().get("colors-light.css"));
    assertThat(light).hasSizeGreaterThan(20);
    assertThat(found("(-mw-[a-z0-9-]+):", sheets().get("colors-dark.css"))).isEqualTo(light);
  }

  @Test
  void every_colour_that_is_named_is_defined() throws IOException {
    Set<String> defined = found("(-mw-[a-z0-9-]+):", sheets().get("colors-light.css"));
    assertThat(defined)
        .containsAll(found("(-mw-[a-z0-9-]+)\\b", String.join("\n", sheets().values())));
  }

  @Test
  void every_style_class_of_the_stylesheets_is_one_of_the_enum() throws IOException {
    Set<String> known = Arrays.stream(Style.values()).map(Style::css).collect(Collectors.toSet());
    assertThat(known).containsAll(found("\\.(mw-[a-z-]+)", String.join("\n", sheets().values())));
  }

  private static Map<String, String> sheets() throws IOException {
    Map<String, String> sheets = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        sheets.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return sheets;
  }

  private static Set<String> found(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
