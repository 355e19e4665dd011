// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.InputType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How values stand in sentences. */
class SayTest {

  @Test
  void whole_numbers_have_all_digits_and_no_power_of_ten() {
    assertThat(Say.number(4_111_111_111_111_111.0)).isEqualTo("4111111111111111");
    assertThat(Say.number(-0.25)).isEqualTo("-0.25");
    assertThat(Say.number(1e22)).isEqualTo("1.0E22");
  }

  @Test
  void bounds_can_be_told_from_each_other() {
    assertThat(Say.between(-6455.25, 11789.5)).isEqualTo("-6455 … 11790");
    assertThat(Say.between(5_099_999_990.0, 5_100_000_017.0)).isEqualTo("5099999990 … 5100000017");
    assertThat(Say.between(0, 0.123456)).isEqualTo("0 … 0.1235");
  }

  @Test
  void dates_are_dates() {
    assertThat(Say.value(InputType.DATE, 19_782)).isEqualTo("2024-02-29");
    assertThat(Say.value(InputType.DATETIME, 60)).isEqualTo("1970-01-01T00:01");
  }

  @Test
  void long_texts_and_lists_are_cut_off_between_characters() {
    assertThat(Say.text("𝒳".repeat(41))).isEqualTo("𝒳".repeat(40) + "…");
    assertThat(Say.some(List.of("a", "b", "c", "d", "e", "f"))).isEqualTo("a, b, c, d, e, …");
  }
}
