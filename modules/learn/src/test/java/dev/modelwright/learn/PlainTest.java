// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void numbers_in_sentences_have_all_their_digits_and_no_idle_ones() {
    assertThat(Plain.number(9000)).isEqualTo("9000");
    assertThat(Plain.number(0.1)).isEqualTo("0.1");
    assertThat(Plain.number(1e7)).isEqualTo("10000000");
    assertThat(Plain.number(-0.0)).isEqualTo("0");
    assertThat(Plain.number(Double.POSITIVE_INFINITY)).isEqualTo("Infinity");
  }

  @Test
  void treatments_tell_their_numbers_so() {
    assertThat(new Treatment.ClipQuantiles(0.07, 0.9).sentence("x").arguments())
        .containsExactly("x", "7", "90");
    assertThat(new Treatment.BinAt(List.of(1.0, 2.5)).sentence("x").arguments())
        .containsExactly("x", "1, 2.5");
  }
}
