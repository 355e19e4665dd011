// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.nio.charset.StandardCharsets;

/**
 * An answer.
 *
 * @param rows how many rows were scored for it
 */
@SuppressWarnings("ArrayRecordComponent")
record Reply(int status, String contentType, byte[] body, int rows) {

  private static final String JSON = "application/json";

  /** 200 with JSON that tells of scored rows. */
  static Reply scored(byte[] json, int rows) {
    return new Reply(200, JSON, json, rows);
  }

  static Reply json(byte[] json) {
    return new Reply(200, JSON, json, 0);
  }

  static Reply json(String json) {
    return json(json.getBytes(StandardCharsets.UTF_8));
  }

  static Reply error(int status, byte[] json) {
    return new Reply(status, JSON, json, 0);
  }

  static Reply text(String contentType, String text) {
    return new Reply(200, contentType, text.getBytes(StandardCharsets.UTF_8), 0);
  }
}
