// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a request's body; immutable, equal by content. */
public final class RequestBody {

  private static final RequestBody EMPTY = new RequestBody(new byte[0]);

  private final byte[] bytes;

  private RequestBody(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A body of these bytes, which are copied. */
  public static RequestBody of(byte[] bytes) {
    return new RequestBody(bytes.clone());
  }

  /** A body of this text in UTF-8. */
  public static RequestBody of(String text) {
    return new RequestBody(text.getBytes(StandardCharsets.UTF_8));
  }

  /** No body. */
  public static RequestBody empty() {
    return EMPTY;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many bytes. */
  public int length() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RequestBody body && Arrays.equals(bytes, body.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "RequestBody[" + bytes.length + " bytes]";
  }
}
