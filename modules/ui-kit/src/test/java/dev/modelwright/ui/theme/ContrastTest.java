// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast by WCAG 2.1, 1.4.3 (text 4.5) and 1.4.11 (graphics 3). */
class ContrastTest {

  private static final Pattern ROLE = Pattern.compile("-mw-([a-z0-9-]+): (#[0-9a-f]{6});");

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void text_stands_out_from_its_ground(String theme) throws IOException {
    Map<String, Color> roles = roles(theme);
    for (String text : new String[] {"text", "muted", "accent", "good", "warn", "bad"}) {
      for (String ground : new String[] {"surface", "surface-raised", "surface-sunken"}) {
        assertThat(contrast(roles.get(text), roles.get(ground)))
            .as(theme + ": " + text + " on " + ground)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
    for (String tone : new String[] {"accent", "good", "warn", "bad"}) {
      assertThat(contrast(roles.get(tone), roles.get(tone + "-soft")))
          .as(theme + ": " + tone + " on its soft ground")
          .isGreaterThanOrEqualTo(4.5);
    }
    assertThat(contrast(roles.get("on-accent"), roles.get("accent"))).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(roles.get("muted"), roles.get("hover"))).isGreaterThanOrEqualTo(4.5);
  }

  private static Map<String, Color> roles(String theme) throws IOException {
    Path file = Path.of("src/main/resources/dev/modelwright/ui/theme/colors-" + theme + ".css");
    Map<String, Color> roles = new HashMap<>();
    Matcher matcher = ROLE.matcher(Files.readString(file));
    while (matcher.find()) {
      roles.put(matcher.group(1), Color.web(matcher.group(2)));
    }
    return roles;
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
