// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

final class AnswerParserProperties {

  @Property(tries = 300)
  void an_answer_is_whole_at_its_last_byte_however_it_is_cut(
      @ForAll @Size(max = 5) List<@StringLength(min = 1, max = 40) String> texts,
      @ForAll boolean chunked,
      @ForAll @IntRange(min = 1, max = 50) int piece) {
    byte[] answer = chunked ? chunked(texts) : framed(String.join("", texts));
    AnswerParser parser = new AnswerParser("GET");
    AnswerParser.State state = AnswerParser.State.MORE;
    for (int at = 0; at < answer.length; at += piece) {
      assertThat(state).isEqualTo(AnswerParser.State.MORE);
      ByteBuffer part = ByteBuffer.wrap(answer, at, Math.min(piece, answer.length - at));
      state = parser.feed(part);
      assertThat(part.hasRemaining()).isFalse();
    }
    assertThat(state).isEqualTo(AnswerParser.State.WHOLE);
    assertThat(parser.status()).isEqualTo(200);
  }

  @Property(tries = 500)
  void any_bytes_are_judged_without_an_exception(
      @ForAll @Size(max = 200) List<@ByteRange(min = 0, max = 127) Byte> tail,
      @ForAll @IntRange(min = 0, max = 70) int prefix) {
    String start = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n";
    ByteBuffer bytes = ByteBuffer.allocate(400);
    bytes.put(
        start.substring(0, Math.min(prefix, start.length())).getBytes(StandardCharsets.US_ASCII));
    tail.forEach(bytes::put);
    AnswerParser parser = new AnswerParser("GET");
    bytes.flip();
    AnswerParser.State state = parser.feed(bytes);
    assertThat(state != AnswerParser.State.MORE || !bytes.hasRemaining()).isTrue();
  }

  private static byte[] framed(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("HTTP/1.1 200 OK\r\nX-A: b\r\nContent-Length: " + bytes.length + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(head.length + bytes.length).put(head).put(bytes).array();
  }

  private static byte[] chunked(List<String> texts) {
    ByteBuffer all = ByteBuffer.allocate(4000);
    all.put(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII));
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      all.put((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      all.put(bytes).put("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    all.put("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)).flip();
    byte[] answer = new byte[all.remaining()];
    all.get(answer);
    return answer;
  }
}
