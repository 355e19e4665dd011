// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  private final Times english = new Times(new Numbers(Locale.ENGLISH), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "850,850 ns",
    "21500,21.5 µs",
    "210000,0.210 ms",
    "3100000,3.10 ms",
    "3.2e9,3.20 s",
    "65e9,1:05",
    "NaN,–"
  })
  void a_duration_has_the_unit_that_reads_best(double nanos, String text) {
    assertThat(english.duration(nanos)).isEqualTo(text.replace(' ', '\u00a0'));
  }

  @Test
  void a_clock_shows_hours_only_when_there_are_some() {
    assertThat(english.clock(Duration.ofSeconds(12))).isEqualTo("0:12");
    assertThat(english.clock(Duration.ofSeconds(3665))).isEqualTo("1:01:05");
    assertThat(english.clock(Duration.ofSeconds(-3))).isEqualTo("0:00");
  }

  @Test
  void moments_are_written_by_the_rules_of_the_language() {
    Instant noon = Instant.parse("2026-03-05T12:34:00Z");
    Times chinese = new Times(new Numbers(Locale.SIMPLIFIED_CHINESE), ZoneOffset.UTC);
    assertThat(english.moment(noon)).isEqualTo("Mar 5, 2026, 12:34 PM");
    assertThat(chinese.moment(noon)).isEqualTo("2026年3月5日 12:34");
    assertThat(english.date(noon)).isEqualTo("Mar 5, 2026");
    assertThat(english.time(noon)).isEqualTo("12:34 PM");
  }
}
