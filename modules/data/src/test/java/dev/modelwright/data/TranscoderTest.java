// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TranscoderTest {

  private static String utf8(byte[] bytes, Charset charset) throws IOException {
    try (Transcoder transcoder =
        new Transcoder(new ByteArrayInputStream(bytes), new Encoding(charset, 0))) {
      return new String(transcoder.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void turns_every_encoding_to_utf_8() throws IOException {
    String text = "Größe,年龄\n1,2\n";
    for (String charset : new String[] {"UTF-16LE", "UTF-16BE", "GB18030", "UTF-32LE"}) {
      assertThat(utf8(text.getBytes(Charset.forName(charset)), Charset.forName(charset)))
          .isEqualTo(text);
    }
  }

  @Test
  void keeps_pairs_together_wherever_the_buffer_ends() throws IOException {
    String text = "x" + "😀".repeat(50_000) + "end";
    assertThat(utf8(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE))
        .isEqualTo(text);
  }

  @Test
  void shows_what_cannot_be_read_as_a_replacement_sign() throws IOException {
    assertThat(utf8(new byte[] {'a', 0, 'b'}, StandardCharsets.UTF_16LE)).isEqualTo("a\uFFFD");
  }

  @Test
  void changes_a_delimiter_beyond_ascii_and_control_characters_that_stand_for_signs()
      throws IOException {
    byte[] bytes = "a；b \u0096 c\u0081\n".getBytes(StandardCharsets.UTF_8);
    Encoding encoding = new Encoding(StandardCharsets.UTF_8, 0).partedBy("；").withControls();
    try (Transcoder transcoder = new Transcoder(new ByteArrayInputStream(bytes), encoding)) {
      assertThat(new String(transcoder.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("a\u001Fb – c\u0081\n");
    }
  }
}
