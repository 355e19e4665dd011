// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Reads HTTP/1.x answers as they arrive, in whatever pieces (RFC 9112): status, framing by length,
 * by chunks or by the end of the connection. Bodies are counted, not kept.
 */
final class AnswerParser {

  /** Where an answer stands. */
  enum State {
    /** More bytes are needed. */
    MORE,
    /** The answer is whole. */
    WHOLE,
    /** This is not an answer. */
    BROKEN
  }

  private enum Part {
    STATUS,
    HEADERS,
    LENGTH_BODY,
    CHUNK_SIZE,
    CHUNK_DATA,
    CHUNK_END,
    TRAILERS,
    OPEN_BODY
  }

  private static final int MOST_HEADER_BYTES = 65_536;
  private static final long UNKNOWN = -1;

  private final byte[] line = new byte[8192];
  private final boolean bodiless;
  private Part part = Part.STATUS;
  private int lineLength;
  private int headerBytes;
  private int status;
  private long left;
  private boolean chunked;
  private boolean persistent;

  /**
   * A parser of answers to one method.
   *
   * @param method answers to HEAD have no body
   */
  AnswerParser(String method) {
    bodiless = method.equals("HEAD");
    reset();
  }

  /** Makes ready for the next answer. */
  void reset() {
    part = Part.STATUS;
    lineLength = 0;
    headerBytes = 0;
    status = 0;
    left = UNKNOWN;
    chunked = false;
    persistent = true;
  }

  /** The status, once the answer is whole. */
  int status() {
    return status;
  }

  /** Whether the connection can be used again after a whole answer. */
  boolean persistent() {
    return persistent;
  }

  /** Takes bytes up to the answer's end. */
  State feed(ByteBuffer in) {
    State state = State.MORE;
    while (state == State.MORE && in.hasRemaining()) {
      state =
          switch (part) {
            case LENGTH_BODY -> skip(in, State.WHOLE, Part.STATUS);
            case CHUNK_DATA -> skip(in, State.MORE, Part.CHUNK_END);
            case OPEN_BODY -> drop(in);
            case STATUS, HEADERS, CHUNK_SIZE, CHUNK_END, TRAILERS -> line(in);
          };
    }
    return state;
  }

  /** The connection ended. */
  State end() {
    return part == Part.OPEN_BODY ? State.WHOLE : State.BROKEN;
  }

  private State skip(ByteBuffer in, State then, Part next) {
    int taken = (int) Math.min(left, in.remaining());
    in.position(in.position() + taken);
    left -= taken;
    if (left > 0) {
      return State.MORE;
    }
    part = next;
    return then;
  }

  private static State drop(ByteBuffer in) {
    in.position(in.limit());
    return State.MORE;
  }

  private State line(ByteBuffer in) {
    while (in.hasRemaining()) {
      byte b = in.get();
      if (b == '\n') {
        return endOfLine();
      }
      if (lineLength == line.length || ++headerBytes > MOST_HEADER_BYTES) {
        return State.BROKEN;
      }
      line[lineLength++] = b;
    }
    return State.MORE;
  }

  private State endOfLine() {
    int length = lineLength > 0 && line[lineLength - 1] == '\r' ? lineLength - 1 : lineLength;
    lineLength = 0;
    return switch (part) {
      case STATUS -> statusLine(length);
      case HEADERS -> length == 0 ? endOfHeaders() : header(length);
      case CHUNK_SIZE -> chunkSize(length);
      case CHUNK_END -> length == 0 ? next(Part.CHUNK_SIZE) : State.BROKEN;
      case TRAILERS -> length == 0 ? State.WHOLE : State.MORE;
      case LENGTH_BODY, CHUNK_DATA, OPEN_BODY -> State.BROKEN;
    };
  }

  private State next(Part next) {
    part = next;
    return State.MORE;
  }

  /** {@code HTTP/1.1 200 OK}; the words after the status may be missing. */
  private State statusLine(int length) {
    String text = text(length);
    boolean version = text.startsWith("HTTP/1.1 ") || text.startsWith("HTTP/1.0 ");
    if (!version || length < 12 || (length > 12 && text.charAt(12) != ' ')) {
      return State.BROKEN;
    }
    status = (int) number(text.substring(9, 12), 10);
    persistent = text.charAt(7) == '1';
    return status < 100 || status > 599 ? State.BROKEN : next(Part.HEADERS);
  }

  private State header(int length) {
    if (!interesting(line[0])) {
      return State.MORE;
    }
    String text = text(length).toLowerCase(Locale.ROOT);
    int colon = text.indexOf(':');
    String value = text.substring(colon + 1).strip();
    return switch (colon < 0 ? "" : text.substring(0, colon)) {
      case "content-length" -> contentLength(value);
      case "transfer-encoding" -> {
        chunked = value.endsWith("chunked");
        yield State.MORE;
      }
      case "connection" -> {
        persistent = !value.contains("close") && (persistent || value.contains("keep-alive"));
        yield State.MORE;
      }
      default -> State.MORE;
    };
  }

  private static boolean interesting(byte first) {
    return first == 'c' || first == 'C' || first == 't' || first == 'T';
  }

  private State contentLength(String value) {
    long length = number(value, 10);
    boolean contradicts = left != UNKNOWN && left != length;
    left = length;
    return length < 0 || contradicts ? State.BROKEN : State.MORE;
  }

  private State endOfHeaders() {
    if (status < 200) {
      reset(); // an interim answer; the real one follows
      return State.MORE;
    }
    if (bodiless || status == 204 || status == 304) {
      return State.WHOLE;
    }
    if (chunked) {
      return next(Part.CHUNK_SIZE);
    }
    if (left == UNKNOWN) {
      persistent = false;
      return next(Part.OPEN_BODY);
    }
    return left == 0 ? State.WHOLE : next(Part.LENGTH_BODY);
  }

  private State chunkSize(int length) {
    String text = text(length);
    int extension = text.indexOf(';');
    left = number((extension < 0 ? text : text.substring(0, extension)).strip(), 16);
    headerBytes = 0;
    if (left < 0) {
      return State.BROKEN;
    }
    return next(left == 0 ? Part.TRAILERS : Part.CHUNK_DATA);
  }

  private String text(int length) {
    return new String(line, 0, length, StandardCharsets.ISO_8859_1);
  }

  /** An unsigned number of at most 15 digits, or −1. */
  private static long number(String text, int radix) {
    if (text.isEmpty() || text.length() > 15) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), radix);
      if (digit < 0) {
        return -1;
      }
      value = value * radix + digit;
    }
    return value;
  }
}
