// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerParserTest {

  private final AnswerParser parser = new AnswerParser("POST");

  private AnswerParser.State feed(String text) {
    return parser.feed(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void an_answer_with_length_is_whole_after_its_last_byte() {
    assertThat(feed("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab"))
        .isEqualTo(AnswerParser.State.MORE);
    assertThat(feed("c")).isEqualTo(AnswerParser.State.WHOLE);
    assertThat(parser.status()).isEqualTo(200);
    assertThat(parser.persistent()).isTrue();
  }

  @Test
  void bytes_after_the_answer_are_left() {
    ByteBuffer bytes =
        ByteBuffer.wrap(
            "HTTP/1.1 200 OK\r\ncontent-length:1\r\n\r\nabc".getBytes(StandardCharsets.US_ASCII));
    assertThat(parser.feed(bytes)).isEqualTo(AnswerParser.State.WHOLE);
    assertThat(bytes.remaining()).isEqualTo(2);
  }

  @Test
  void chunks_with_extensions_and_trailers_are_read() {
    assertThat(
            feed(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"
                    + "A;x=1\r\n0123456789\r\n1\r\nx\r\n0\r\nTrailer: 1\r\n\r\n"))
        .isEqualTo(AnswerParser.State.WHOLE);
  }

  @Test
  void interim_answers_are_passed_over() {
    assertThat(
            feed("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"))
        .isEqualTo(AnswerParser.State.WHOLE);
    assertThat(parser.status()).isEqualTo(201);
  }

  @Test
  void an_answer_without_framing_ends_with_the_connection() {
    assertThat(feed("HTTP/1.1 200 OK\r\n\r\nabc")).isEqualTo(AnswerParser.State.MORE);
    assertThat(parser.end()).isEqualTo(AnswerParser.State.WHOLE);
    assertThat(parser.persistent()).isFalse();
  }

  @Test
  void an_end_within_an_answer_breaks_it() {
    feed("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab");
    assertThat(parser.end()).isEqualTo(AnswerParser.State.BROKEN);
  }

  @Test
  void no_content_and_not_modified_have_no_body() {
    assertThat(feed("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n"))
        .isEqualTo(AnswerParser.State.WHOLE);
    parser.reset();
    assertThat(feed("HTTP/1.1 304\r\n\r\n")).isEqualTo(AnswerParser.State.WHOLE);
  }

  @Test
  void old_servers_keep_the_connection_only_when_they_say_so() {
    feed("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n");
    assertThat(parser.persistent()).isFalse();
    parser.reset();
    feed("HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 0\r\n\r\n");
    assertThat(parser.persistent()).isTrue();
    parser.reset();
    feed("HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 0\r\n\r\n");
    assertThat(parser.persistent()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello\r\n",
        "HTTP/2 200 OK\r\n",
        "HTTP/1.1 20 OK\r\n",
        "HTTP/1.1 2000 OK\r\n",
        "HTTP/1.1 999 Odd\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n",
      })
  void what_is_not_http_is_broken(String text) {
    assertThat(feed(text)).isEqualTo(AnswerParser.State.BROKEN);
  }

  @Test
  void endless_headers_are_broken() {
    assertThat(feed("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(40_000)))
        .isEqualTo(AnswerParser.State.BROKEN);
    parser.reset();
    assertThat(feed("HTTP/1.1 200 OK" + "x".repeat(9000))).isEqualTo(AnswerParser.State.BROKEN);
  }
}
