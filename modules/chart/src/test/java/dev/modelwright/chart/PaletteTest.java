// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaletteTest {

  static Stream<Palette> palettes() {
    return Stream.of(Palette.LIGHT, Palette.DARK);
  }

  /**
   * Contrast by WCAG 2.2: 4.5 for words; data colours are wide areas and lines, told apart by 2.
   */
  @ParameterizedTest
  @MethodSource("palettes")
  void words_and_data_stand_out_from_the_ground(Palette palette) {
    double ground = luminance(palette.colour(Role.SURFACE));
    for (Role role : Role.values()) {
      double wanted =
          switch (role) {
            case TEXT, MUTED, ACCENT, GOOD, WARN, BAD -> 4.5;
            case BORDER -> 1.2;
            case SURFACE -> 1;
            case SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6, SERIES_7, SERIES_8 ->
                2;
          };
      double other = luminance(palette.colour(role));
      double contrast = (Math.max(ground, other) + 0.05) / (Math.min(ground, other) + 0.05);
      assertThat(contrast).as("%s %s", palette.name(), role).isGreaterThanOrEqualTo(wanted);
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void words_on_cells_stand_out_at_every_strength(Palette palette) {
    for (int i = 0; i <= 100; i++) {
      double alpha = i / 100.0;
      double cell =
          luminance(blend(palette.colour(Role.SURFACE), palette.colour(Role.ACCENT), alpha));
      double words = luminance(palette.colour(CellMarks.words(alpha)));
      double contrast = (Math.max(cell, words) + 0.05) / (Math.min(cell, words) + 0.05);
      assertThat(contrast).as("%s %s", palette.name(), alpha).isGreaterThanOrEqualTo(3.5);
    }
  }

  private static String blend(String ground, String colour, double alpha) {
    int one = Integer.parseInt(ground.substring(1), 16);
    int other = Integer.parseInt(colour.substring(1), 16);
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double channel = (1 - alpha) * (one >> shift & 255) + alpha * (other >> shift & 255);
      mixed |= (int) Math.round(channel) << shift;
    }
    return "#%06x".formatted(mixed);
  }

  @Test
  void a_palette_needs_every_colour() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Palette("light", Map.of(Role.TEXT, "#000000")));
  }

  @Test
  void the_ninth_series_has_the_first_colour_again() {
    assertThat(Role.series(9)).isEqualTo(Role.SERIES_1).isEqualTo(Role.series(1));
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 255) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
