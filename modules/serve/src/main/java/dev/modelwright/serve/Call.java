// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.Locale;

/**
 * What a dialect sees of a request.
 *
 * @param mediaType in lower case without parameters; empty where none was sent
 * @param accept as it was sent
 * @param binaryTensors whether binary tensors follow the JSON, as Triton's extension announces
 * @param maxRows how many rows it may have
 */
@SuppressWarnings("ArrayRecordComponent")
record Call(String mediaType, String accept, boolean binaryTensors, byte[] body, int maxRows) {

  /** The media type of a Content-Type header. */
  static String mediaType(String contentType) {
    int semicolon = contentType.indexOf(';');
    return (semicolon < 0 ? contentType : contentType.substring(0, semicolon))
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Whether a Content-Type header names a charset that JSON and our CSV are not written in. */
  static boolean foreignCharset(String contentType) {
    String lower = contentType.toLowerCase(Locale.ROOT);
    int charset = lower.indexOf("charset=");
    if (charset < 0) {
      return false;
    }
    String name = lower.substring(charset + "charset=".length()).replace("\"", "").strip();
    return !name.startsWith("utf-8") && !name.startsWith("utf8") && !name.startsWith("us-ascii");
  }

  boolean isJson() {
    return mediaType.isEmpty()
        || mediaType.equals("application/json")
        || (mediaType.startsWith("application/") && mediaType.endsWith("+json"));
  }

  /**
   * Whether it is what curl and other plain clients send with JSON when nobody tells them better.
   */
  boolean isUnmarked() {
    return mediaType.equals("application/x-www-form-urlencoded") || mediaType.equals("text/plain");
  }
}
