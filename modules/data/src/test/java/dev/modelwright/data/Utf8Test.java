// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Utf8Test {

  private static Utf8.Count count(byte... bytes) {
    return Utf8.count(bytes, 0, bytes.length);
  }

  @Test
  void counts_sequences_of_two_three_and_four_bytes() {
    byte[] text =
        "aé中😀 and some more ASCII, longer than one step of the scan ö"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(count(text)).isEqualTo(new Utf8.Count(4, 0, 0));
  }

  @Test
  void takes_overlong_forms_surrogates_and_lone_bytes_for_strays() {
    assertThat(count((byte) 0xC0, (byte) 0x80).strays()).isEqualTo(2);
    assertThat(count((byte) 0xED, (byte) 0xA0, (byte) 0x80).strays()).isEqualTo(3);
    assertThat(count((byte) 0xF5, (byte) 'a').strays()).isEqualTo(1);
    assertThat(count((byte) 'a', (byte) 0xE9, (byte) 'b')).isEqualTo(new Utf8.Count(0, 1, 0));
  }

  @Test
  void leaves_a_sequence_open_that_the_end_cuts_off() {
    assertThat(count((byte) 'a', (byte) 0xE4, (byte) 0xB8)).isEqualTo(new Utf8.Count(0, 0, 2));
  }

  @Test
  void agrees_with_the_decoder_of_the_platform_on_every_two_bytes() {
    for (int first = 0x80; first < 0x100; first++) {
      for (int second = 0; second < 0x100; second++) {
        byte[] bytes = {(byte) first, (byte) second, 'x'};
        boolean valid = !new String(bytes, StandardCharsets.UTF_8).contains("\uFFFD");
        assertThat(count(bytes).strays() == 0).as("%x %x", first, second).isEqualTo(valid);
      }
    }
  }
}
